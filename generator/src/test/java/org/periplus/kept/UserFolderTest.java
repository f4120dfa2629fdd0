package org.periplus.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the cache and the settings are. */
class UserFolderTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getRoot();
    private static final Optional<Path> HOME = Optional.of(ROOT.resolve("home"));

    private static Optional<Path> cache(Map<String, String> environment) {
        return UserFolder.CACHE.of(environment, HOME);
    }

    @Test
    void theEnvironmentSaysIt() {
        String named = ROOT.resolve("c").toString();

        assertThat(cache(Map.of("XDG_CACHE_HOME", named))).contains(ROOT.resolve("c/periplus"));
        assertThat(cache(Map.of("LOCALAPPDATA", named))).contains(ROOT.resolve("c/periplus"));
        assertThat(UserFolder.SETTINGS.of(Map.of("APPDATA", named), HOME)).contains(ROOT.resolve("c/periplus"));
    }

    @Test
    void anEmptyVariableIsNoneAndWhatIsLeftIsTheHomeFolder() {
        String windows = ROOT.resolve("w").toString();

        assertThat(cache(Map.of("XDG_CACHE_HOME", "", "LOCALAPPDATA", windows))).contains(ROOT.resolve("w/periplus"));
        assertThat(cache(Map.of("XDG_CACHE_HOME", ""))).contains(ROOT.resolve("home/.cache/periplus"));
        assertThat(cache(Map.of("XDG_CACHE_HOME", "relative"))).isEmpty();
        assertThat(UserFolder.CACHE.of(Map.of(), Optional.empty())).isEmpty();
    }
}
