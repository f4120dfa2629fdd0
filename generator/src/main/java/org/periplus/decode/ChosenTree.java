package org.periplus.decode;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.periplus.source.ContentTree;
import org.periplus.source.DocumentReader;
import org.periplus.source.ParsedFile;

/** A tree of which some documents alone are seen; its tables and pictures are there, but not listed. For use by one thread. */
final class ChosenTree implements ContentTree {

    private final ContentTree whole;
    private final Set<String> chosen = new TreeSet<>();

    ChosenTree(ContentTree whole) {
        this.whole = whole;
    }

    /** Shows these documents and no others. */
    void choose(Collection<String> documents) {
        chosen.clear();
        documents.stream().filter(whole::exists).forEach(chosen::add);
    }

    @Override
    public List<String> files() {
        return List.copyOf(chosen);
    }

    @Override
    public boolean exists(String path) {
        return chosen.contains(path) || (!DocumentReader.isDocument(path) && whole.exists(path));
    }

    @Override
    public long size(String path) {
        return whole.size(path);
    }

    @Override
    public byte[] read(String path) {
        return whole.read(path);
    }

    @Override
    public Optional<ParsedFile> parsed(String path) {
        return whole.parsed(path);
    }
}
