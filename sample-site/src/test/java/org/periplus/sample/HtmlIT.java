package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every page of the sample site is valid HTML after the Nu checker. */
class HtmlIT {

    private final BuiltSite site = BuiltSite.sample();

    @Test
    void theNuCheckerFindsNoErrorOnAnyPage() throws Exception {
        assertThat(NuChecker.errors(site.root(), site.pages())).isEmpty();
    }
}
