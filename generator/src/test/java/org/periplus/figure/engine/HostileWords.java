package org.periplus.figure.engine;

import java.util.List;
import java.util.Random;

/** Texts in eight scripts, and texts meant to break a drawing. The same seed gives the same texts. Not safe for several threads. */
public final class HostileWords {

    private static final List<String> SCRIPTS = List.of(
            "Group ticket checkout, Škoda & Ångström GmbH: 24/7 non-stop – “platform” change/alert 4 min. at"
                    + " 12.5\u00a0%",
            "Αγορά εισιτηρίου στην εφαρμογή, ώρα 7·30 «Αναχώρηση»; πλατφόρμα",
            "Покупка билета в приложении – № 5, «Ласточка», 5–6 часов; съёмка Й",
            "تغيير الرصيف قبل أربع دقائق من المغادرة، المنصة 5 (قطار ٣)",
            "שינוי רציף ארבע דקות לפני היציאה, רכבת-מהירה \"צפון\" 12%",
            "प्लेटफ़ॉर्म परिवर्तन की सूचना क्षत्रिय स्त्री यात्रा के लिए।",
            "在应用程序中选择座位并支付车费「往返」（二等座）、チケットを買う！キャット 주말 여행 การเดินทางสุดสัปดาห์",
            "🚆 🎟️ 👨\u200d👩\u200d👧\u200d👦 🇩🇪🇫🇷 ❤️\u200d🔥 👍🏽 1️⃣ 🏖️");

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"' onload='x' &amp; &#x0; ]]> --> <svg/onload=1>",
            "${x} #set($a=1) {{7*7}}",
            "a\u0000b\u0007c\u001bd\u0085e",
            "\u202eevil\u202c \u2066iso\u2069 \u200b\u2060\ufeff",
            "\ud800 half \udc00",
            "line\nbreak\ttab\u2028separator\u2029end",
            "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
            "\ufdfd \ud808\udc31 \u0e47\u0e47\u0e47",
            "https://example.org/a/very/long/path-that-never-ends?query=value&other=value#fragment",
            "--- ... /// ::: ))) (((",
            "\u00ad\u00ad\u00ad");

    private final Random random;

    /** Begins a row of texts. */
    public HostileWords(long seed) {
        random = new Random(seed);
    }

    /** Returns the next text: mostly a few words of one script, at times hostile, very long or empty. */
    public String next() {
        int choice = random.nextInt(40);
        if (choice == 0) {
            return random.nextBoolean() ? "" : " ";
        }
        if (choice < 4) {
            return HOSTILE.get(random.nextInt(HOSTILE.size()));
        }
        return choice < 6 ? longWord() : words(1 + random.nextInt(choice < 9 ? 60 : 9));
    }

    /** Returns the next text that is not blank and that content may hold without an error. */
    public String name() {
        return words(1 + random.nextInt(6));
    }

    private String words(int count) {
        String[] words = SCRIPTS.get(random.nextInt(SCRIPTS.size())).split(" ", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private String longWord() {
        String script = SCRIPTS.get(random.nextInt(SCRIPTS.size())).replace(" ", "");
        return script.repeat(1 + 300 / script.length());
    }
}
