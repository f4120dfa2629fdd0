package org.periplus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The site's own file, {@code periplus.yaml}.
 *
 * @param checks severity words by rule id, as written
 */
@Doc("The site.")
public record Site(
        @Required @Doc("The version of the content model.") @Range(min = 1, max = 1)
        Integer periplus,

        @Required @Doc("The site's name.") String title,
        @Doc("What the site is, in a sentence.") Optional<String> description,
        @Doc("What the business wants to be.") Optional<String> vision,
        @Doc("What the atlas covers.") Optional<Scope> scope,

        @Doc("How we know that the mapping itself works.") @RefersTo(Kind.KPI)
        List<Ref> kpis,

        @Doc("The site's address, for absolute links.") Optional<String> url,
        @Doc("The language as BCP 47 tag.") Optional<String> language,
        @Doc("The logo, named from the root.") Optional<String> logo,
        @Doc("The theme's name.") Optional<ThemeChoice> theme,
        @Doc("What the navigation shows, in order.") List<String> navigation,
        @Doc("Where the content is kept.") Optional<Repository> repository,
        @Doc("The usual rhythm of reviews.") Optional<ReviewRhythm> review,
        @Doc("The scale of emotions.") Optional<EmotionScale> emotions,
        @Doc("The lanes of a map, in order.") List<Lane> lanes,

        @Doc("The severity of each rule: error, warning, info, off.")
        Map<String, String> checks,

        @Doc("Other folders or repositories that are part of this site.")
        List<Inclusion> include,

        @Doc("Whether pages have a picture for links in messages and posts.")
        boolean previews,

        @Doc("How opportunities are ranked.") Optional<RankingWeights> ranking) {

    /** Takes copies of the collections. */
    public Site {
        kpis = List.copyOf(kpis);
        navigation = List.copyOf(navigation);
        lanes = List.copyOf(lanes);
        checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
        include = List.copyOf(include);
    }

    /** Returns the same site at another address. */
    public Site at(String address) {
        return with(Optional.of(address), previews);
    }

    /** Returns the same site without an address and without pictures for links in messages: nobody links to it from outside. */
    public Site unaddressed() {
        return with(Optional.empty(), false);
    }

    private Site with(Optional<String> address, boolean pictures) {
        return new Site(
                periplus,
                title,
                description,
                vision,
                scope,
                kpis,
                address,
                language,
                logo,
                theme,
                navigation,
                repository,
                review,
                emotions,
                lanes,
                checks,
                include,
                pictures,
                ranking);
    }

    /** Returns a site that has a title and nothing else. */
    public static Site untitled() {
        return new Site(
                1,
                "Untitled atlas",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                false,
                Optional.empty());
    }
}
