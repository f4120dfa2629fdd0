package org.periplus.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplus.source.ContentTree;

/**
 * What is asked of a {@link Historian}.
 *
 * @param source the content folder
 * @param files the files whose last change is asked for, as paths from the content folder joined by {@code /}
 * @param content the content as it is on disk, to tell what is not committed yet; empty if that is of no interest
 * @param asOf the day the site is of
 * @param at the commit to look back from: a tag, a branch or a hash; empty for that which the folder is of
 * @param cache the folder of this program for what is costly to make again; it may be missing; empty for none
 * @param program which program this is, so that what another one has kept is not taken
 * @param recall is told how much was kept by an earlier build, once a past can be read
 */
public record HistoryRequest(
        Path source,
        Collection<String> files,
        Optional<ContentTree> content,
        LocalDate asOf,
        Optional<String> at,
        Optional<Path> cache,
        String program,
        Consumer<Recall> recall) {

    /** Takes a copy of the files. */
    public HistoryRequest {
        files = List.copyOf(files);
    }

    /** Asks for what is committed, keeping nothing. */
    public static HistoryRequest of(Path source, Collection<String> files) {
        return new HistoryRequest(
                source, files, Optional.empty(), LocalDate.EPOCH, Optional.empty(), Optional.empty(), "", recall -> {});
    }

    /** Asks for what is not committed as well. */
    public HistoryRequest with(ContentTree onDisk, LocalDate day) {
        return new HistoryRequest(source, files, Optional.of(onDisk), day, at, cache, program, recall);
    }

    /** Looks back from another commit. */
    public HistoryRequest from(String revision) {
        return new HistoryRequest(source, files, content, asOf, Optional.of(revision), cache, program, recall);
    }

    /** Keeps what is costly in a folder. */
    public HistoryRequest keeping(Optional<Path> folder, String as) {
        return new HistoryRequest(source, files, content, asOf, at, folder, as, recall);
    }

    /** Tells somebody how much was kept. */
    public HistoryRequest telling(Consumer<Recall> whom) {
        return new HistoryRequest(source, files, content, asOf, at, cache, program, whom);
    }
}
