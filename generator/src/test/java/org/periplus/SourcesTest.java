package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of the source files themselves. */
class SourcesTest {

    private static final int LONGEST = 300;
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final Pattern EMPTY_NAME =
            Pattern.compile("(Abstract.*|.*(Utils?|Managers?|Helpers?|Impl|Processors?)(Test)?)\\.java");

    /** In two parts, so that this file itself holds none. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    @Test
    void everyFileIsShortEnoughToRead() {
        assertThat(all().filter(file -> text(file).lines().count() > LONGEST)).isEmpty();
    }

    @Test
    void noFileLeavesAnythingForLater() {
        assertThat(all().filter(file -> LEFT_OVER.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void everyNameSaysWhatItIs() {
        assertThat(all().map(Path::getFileName).map(Path::toString)).noneMatch(EMPTY_NAME.asMatchPredicate());
    }

    @Test
    void everyPackageSaysWhatItIsForAndForbidsNull() {
        assertThat(files(MAIN).map(Path::getParent).distinct())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("@NullMarked", "/**"));
    }

    private static Stream<Path> all() {
        return Stream.concat(files(MAIN), files(TEST));
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
