package org.periplus.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Proves that names for addresses are safe on every system, differ where the texts differ, and depend on nothing else. */
class SlugsTest {

    private static final List<String> HOSTILE = List.of(
            "fare",
            "Fare",
            "FARE!",
            "Größe",
            "grosse",
            "Sitzplätze & Räder",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "con",
            "index",
            "lpt1",
            "日本",
            "日本語",
            "رحلة",
            "עברית",
            "😀",
            "😀😀",
            "",
            " ",
            "%2e%2e",
            "a\u0000b",
            "e\u0301te\u0301",
            "\u00e9t\u00e9",
            "x".repeat(500),
            "x".repeat(501));

    @Test
    void namesAreSafeAndDiffer() {
        Map<String, String> names = Slugs.of(HOSTILE);

        assertThat(names.keySet()).containsExactlyInAnyOrderElementsOf(HOSTILE);
        assertThat(new HashSet<>(names.values())).hasSize(HOSTILE.size());
        assertThat(names.values()).allSatisfy(name -> {
            assertThat(name).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(80);
            assertThat(name.toLowerCase(Locale.ROOT)).isNotIn("con", "index", "lpt1");
        });
    }

    @Test
    void theOrderOfTheTextsDoesNotMatter() {
        List<String> turned = new ArrayList<>(HOSTILE);
        Collections.reverse(turned);

        assertThat(Slugs.of(turned)).isEqualTo(Slugs.of(HOSTILE));
    }

    @Test
    void whatIsANameKeepsItAndWordsStayLegible() {
        Map<String, String> names = Slugs.of(List.of("fare", "Fare", "Summer sale", "Größe"));

        assertThat(names).containsEntry("fare", "fare").containsEntry("Summer sale", "summer-sale");
        assertThat(names.get("Fare")).matches("fare-[0-9a-f]{8}");
        assertThat(names.get("Größe")).isEqualTo("gro-e");
    }

    /** Somebody may name a tag as another one would be called with its hash. */
    @Test
    void aNameThatLooksLikeAHashIsNotGivenTwice() {
        String hashed = Slugs.of(List.of("fare", "Fare")).get("Fare");

        Map<String, String> names = Slugs.of(List.of("fare", "Fare", hashed));

        assertThat(names.get(hashed)).isEqualTo(hashed);
        assertThat(names.get("Fare")).startsWith(hashed).isNotEqualTo(hashed);
    }
}
