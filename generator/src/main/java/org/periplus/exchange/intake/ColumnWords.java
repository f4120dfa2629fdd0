package org.periplus.exchange.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tables call our columns, in English and German, in plain letters. */
final class ColumnWords {

    static final Map<String, List<String>> MAP = map();
    static final Map<String, List<String>> VOICES = voices();
    static final Map<String, List<String>> READINGS = readings();

    private ColumnWords() {}

    /** Returns which of our columns a table calls so; a number behind the name does not count. */
    static Optional<String> ours(Map<String, List<String>> words, String theirs) {
        String plain = ContentNames.plain(theirs).replaceFirst(" ?\\d{1,2}$", "");
        return words.entrySet().stream()
                .filter(one -> plain.equals(one.getKey().replace('-', ' '))
                        || one.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, List<String>> map() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "stage", List.of("stages", "phase", "phasen", "journey stage", "journey phase", "etappe", "abschnitt"));
        words.put(
                "touchpoint",
                List.of(
                        "touchpoints",
                        "touch point",
                        "touch points",
                        "step",
                        "kontaktpunkt",
                        "kontaktpunkte",
                        "beruhrungspunkt",
                        "schritt",
                        "name"));
        words.put("goal", List.of("goals", "ziel", "ziele", "customer goal", "stage goal"));
        words.put("need", List.of("needs", "bedurfnis", "bedurfnisse"));
        words.put("summary", List.of("description", "beschreibung"));
        words.put(
                "action",
                List.of(
                        "actions",
                        "user action",
                        "customer action",
                        "customer actions",
                        "activity",
                        "doing",
                        "aktion",
                        "aktionen",
                        "handlung",
                        "handlungen",
                        "aktivitat",
                        "kundenaktion"));
        words.put("thought", List.of("thoughts", "thinking", "gedanke", "gedanken"));
        words.put(
                "emotion",
                List.of("emotions", "feeling", "feelings", "mood", "gefuhl", "gefuhle", "stimmung", "emotion score"));
        words.put("channel", List.of("channels", "kanal", "kanale"));
        words.put("persona", List.of("personas", "customer", "kunde", "kundin", "who", "wer"));
        words.put(
                "pain",
                List.of(
                        "pains",
                        "pain point",
                        "pain points",
                        "painpoint",
                        "painpoints",
                        "problem",
                        "problems",
                        "probleme",
                        "schmerzpunkt",
                        "schmerzpunkte",
                        "frustration",
                        "frustrationen"));
        words.put("severity", List.of("schwere", "pain severity"));
        words.put("frequency", List.of("haufigkeit", "pain frequency"));
        words.put(
                "gain",
                List.of("gains", "gain point", "gain points", "positives", "freude", "freuden", "nutzen", "positiv"));
        words.put(
                "idea",
                List.of(
                        "ideas",
                        "opportunity",
                        "opportunities",
                        "idee",
                        "ideen",
                        "chance",
                        "chancen",
                        "verbesserung",
                        "verbesserungen",
                        "solution",
                        "solutions"));
        words.put("quote", List.of("quotes", "verbatim", "zitat", "zitate", "kundenzitat", "customer quote"));
        words.put("system", List.of("systems", "systeme"));
        words.put("kpi", List.of("kpis", "metric", "metrics", "kennzahl", "kennzahlen"));
        words.put("importance", List.of("wichtigkeit", "bedeutung"));
        words.put("intensity", List.of("intensitat"));
        words.put("moment-of-truth", List.of("mot", "moment der wahrheit", "moments of truth"));
        words.put(
                "owner", List.of("team", "responsible", "verantwortlich", "verantwortliche", "zustandig", "besitzer"));
        return words;
    }

    private static Map<String, List<String>> voices() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "date",
                List.of(
                        "datum",
                        "day",
                        "tag",
                        "submitted",
                        "submitted at",
                        "submit date",
                        "created",
                        "created at",
                        "timestamp",
                        "time",
                        "zeitstempel",
                        "zeitpunkt",
                        "eingegangen",
                        "submission date"));
        words.put(
                "text",
                List.of(
                        "comment",
                        "comments",
                        "kommentar",
                        "kommentare",
                        "review",
                        "feedback",
                        "answer",
                        "antwort",
                        "message",
                        "nachricht",
                        "ruckmeldung",
                        "verbatim",
                        "body",
                        "content",
                        "freitext",
                        "open text",
                        "review text"));
        words.put("sentiment", List.of("tone", "stimmung", "tonalitat", "sentiment score"));
        words.put("rating", List.of("stars", "star", "score", "sterne", "bewertung", "note", "punkte", "star rating"));
        words.put(
                "about",
                List.of("touchpoint", "step", "place", "kontaktpunkt", "schritt", "stage", "phase", "journey"));
        words.put("persona", List.of("personas"));
        words.put("segment", List.of("group", "customer group", "kundengruppe", "gruppe", "segmente"));
        return words;
    }

    private static Map<String, List<String>> readings() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "date",
                List.of("datum", "day", "tag", "month", "monat", "period", "zeitraum", "week", "date of reading"));
        words.put(
                "value",
                List.of("wert", "figure", "result", "ergebnis", "score", "kennzahl", "messwert", "betrag", "amount"));
        words.put(
                "n",
                List.of(
                        "count",
                        "responses",
                        "answers",
                        "antworten",
                        "anzahl",
                        "sample",
                        "sample size",
                        "stichprobe",
                        "cases"));
        words.put("segment", List.of("group", "customer group", "kundengruppe", "gruppe"));
        words.put("persona", List.of("personas"));
        words.put("note", List.of("remark", "comment", "notes", "bemerkung", "kommentar", "anmerkung"));
        return words;
    }
}
