package org.periplus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package stands upon which: no circles, and an order from the bottom to the top where a package has layers. */
class LayersTest {

    private static final String BASE = "org.periplus";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    /** The packages below the root, each with all below it; and of the root the generator, and the values around it. */
    private static final class Parts implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (name.equals(BASE)) {
                boolean isPipeline = type.getName().startsWith(SiteGenerator.class.getName());
                return SliceIdentifier.of(isPipeline ? "the generator" : "requests and results");
            }
            return name.startsWith(BASE + ".")
                    ? SliceIdentifier.of(name.substring(BASE.length() + 1).split("\\.")[0])
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + BASE;
        }
    }

    @Test
    void thereAreNoCycles() {
        check(slices().assignedFrom(new Parts()).should().beFreeOfCycles());
    }

    /** From the bottom to the top: each of these knows only those before it, and none the generator but those who ask it. */
    @Test
    void thePipelineStandsInLayers() {
        List<String> layers = List.of("reading", "past", "build", "preview", "cli");
        for (int layer = 0; layer < layers.size() - 1; layer++) {
            String[] above =
                    layers.stream().skip(layer + 1L).map(LayersTest::within).toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(within(layers.get(layer)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above)));
        }
        check(noClasses()
                .that(resideInAPackage(BASE + "..").and(not(resideInAnyPackage(BASE, within("cli")))))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(SiteGenerator.class));
    }

    @Test
    void theEngineOfFiguresKnowsNoFigure() {
        check(noClasses()
                .that()
                .resideInAPackage(within("figure.engine"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(within("figure")).and(not(resideInAPackage(within("figure.engine"))))));
        check(noClasses()
                .that()
                .resideInAPackage(within("figure.mark"))
                .should()
                .dependOnClassesThat(resideInAPackage(within("figure"))
                        .and(not(resideInAnyPackage(within("figure.engine"), within("figure.mark"))))));
    }

    /** From the bottom to the top: each of these knows only those before it. */
    @Test
    void whatComposesPagesStandsInLayers() {
        List<String> layers = List.of(
                "compose.kit",
                "compose.frame",
                "compose.kpi",
                "compose.past",
                "compose.numbers",
                "compose.plan",
                "compose.evidence",
                "compose.journey",
                "compose.home");
        for (int layer = 0; layer < layers.size(); layer++) {
            String[] above = Stream.concat(
                            layers.stream().skip(layer + 1L).map(LayersTest::within), Stream.of(BASE + ".compose"))
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(within(layers.get(layer)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above)));
        }
    }

    private static String within(String name) {
        return BASE + "." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
