package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.address.SiteMap;
import org.periplus.compose.frame.OutsideLinks;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Proves how dates, numbers, paths and outside links are printed. */
class PrintTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, personas/mira.html, personas/mira.html",
        "personas/mira.html, index.html, ../index.html",
        "personas/mira.html, personas/elif.html, elif.html",
        "pages/guide/start.html, pages/index.html, ../index.html",
        "pages/guide/start.html, media/a.1.png, ../../media/a.1.png"
    })
    void linksAreRelative(String from, String to, String link) {
        assertThat(SiteMap.relative(from, to)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"book, ../journeys/trip.html#stage-book", "book/seats, ../journeys/trip.html#tp-seats"})
    void aPlaceOfAJourneyHasAnAnchor(String place, String link) {
        SiteMap map = new SiteMap(SmallAtlas.atlas(), Map.of(), Map.of());
        Ref trip = new Ref(Kind.JOURNEY, "trip");
        assertThat(map.href(trip, Optional.of(place), "pages/guide.html")).contains(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "book/nothing", "book/seats/more", ""})
    void aPlaceThatIsNotThereHasNoLink(String place) {
        SiteMap map = new SiteMap(SmallAtlas.atlas(), Map.of(), Map.of());
        assertThat(map.href(new Ref(Kind.JOURNEY, "trip"), Optional.of(place), "index.html"))
                .isEmpty();
    }

    @Test
    void aPictureIsNamedAfterItsBytes() {
        byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
        assertThat(SiteMap.mediaPath("assets/Mira & Elif.JPG", bytes)).isEqualTo("media/Mira-Elif.ba7816bf8f.jpg");
        assertThat(SiteMap.mediaPath("assets/../..", bytes)).matches("media/[-\\w]+\\.ba7816bf8f[-.\\w]*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                "https://a.example/\"onclick=x",
                "https://a example/",
                "file:///etc/passwd",
                ""
            })
    void anAddressThatIsNotSafeIsNoLink(String url) {
        assertThat(OutsideLinks.safe(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://a.example/b?c=d#e", "http://a.example", "mailto:sales@a.example", "HTTPS://A.EXAMPLE/"})
    void aSafeAddressIsALink(String url) {
        assertThat(OutsideLinks.safe(url)).contains(url);
    }
}
