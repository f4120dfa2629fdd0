package org.periplus.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/**
 * All pages that listen for events. They hold no thread each: one thread writes to all, and what it writes is small, so that it fits
 * the buffers of the system; who does not take it in time is let go and may come again. Safe for use by several threads.
 */
final class OpenPages implements AutoCloseable {

    /** How many may listen at once. */
    static final int MOST = 2_000;

    /** Asks browsers to come again half a second after the connection was lost. */
    private static final String WELCOME = "retry: 500\n\n";

    private static final String SIGN_OF_LIFE = ":\n\n";

    private final ShownSite site;
    private final Deadlines deadlines;
    private final Patience patience;
    private final ScheduledThreadPoolExecutor writer;
    private final AtomicInteger count = new AtomicInteger();

    /** Touched by the writer's thread only. */
    private final Set<OpenPage> open = new LinkedHashSet<>();

    OpenPages(ShownSite site, Deadlines deadlines, Patience patience) {
        this.site = site;
        this.deadlines = deadlines;
        this.patience = patience;
        writer = new ScheduledThreadPoolExecutor(
                1, new NamedThreads("events"), new ThreadPoolExecutor.DiscardPolicy());
        long beat = patience.heartbeat().toMillis();
        writer.scheduleWithFixedDelay(() -> each(page -> SIGN_OF_LIFE), beat, beat, TimeUnit.MILLISECONDS);
    }

    /** Keeps a place for one more page and tells whether there was one. */
    boolean makeRoom() {
        if (count.incrementAndGet() <= MOST) {
            return true;
        }
        count.decrementAndGet();
        return false;
    }

    /** Gives a place back. */
    void leave() {
        count.decrementAndGet();
    }

    /** Returns how many pages listen, as far as is known. */
    int count() {
        return count.get();
    }

    /** Takes a page for which room was made; the head of the answer is sent. It is told at once what it missed. */
    void join(HttpExchange exchange, AskedPage asked) {
        writer.execute(() -> {
            OpenPage page = new OpenPage(exchange, asked);
            open.add(page);
            tell(page, WELCOME + page.verdict(site.mark(page.path())) + state(site.standing()));
        });
    }

    /** Tells all pages that the content was read again; those that show something else now are told to load anew. */
    void refreshed() {
        writer.execute(() -> {
            Map<String, String> marks = new HashMap<>();
            String state = state(site.standing());
            each(page -> page.verdict(marks.computeIfAbsent(page.path(), site::mark)) + state);
        });
    }

    /** What it tells is small: the problems themselves are fetched by those who want them. */
    private static String state(Standing now) {
        JsonObject told = Json.object()
                .put("number", now.number())
                .put("sound", now.sound())
                .put("problems", !now.problems().isEmpty())
                .build();
        return OpenPage.event("state", new JsonWriter().write(told).replaceAll("\\s*\n\\s*", " ").strip());
    }

    /** What is said to a page. */
    private interface Words {
        String to(OpenPage page);
    }

    private void each(Words words) {
        List<OpenPage> all = new ArrayList<>(open);
        all.forEach(page -> tell(page, words.to(page)));
    }

    private void tell(OpenPage page, String words) {
        deadlines.within(patience.event(), () -> {
            if (!page.send(words)) {
                page.close();
                open.remove(page);
                leave();
            }
        });
    }

    @Override
    public void close() {
        writer.shutdownNow();
    }

    /** Waits until the writer has ended, for that long at most. */
    void awaitEnd(long millis) throws InterruptedException {
        writer.awaitTermination(millis, TimeUnit.MILLISECONDS);
    }
}
