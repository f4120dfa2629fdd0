package org.periplus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may import which, and which library. A new package or library is first written down here. */
class ArchitectureTest {

    private static final String BASE = "org.periplus";

    /** The packages of ours that each package may import besides itself. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("model", Set.of()),
            entry("diagnostic", Set.of()),
            entry("html", Set.of()),
            entry("wording", Set.of()),
            entry("source", Set.of("diagnostic")),
            entry("json", Set.of()),
            entry("schema", Set.of("model", "json")),
            entry("decode", Set.of("source", "model", "schema", "diagnostic")),
            entry("report", Set.of("diagnostic", "json")),
            entry("edit", Set.of("source", "model", "schema", "decode", "diagnostic")),
            entry("check", Set.of("model", "diagnostic")),
            entry("statistics", Set.of()),
            entry("analysis", Set.of("model", "statistics")),
            entry("sync", Set.of("model", "source", "decode", "edit", "exchange", "check", "diagnostic")),
            entry("change", Set.of("model", "schema")),
            entry("history", Set.of("model", "diagnostic", "source", "decode", "change", "schema")),
            entry("inclusion", Set.of("model", "diagnostic", "source", "decode", "history")),
            entry("telling", Set.of("model", "change", "wording")),
            entry("review", names("model analysis check change history telling wording diagnostic html json")),
            entry("markdown", Set.of("html", "model", "diagnostic")),
            entry("figure", Set.of("model", "analysis", "change", "html", "wording")),
            entry("export", Set.of("figure", "html", "json")),
            entry("exchange", Set.of("model", "source", "schema", "decode", "diagnostic")),
            entry("search", Set.of("model", "markdown", "html", "diagnostic", "json", "wording", "publish")),
            entry("address", Set.of("model", "history", "search", "markdown", "html")),
            entry("page", Set.of("model", "history", "figure", "markdown", "html", "wording", "diagnostic")),
            entry(
                    "compose",
                    names("page address model check analysis history change telling figure markdown"
                            + " exchange search html json wording diagnostic")),
            entry("render", Set.of("page", "html", "json", "wording", "diagnostic", "publish", "source")),
            entry(
                    "machine",
                    Set.of(
                            "model",
                            "schema",
                            "analysis",
                            "history",
                            "change",
                            "telling",
                            "address",
                            "html",
                            "json",
                            "wording",
                            "diagnostic")),
            entry("publish", Set.of("diagnostic")),
            entry("kept", Set.of("diagnostic")),
            entry("serve", Set.of("html", "json")),
            entry("timing", Set.of("json")),
            entry(
                    "doctor",
                    Set.of("source", "decode", "model", "history", "figure", "export", "render", "diagnostic", "json")),
            entry("usage", Set.of()),
            entry("edition", Set.of("publish")),
            entry(
                    "reading",
                    names("address analysis check decode diagnostic export figure history inclusion markdown model"
                            + " publish render review source timing wording")),
            entry("past", names("change check compose decode history inclusion kept model page source timing")),
            entry(
                    "build",
                    names(
                            "reading past address check compose decode diagnostic edition export figure history inclusion kept"
                                    + " machine markdown model page publish render review search source timing")),
            entry(
                    "preview",
                    names(
                            "build reading past reporting address compose decode diagnostic history inclusion markdown model page"
                                    + " publish render search serve source")),
            entry("reporting", names("reading check diagnostic inclusion report")),
            entry("exporting", names("reading address decode diagnostic export figure model source")),
            entry(
                    "reviewing",
                    names(
                            "reading past analysis change check decode diagnostic export figure history html inclusion model page"
                                    + " publish render review source telling wording")),
            entry(
                    "intake",
                    names(
                            "reading change check decode diagnostic edit exchange inclusion model render schema source telling")),
            entry("authoring", names("check decode diagnostic json model schema source")),
            entry(
                    "trial",
                    names("reading address analysis change check compose decode diagnostic figure history markdown"
                            + " model page render source wording")));

    /** The packages that are given what the pipeline is given, and give what it gives. */
    private static final Set<String> ASKED =
            names("reading past build preview reporting exporting reviewing intake trial");

