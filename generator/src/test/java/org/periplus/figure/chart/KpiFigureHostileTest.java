package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Charts of hostile content: nothing stands over anything, nothing outside, no number that is none. */
class KpiFigureHostileTest {

    private static final List<String> WORDS = List.of(
            "Checkout",
            "Kundenzufriedenheitsbefragungsergebnis ".repeat(4),
            "\u0627\u0644\u0642\u0637\u0627\u0631 \u0627\u0644\u0633\u0631\u064a\u0639 \u0625\u0644\u0649 \u0627\u0644\u0628\u062d\u0631",
            "\u5217\u8eca\u306e\u65c5\u3092\u697d\u3057\u3080\u5bb6\u65cf\u306e\u305f\u3081\u306e\u65b0\u3057\u3044\u6599\u91d1",
            "\ud83d\ude86\ud83d\ude86 \u0930\u0947\u0932 \u092f\u093e\u0924\u094d\u0930\u093e <b>&amp;",
            "x".repeat(300),
            "\u041f\u043e\u0435\u0437\u0434 \u043a \u043c\u043e\u0440\u044e");

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void hostileNumbersStillMakeAChart(ChartSize size) {
        String[] texts = {
            KpiFiles.rows("date,value", KpiFiles.month(0, "1e15"), KpiFiles.month(1, "-1e15"), KpiFiles.month(2, "0")),
            KpiFiles.rows("date,value", KpiFiles.month(0, "7"), KpiFiles.month(1, "7"), KpiFiles.month(2, "7")),
            KpiFiles.rows("date,value", KpiFiles.month(0, "-3"), KpiFiles.month(1, "-9.25")),
            KpiFiles.rows("date,value", KpiFiles.month(0, "42")),
            KpiFiles.rows("date,value", "1966-01-01,5", "2026-01-01,6"),
            KpiFiles.rows(
                    "date,value,note",
                    IntStream.range(0, 2000)
                            .mapToObj(
                                    i -> LocalDate.of(2020, 6, 1).plusDays(i) + "," + (i * 7919 % 101) + ",Remark " + i)
                            .toArray(String[]::new))
        };
        for (String csv : texts) {
            FigureSample sample = KpiFiles.kpi("unit: \"%\"\nforecast: holt\ntarget: 50\n", csv);
            FigureCheck.sound(KpiFiles.chart(sample, "k", size));
            FigureCheck.sound(KpiFiles.card(sample, "k"));
        }
    }

    @Test
    void whateverTheContentNoWordsStandOverOthers() {
        for (int seed = 0; seed < 60; seed++) {
            FigureSample sample = random(new Random(seed));
            for (ChartSize size : ChartSize.values()) {
                FigureCheck.sound(KpiFiles.chart(sample, "k", size));
            }
            new SparklineCard()
                    .draw(sample.context(), FigureRequest.of(FigureType.SPARKLINE, new Ref(Kind.KPI, "k")))
                    .ifPresent(FigureCheck::sound);
        }
    }

    private static FigureSample random(Random random) {
        double size = Math.pow(10, random.nextInt(14) - 2);
        int count = 1 + random.nextInt(60);
        String csv = "date,value,n,segment,note\n"
                + IntStream.range(0, count)
                        .filter(i -> i == 0 || random.nextInt(6) > 0)
                        .mapToObj(i -> KpiFiles.month(i / (1 + count % 3), row(random, size)))
                        .collect(Collectors.joining("\n"))
                + "\n";
        String yaml = "unit: " + quoted(random.nextBoolean() ? "%" : word(random)) + "\nforecast: "
                + (random.nextBoolean() ? "holt" : "damped") + "\ntarget: [{value: " + size * random.nextDouble()
                + ", by: 2025-06-01}, {value: " + size + "}]\nbenchmark: [{value: " + size * random.nextDouble()
                + ", who: " + quoted(word(random)) + "}, {value: " + size / 2 + ", who: " + quoted(word(random))
                + ", as-of: 2024-01-01}]\n";
        int initiatives = random.nextInt(16);
        String[] files = new String[2 * initiatives + 8];
        for (int i = 0; i < 4; i++) {
            files[2 * i] = "segments/s" + i + ".yaml";
            files[2 * i + 1] = "name: " + quoted(word(random)) + "\n";
        }
        for (int i = 0; i < initiatives; i++) {
            files[8 + 2 * i] = "initiatives/i" + i + ".yaml";
            files[9 + 2 * i] = initiative(random);
        }
        return KpiFiles.kpi(yaml, csv, files);
    }

    private static String row(Random random, double size) {
        String segment = random.nextInt(3) > 0 ? "" : "s" + random.nextInt(4);
        String note = random.nextInt(5) > 0 ? "" : word(random).replace(",", " ");
        return (random.nextDouble() - 0.2) * size + "," + random.nextInt(400) + "," + segment + ",\"" + note + "\"";
    }

    private static String initiative(Random random) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));
        String words = "name: " + quoted(word(random)) + "\nexpects: [{kpi: k, change: 2, by: " + day + "}]\n";
        return words + (random.nextBoolean() ? "status: shipped\nshipped: " + day + "\n" : "status: planned\n");
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String quoted(String text) {
        return "\"" + text.strip() + "\"";
    }
}
