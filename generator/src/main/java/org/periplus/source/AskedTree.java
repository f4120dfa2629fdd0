package org.periplus.source;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import org.periplus.diagnostic.Diagnostic;

/** A tree that notes what is asked of it, to tell later whether another tree would have given the same answers. */
final class AskedTree implements ContentTree {

    private final ContentTree tree;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Predicate<ContentTree>> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean failed;

    AskedTree(ContentTree tree) {
        this.tree = tree;
    }

    /** Tells whether every question that was asked so far has the same answer in another tree; one that failed has none. */
    boolean isAnsweredBy(ContentTree other) {
        return !failed
                && answers.stream().allMatch(answer -> answer.test(other))
                && read.entrySet().stream()
                        .allMatch(file -> other.exists(file.getKey())
                                && Arrays.equals(file.getValue(), other.read(file.getKey())));
    }

    private <A> A noted(Function<ContentTree, A> question) {
        A answer = tried(question);
        answers.add(other -> question.apply(other).equals(answer));
        return answer;
    }

    private <A> A tried(Function<ContentTree, A> question) {
        try {
            return question.apply(tree);
        } catch (UncheckedIOException unreadable) {
            failed = true;
            throw unreadable;
        }
    }

    @Override
    public List<String> files() {
        return noted(ContentTree::files);
    }

    @Override
    public boolean exists(String path) {
        return noted(one -> one.exists(path));
    }

    @Override
    public long size(String path) {
        return noted(one -> one.exists(path) ? one.size(path) : -1);
    }

    @Override
    public byte[] read(String path) {
        byte[] bytes = tried(one -> one.read(path));
        read.put(path, bytes);
        return bytes;
    }

    @Override
    public Optional<ParsedFile> parsed(String path) {
        return noted(one -> one.parsed(path));
    }

    @Override
    public List<Diagnostic> findings() {
        return noted(ContentTree::findings);
    }
}
