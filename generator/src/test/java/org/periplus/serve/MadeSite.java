package org.periplus.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A site of made-up pages, which counts how often it is read. */
final class MadeSite implements LiveSite {

    private final Path folder;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final AtomicBoolean overlooked = new AtomicBoolean();
    private final AtomicInteger readings = new AtomicInteger();
    private volatile Refreshed next = new Refreshed(true, "", "4 pages");
    private volatile Optional<Semaphore> gate = Optional.empty();
    private volatile List<Path> more = List.of();

    /** Holds a start page, a folder of one persona, a style sheet and a page for what is not there. */
    MadeSite(Path folder) {
        this.folder = folder;
        write("index.html", "<html><head><title>Start</title></head><body>Start</body></html>");
        write("personas/index.html", "<html><HEAD></HEAD><body>Personas</body></html>");
        write("personas/mira.html", "<html><head></head><body>Mira</body></html>");
        write("404.html", "<html><head></head><body><a href=\"/index.html\">Not here</a></body></html>");
        write("assets/site.css", "body { color: red }");
    }

    void write(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void delete(String path) {
        files.remove(path);
    }

    /** Sets what the next readings tell. */
    void tells(boolean sound, String problems) {
        next = new Refreshed(sound, problems, "4 pages");
    }

    /** Has each further reading wait for a permit. */
    void waitFor(Semaphore permits) {
        gate = Optional.of(permits);
    }

    /** Has each reading find that the site is made of these folders as well. */
    void finds(Path... others) {
        more = List.of(others);
    }

    int readings() {
        return readings.get();
    }

    PreviewServer serve() throws IOException {
        return serve(Patience.usual());
    }

    PreviewServer serve(Patience patience) throws IOException {
        return PreviewServer.start(this, 0, true, new PrintWriter(new StringWriter()), patience);
    }

    @Override
    public Refreshed refresh() {
        readings.incrementAndGet();
        gate.ifPresent(Semaphore::acquireUninterruptibly);
        return next;
    }

    /** Has the next look find a change that nobody told of. */
    void overlook() {
        overlooked.set(true);
    }

    @Override
    public Optional<Refreshed> overlooked() {
        return overlooked.getAndSet(false) ? Optional.of(refresh()) : Optional.empty();
    }

    @Override
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<Path> folders() {
        return readings.get() == 0
                ? List.of(folder)
                : Stream.concat(Stream.of(folder), more.stream()).toList();
    }

    @Override
    public boolean concerns(Path path) {
        return !path.endsWith("site");
    }
}