    /** The one package that may import each library. */
    private static final Map<String, String> IMPORTED_BY = Map.ofEntries(
            entry("com.fasterxml.jackson.core..", "json"),
            entry("com.ibm.icu..", "figure"),
            entry("org.yaml.snakeyaml..", "source"),
            entry("de.siegmar.fastcsv..", "source"),
            entry("com.github.difflib..", "change"),
            entry("org.apache.commons.text..", "diagnostic"),
            entry("org.owasp.encoder..", "html"),
            entry("org.owasp.html..", "markdown"),
            entry("com.vladsch.flexmark..", "markdown"),
            entry("org.apache.velocity..", "render"),
            entry("org.eclipse.jgit..", "history"),
            entry("org.apache.batik..", "export"),
            entry("org.hipparchus..", "statistics"),
            entry("org.apache.fontbox..", "export"),
            entry("org.apache.pdfbox..", "export"),
            entry("org.tartarus.snowball..", "search"),
            entry("org.jsoup..", "edition"),
            entry("com.sun.net.httpserver..", "serve"),
            entry("picocli..", "cli"));

    private static final String[] PLATFORM = {"java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.."};

    /** The requests and results at the root, which are values: they stand below the stages, the generator above them. */
    private static final DescribedPredicate<JavaClass> VALUES =
            resideInAPackage(BASE).and(not(belongToAnyOf(SiteGenerator.class)));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    static Stream<Map.Entry<String, Set<String>>> packages() {
        return MAY_IMPORT.entrySet().stream();
    }

    static Stream<Map.Entry<String, String>> libraries() {
        return IMPORTED_BY.entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aPackageImportsOnlyThoseItMay(Map.Entry<String, Set<String>> allowed) {
        String[] packages = Stream.concat(Stream.of(allowed.getKey()), allowed.getValue().stream())
                .map(ArchitectureTest::within)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> others = resideInAPackage(BASE + "..").and(not(resideInAnyPackage(packages)));
        check(noClasses()
                .that()
                .resideInAPackage(within(allowed.getKey()))
                .should()
                .dependOnClassesThat(ASKED.contains(allowed.getKey()) ? others.and(not(VALUES)) : others));
    }

    @Test
    void thePipelineDoesNotKnowTheCommandLine() {
        check(noClasses().that().resideInAPackage(BASE).should().dependOnClassesThat(resideInAPackage(within("cli"))));
    }

    @Test
    void whatThePipelineIsGivenAndGivesKnowsNoStage() {
        check(noClasses()
                .that(VALUES)
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + "..")
                        .and(not(VALUES))
                        .and(not(resideInAnyPackage(
                                within("address"), within("diagnostic"), within("publish"), within("timing"))))));
    }

    @Test
    void theCommandLineKnowsWhatCanBeAskedAndNoStage() {
        check(noClasses()
                .that()
                .resideInAPackage(within("cli"))
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + "..")
                        .and(not(resideInAnyPackage(
                                BASE,
                                within("cli"),
                                within("diagnostic"),
                                within("publish"),
                                within("export"),
                                within("report"),
                                within("review"),
                                within("schema"),
                                within("exchange"),
                                within("kept"),
                                within("serve"),
                                within("timing"),
                                within("doctor"),
                                within("sync"),
                                within("edit"),
                                within("preview"),
                                within("reporting"),
                                within("exporting"),
                                within("reviewing"),
                                within("intake"),
                                within("authoring"),
                                within("trial"),
                                within("usage"))))));
    }

    @Test
    void everyPackageIsListed() {
        String[] listed = Stream.concat(
                        Stream.of(BASE, within("cli")),
                        MAY_IMPORT.keySet().stream().map(ArchitectureTest::within))
                .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(listed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void aLibraryIsImportedByOnePackage(Map.Entry<String, String> library) {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(within(library.getValue()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.getKey()));
    }

    @Test
    void everyLibraryIsListed() {
        String[] known = Stream.of(Stream.of(BASE + ".."), Stream.of(PLATFORM), IMPORTED_BY.keySet().stream())
                .flatMap(names -> names)
                .toArray(String[]::new);
        check(classes().should().onlyDependOnClassesThat().resideInAnyPackage(known));
    }

    @Test
    void theModelImportsThePlatformOnly() {
        check(classes()
                .that()
                .resideInAPackage(within("model"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", within("model")));
    }

    private static Set<String> names(String words) {
        return Set.of(words.split(" "));
    }

    private static String within(String name) {
        return BASE + "." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
