package org.periplus.sample;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A map that is hard to letter.
 *
 * @param id of the journey
 * @param stages how many
 * @param touchpoints how many each stage has
 * @param felt whether emotions are known
 * @param words that all its texts are made of, without quotation marks
 */
record StressMap(String id, int stages, int touchpoints, boolean felt, List<String> words) {

    private static final List<String> PLAIN =
            List.of("Platform", "change", "alert", "for", "the", "night", "train", "to", "Uelvesbüll-Norderwik");

    /** Returns few and many stages and touchpoints, a word without end, and words of several scripts. */
    static Stream<StressMap> all() {
        return Stream.of(
                new StressMap("stages-1", 1, 3, true, PLAIN),
                new StressMap("stages-6", 6, 2, true, PLAIN),
                new StressMap("stages-14", 14, 1, true, PLAIN),
                new StressMap("touchpoints-1", 1, 1, true, PLAIN),
                new StressMap("touchpoints-60", 6, 10, true, PLAIN),
                new StressMap("no-emotions", 6, 2, false, PLAIN),
                scripted("long-word", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter"),
                scripted("wide-letters", "WWWWWWWW", "MMMM@MMMM", "%%%%", "ŒÆǄ"),
                scripted("accents", "ÅRGER", "ÉTÉ", "Škoda", "Ởn", "ŸÔÑ"),
                scripted("arabic", "رحلة", "نهاية", "الأسبوع", "بالقطار", "إلى", "الاستعلامات", "والاستفسارات"),
                scripted("hebrew", "טיול", "סוף", "שבוע", "ברכבת", "להתחשבנויות"),
                scripted("devanagari", "यात्रा", "सप्ताहांत", "रेलगाड़ी", "अन्तर्राष्ट्रीयकरण"),
                scripted("thai", "การเดินทางช่วงสุดสัปดาห์โดยรถไฟ"),
                scripted("chinese", "周末乘火车去海边旅行", "，", "全家人坐在一起。"),
                scripted("korean", "주말", "기차여행", "바닷가까지"),
                scripted("greek", "ΤΑΞΊΔΙ", "με", "ΤΡΈΝΟ", "Σαββατοκύριακο", "ΩΨΩΨΩΨΩΨ"),
                scripted("cyrillic-capitals", "ПОЕЗДКА", "НА", "ВЫХОДНЫЕ", "ЩЖШЮФЩЖШЮФ", "ЙЁ", "ДОСТОПРИМЕЧАТЕЛЬНОСТИ"),
                scripted("emoji", "🚂", "🏖️🏖️🏖️", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "🇩🇪🇩🇰🇳🇱", "☀️", "1️⃣2️⃣"));
    }

    private static StressMap scripted(String id, String... words) {
        return new StressMap(id, 4, 2, true, List.of(words));
    }

    @Override
    public String toString() {
        return id;
    }

    /** Returns the journey's file. */
    String yaml() {
        return "name: " + said(4, 0) + "\npersonas: [one, two]\nstages:\n"
                + IntStream.range(0, stages).mapToObj(this::stage).collect(Collectors.joining());
    }

    private String stage(int stage) {
        return """
                  - id: stage-%1$d
                    name: %2$s
                    goal: %3$s
                    duration: %4$s
                    kpis: [%5$s, %5$s-2]
                    flow: {entered: %6$d, completed: %7$d}
                    x-lane: %3$s
                    touchpoints:
                """.formatted(
                                stage,
                                said(3, stage),
                                said(14, stage),
                                said(6, stage),
                                id,
                                1_000_000 - 60_000 * stage,
                                1_000_000 - 60_000 * (stage + 1))
                + IntStream.range(stage * touchpoints, (stage + 1) * touchpoints)
                        .mapToObj(this::touchpoint)
                        .collect(Collectors.joining());
    }

    private String touchpoint(int number) {
        String emotion =
                felt ? "        emotion: {one: %d, two: %d}\n".formatted(number * 3 % 5 - 2, number * 2 % 5 - 2) : "";
        return """
                      - id: touchpoint-%1$d
                        name: %2$s
                        channel: %3$s
                        thought: %4$s
                        moment-of-truth: %5$s
                        quote: {text: %4$s, from: %3$s}
                        pains:
                          - {id: pain-%1$d, text: %4$s, severity: %6$d}
                          - {id: hurt-%1$d, text: %2$s, severity: 5}
                          - {id: ache-%1$d, text: %2$s, severity: 1}
                        gains: [%4$s]
                        ideas: [%3$s]
                        backstage:
                          - {team: %3$s, does: %2$s, system: %2$s}
                          - {does: %4$s}
                """.formatted(number, said(5, number), id, said(11, number), number % 3 == 0, number % 5 + 1) + emotion;
    }

    /** Returns the files of what the journey refers to, besides its list of entries in {@code channels.yaml} and {@code teams.yaml}. */
    List<String> kpi() {
        return List.of(
                "name: " + said(5, 1) + "\ntype: custom\nunit: " + said(2, 0) + "\nbetter: higher\ntarget: 98765432.1\n"
                        + "readings: [{date: 2026-09-30, value: 12345678.9}, {date: 2026-10-31, value: 12345698.9}]\n",
                "name: " + said(2, 1) + "\ntype: conversion\nunit: \"%\"\ntarget: 65\n"
                        + "readings: [{date: 2026-09-30, value: 61}, {date: 2026-10-31, value: 64.5}]\n");
    }

    /** Returns the entry under this map's id of a file that maps ids to entries. */
    String entry(String more) {
        return id + ":\n  name: " + said(3, 2) + "\n" + more;
    }

    /** Returns the file of something with a name. */
    String named(String more) {
        return "name: " + said(6, 1) + "\n" + more;
    }

    private String said(int count, int from) {
        List<String> turned = IntStream.range(from, from + count)
                .mapToObj(at -> words.get(at % words.size()))
                .toList();
        return "\"" + String.join(" ", turned) + "\"";
    }
}
