package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every address of the sample site leads somewhere, and no page needs anything but the site's own files. */
class LinksIT {

    private static final List<String> ADDRESSES = List.of("href", "src", "xlink:href", "poster", "data", "action");

    private final BuiltSite site = BuiltSite.sample();
    private final Links links = new Links(site);

    @Test
    void everyLinkLeadsToAFileAndAPlaceInIt() {
        assertThat(onEveryPage((page, document) -> addresses(document)
                        .filter(address -> !address.isOutside())
                        .flatMap(address -> links.faults(page, address.value()).stream())))
                .isEmpty();
    }

    @Test
    void everyAddressInADrawingLeadsToAPlaceOnItsPage() {
        assertThat(onEveryPage((page, document) -> document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .flatMap(attribute -> Links.inStyle(attribute.getValue()).stream())
                        .flatMap(address -> links.faults(page, address).stream())))
                .isEmpty();
    }

    @Test
    void everyAddressInAStyleSheetLeadsToAFile() {
        List<String> faults = site.files(".css").stream()
                .flatMap(sheet -> Links.inStyle(site.text(sheet)).stream()
                        .flatMap(address -> links.faults(sheet, address).stream()))
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void onlyOrdinaryLinksLeadElsewhere() {
        assertThat(onEveryPage((page, document) -> addresses(document)
                        .filter(address -> address.isOutside() && address.isLoaded())
                        .map(address -> page + ": loads " + address.value())))
                .isEmpty();
        assertThat(onEveryPage((page, document) -> document.select("[srcset], base, iframe, object, embed").stream()
                        .map(element -> page + ": has " + element.cssSelector())))
                .isEmpty();
    }

    @Test
    void noPageCarriesStylesOrScriptsOfItsOwn() {
        assertThat(onEveryPage((page, document) -> Stream.concat(
                        document.select("[style], style, script:not([src]):not([type=application/ld+json])").stream()
                                .map(element -> page + ": " + element.cssSelector()),
                        document.getAllElements().stream()
                                .flatMap(element -> element.attributes().asList().stream())
                                .filter(attribute -> attribute.getKey().startsWith("on"))
                                .map(attribute -> page + ": " + attribute))))
                .isEmpty();
    }

    @Test
    void everyIdStandsOnceOnItsPage() {
        assertThat(onEveryPage((page, document) -> {
                    List<String> ids = new ArrayList<>(document.select("[id]").eachAttr("id"));
                    document.select("[id]").eachAttr("id").stream().distinct().forEach(ids::remove);
                    return ids.stream().distinct().map(id -> page + ": id " + id + " more than once");
                }))
                .isEmpty();
    }

    @Test
    void everyPageHasOneMainHeadingATitleAndALanguage() {
        assertThat(onEveryPage((page, document) -> Stream.of(
                                document.select("h1").size() == 1
                                        ? ""
                                        : document.select("h1").size() + " h1",
                                document.title().isBlank() ? "no title" : "",
                                document.select("html[lang~=^[a-z]]").isEmpty() ? "no language" : "")
                        .filter(fault -> !fault.isEmpty())
                        .map(fault -> page + ": " + fault)))
                .isEmpty();
    }

    private List<String> onEveryPage(BiFunction<String, Document, Stream<String>> faults) {
        List<String> pages = site.pages();
        assertThat(pages).as("pages of the site").contains("index.html", "404.html");
        return pages.stream()
                .flatMap(page -> faults.apply(page, site.page(page)))
                .toList();
    }

    private static Stream<Address> addresses(Document document) {
        return document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream()
                        .filter(attribute -> ADDRESSES.contains(attribute.getKey()))
                        .map(attribute -> new Address(element, attribute.getValue())));
    }

    /** An address, and the element that names it. */
    private record Address(Element element, String value) {

        boolean isOutside() {
            return value.matches("(?i)([a-z][a-z0-9+.-]*:|//).*");
        }

        boolean isLoaded() {
            boolean followed = element.is("a") && value.matches("(?i)(https?|mailto|tel):.*");
            return !followed && !element.is("link[rel=canonical]");
        }
    }
}
