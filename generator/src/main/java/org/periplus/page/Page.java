package org.periplus.page;

/**
 * A page of the site: exactly what its template prints. All implementations are immutable records, safe for use by several
 * threads; a text or list that is not there is empty.
 */
public sealed interface Page
        permits HomePage,
                HealthPage,
                DigestPage,
                JourneysPage,
                JourneyPage,
                ViewsPage,
                PastPage,
                VersionPage,
                PersonasPage,
                PersonaPage,
                KpisPage,
                KpiPage,
                IndexPage,
                GlossaryPage,
                EntryPage,
                TextPage,
                SearchPage,
                ChangesPage,
                ComparedPage,
                NotFoundPage {

    /** Returns the path in the site, such as {@code personas/mira.html}. */
    String path();

    /** Returns the name of the template, such as {@code persona}; without folder or ending. */
    String template();

    /** Returns what surrounds the page. */
    Chrome chrome();

    /** Says a phrase of the theme in the site's language, for templates; see {@link org.periplus.wording.Wording#say}. */
    default String say(String key, Object... slots) {
        return chrome().words().say(key, slots);
    }
}
