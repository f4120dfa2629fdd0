package org.periplus.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.logging.SystemStreamLog;

/**
 * A goal with parameters as Maven would fill them, and what it logs.
 *
 * @param mojo the goal
 * @param log every line of its log
 */
record Goal<T extends AbstractMojo>(T mojo, List<String> log) {

    /** Returns a goal over the content of {@code folder}, which publishes to {@code site} beside it and keeps what it knows in {@code cache}. */
    static <T extends AbstractMojo> Goal<T> of(T mojo, Path folder) {
        List<String> log = new CopyOnWriteArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence text) {
                log.add(text.toString());
            }

            @Override
            public void warn(CharSequence text) {
                log.add(text.toString());
            }

            @Override
            public void error(CharSequence text) {
                log.add(text.toString());
            }
        });
        return new Goal<>(mojo, log)
                .with("source", folder.resolve("atlas").toFile())
                .with("output", folder.resolve("site").toFile())
                .with("cache", folder.resolve("cache").toFile())
                .with("asOf", "2026-05-12");
    }

    /** Writes an atlas of one journey into the folder {@code atlas}. */
    static void atlas(Path folder) {
        try {
            Path atlas = folder.resolve("atlas");
            Files.createDirectories(atlas.resolve("journeys"));
            Files.createDirectories(atlas.resolve("personas"));
            Files.writeString(atlas.resolve("periplus.yaml"), "periplus: 1\ntitle: Trains\n");
            Files.writeString(atlas.resolve("personas/sam.md"), "---\nname: Sam\n---\nA traveller.\n");
            Files.writeString(atlas.resolve("journeys/first.yaml"), """
                    name: First visit
                    personas: [sam]
                    stages:
                      - id: look
                        name: Look
                        touchpoints:
                          - {id: search, name: Searches, emotion: 1}
                    """);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sets a parameter. */
    Goal<T> with(String parameter, Object value) {
        for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(parameter)) {
                    set(field, value);
                    return this;
                }
            }
        }
        throw new IllegalArgumentException("no parameter " + parameter);
    }

    private void set(Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(mojo, value);
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns a file beside the content. */
    static File beside(Path folder, String name) {
        return folder.resolve(name).toFile();
    }
}
