package org.periplus;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Same content and same date, same bytes: nothing asks the machine for its clock, locale, zone or charset. */
class DeterminismTest {

    /** Calls that depend on the locale, zone or charset of the machine, as {@code Class.method(parameters)}. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "Locale.getDefault()",
            "Locale.getDefault(Category)",
            "ZoneId.systemDefault()",
            "TimeZone.getDefault()",
            "Charset.defaultCharset()",
            "String.toLowerCase()",
            "String.toUpperCase()",
            "String.getBytes()",
            "String.format(String, Object[])",
            "String.formatted(Object[])",
            "String.<init>(byte[])",
            "InputStreamReader.<init>(InputStream)",
            "OutputStreamWriter.<init>(OutputStream)",
            "FileReader.<init>(String)",
            "FileReader.<init>(File)",
            "FileWriter.<init>(String)",
            "FileWriter.<init>(File)",
            "PrintStream.<init>(OutputStream)",
            "PrintStream.<init>(OutputStream, boolean)",
            "PrintWriter.<init>(OutputStream)",
            "PrintWriter.<init>(OutputStream, boolean)",
            "Scanner.<init>(InputStream)",
            "ByteArrayOutputStream.toString()",
            "DateTimeFormatter.ofPattern(String)",
            "NumberFormat.getInstance()",
            "NumberFormat.getIntegerInstance()",
            "NumberFormat.getNumberInstance()",
            "NumberFormat.getPercentInstance()",
            "DecimalFormat.<init>(String)",
            "DecimalFormatSymbols.getInstance()",
            "Collator.getInstance()",
            "BreakIterator.getCharacterInstance()",
            "BreakIterator.getWordInstance()",
            "BreakIterator.getLineInstance()",
            "BreakIterator.getSentenceInstance()");

    private static final Set<String> CLOCKS = Set.of(
            "System.currentTimeMillis()",
            "Instant.now()",
            "LocalDate.now()",
            "LocalDate.now(ZoneId)",
            "LocalDateTime.now()",
            "LocalDateTime.now(ZoneId)",
            "LocalTime.now()",
            "OffsetDateTime.now()",
            "OffsetDateTime.now(ZoneId)",
            "ZonedDateTime.now()",
            "ZonedDateTime.now(ZoneId)",
            "Year.now()",
            "YearMonth.now()",
            "Clock.systemUTC()",
            "Clock.systemDefaultZone()",
            "Clock.system(ZoneId)");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.periplus");

    @Test
    void nothingAsksTheMachineForItsLocaleZoneOrCharset() {
        noClasses().should().callCodeUnitWhere(target(isOneOf(OF_THE_MACHINE))).check(CLASSES);
    }

    @Test
    void onlyTheCommandLineReadsTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.periplus.cli..")
                .should()
                .callCodeUnitWhere(target(isOneOf(CLOCKS)))
                .check(CLASSES);
    }

    @Test
    void datesAreThoseOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class, java.text.DateFormat.class)
                .check(CLASSES);
    }

    @Test
    void thereIsNoStaticMutableState() {
        noFields().that().areStatic().should().notBeFinal().check(CLASSES);
    }

    private static DescribedPredicate<CodeUnitCallTarget> isOneOf(Set<String> calls) {
        return DescribedPredicate.describe("one of " + calls, call -> calls.contains(signature(call)));
    }

    private static String signature(CodeUnitCallTarget call) {
        String parameters = String.join(
                ", ",
                call.getRawParameterTypes().stream()
                        .map(type -> type.getSimpleName())
                        .toList());
        return call.getOwner().getSimpleName() + "." + call.getName() + "(" + parameters + ")";
    }
}
