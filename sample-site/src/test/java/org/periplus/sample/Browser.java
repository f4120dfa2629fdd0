package org.periplus.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium in one view, for page after page. Not safe for use by several threads. */
final class Browser implements AutoCloseable {

    private static final Axe AXE = new Axe();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String WHOLE = """
            return document.readyState === 'complete'
                && [...document.querySelectorAll('link[rel=stylesheet]')].every(link => link.sheet !== null);
            """;

    /** Tells how much wider than its window the page is, and which elements reach beyond the right edge, the innermost first. */
    private static final String TOO_WIDE = """
            const page = document.documentElement;
            if (page.scrollWidth <= page.clientWidth) return [];
            const clipped = element => {
                for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
                    if (getComputedStyle(e).overflowX !== 'visible') return true;
                }
                return false;
            };
            const name = e => [e.tagName.toLowerCase(), ...e.classList].join('.') + (e.id ? '#' + e.id : '');
            const right = e => Math.round(e.getBoundingClientRect().right);
            const elements = [...document.body.querySelectorAll('*')]
                .filter(e => right(e) > page.clientWidth && !clipped(e)).reverse().slice(0, 5);
            return [page.scrollWidth + ' px in a window of ' + page.clientWidth + ': '
                + elements.map(e => name(e) + ' to ' + right(e)).join(', ')];
            """;

    /** The driver's warning that it knows no typed commands for so new a browser; none are used. Kept here lest its level be forgotten. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;
    private final View view;

    private Browser(ChromeDriver driver, View view) {
        this.driver = driver;
        this.view = view;
    }

    /** Starts a browser with an empty profile. */
    static Browser start(Chromium chromium, View view) {
        VERSIONS.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run");
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromium.driver().toFile())
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60)).pageLoadTimeout(Duration.ofSeconds(30));
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !view.scripts()));
        Browser browser = new Browser(driver, view);
        browser.show(view);
        return browser;
    }

    /** Changes the window and the wishes of the reader; whether scripts run stays as it is. */
    private void show(View shown) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", shown.metrics());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", shown.media());
    }

    /** Changes the window and the wishes of the reader while a page is open, and waits until the page has taken that up. */
    void turn(View other) {
        show(other);
        await("innerWidth", String.valueOf(other.width()));
        if (other.wish() == View.Wish.NONE) {
            await("matchMedia('(prefers-color-scheme: dark)').matches", String.valueOf(other.isDark()));
        }
        if (other.scripts()) {
            driver.executeAsyncScript(
                    "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
        }
    }

    /**
     * Opens a page in the view of this browser, looks at it, and again in others while it stays open, there without axe-core.
     *
     * @param others views that run scripts exactly if that of this browser does
     * @return what is wrong, with page and view in front
     */
    List<String> faults(String site, String page, List<View> others) {
        if (!others.isEmpty()) {
            show(view);
        }
        List<String> faults = new ArrayList<>(look(site, page).faults(page + " at " + view));
        for (View other : others) {
            turn(other);
            Sight sight = new Sight(tooWide(), errors(), strangers(site), List.of());
            faults.addAll(sight.faults(page + " at " + other + ", opened at " + view));
        }
        return faults;
    }

    /**
     * Opens a page and looks at it.
     *
     * @param site the address that all of the site's addresses begin with
     */
    Sight look(String site, String page) {
        return look(site, page, "");
    }

    /** Opens a page and looks at it without axe-core, which takes most of the time. */
    Sight glance(String site, String page) {
        return look(site, page, "", false);
    }

    /** Opens a page, has a script prepare it, and looks at it. */
    Sight look(String site, String page, String prepare) {
        return look(site, page, prepare, view.isChecked());
    }

    private Sight look(String site, String page, String prepare, boolean checked) {
        driver.get(site + page);
        awaitWhole(page);
        driver.executeScript(prepare);
        List<String> tooWide = tooWide();
        List<String> errors = errors();
        List<String> strangers = strangers(site);
        List<String> violations = checked ? AXE.violations(driver) : List.of();
        return new Sight(tooWide, errors, strangers, violations);
    }

    /**
     * Opens a page and returns what a script says of it, one line each.
     *
     * @param address of the page
     * @param script calls its last argument with a list of lines when it is done
     */
    List<String> ask(String address, String script) {
        open(address);
        return ask(script);
    }

    /** Returns what a script says of the open page, one line each; it calls its last argument with them when it is done. */
    List<String> ask(String script) {
        List<?> answer = (List<?>) Objects.requireNonNull(driver.executeAsyncScript(script));
        return answer.stream().map(String::valueOf).toList();
    }

    /** Opens a page and waits until it is whole. */
    void open(String address) {
        driver.get(address);
        awaitWhole(address);
    }

    /** Presses keys, one after another, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Holds a key down while another is pressed. */
    void chord(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Waits until an expression is true on the page, and fails after a minute. */
    void await(String condition) {
        driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + "const poll = () => ((" + condition
                + ") ? done() : setTimeout(poll, 20)); poll();");
    }

    /** Returns what an expression is on the page, as text. */
    String tell(String expression) {
        return String.valueOf(driver.executeScript("return String(" + expression + ")"));
    }

    /** Returns what is wrong with the page as it is now: breaches of axe-core, and errors said since it was opened. */
    List<String> faults() {
        List<String> said = errors();
        List<String> violations = AXE.violations(driver);
        errors(); // What axe-core itself was told by the browser is none of the page's.
        return Stream.concat(said.stream(), violations.stream()).toList();
    }

    /** Waits until an expression says so; fails after a while with what it says instead. */
    void await(String expression, String expected) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!tell(expression).equals(expected)) {
            if (Instant.now().isAfter(latest)) {
                throw new AssertionError(expression + " is " + tell(expression) + ", not " + expected);
            }
            Thread.onSpinWait();
        }
    }

    /** Lays the open page out as for paper. */
    void print() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** On a busy machine the driver may come back while a style sheet is still on its way. */
    private void awaitWhole(String page) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!Boolean.TRUE.equals(driver.executeScript(WHOLE))) {
            if (Instant.now().isAfter(latest)) {
                throw new IllegalStateException(page + " at " + view + ": not loaded whole after " + PATIENCE);
            }
            Thread.onSpinWait();
        }
    }

    /** The driver's own scripts run even where those of the page do not; this one also has the page laid out before it measures. */
    private List<String> tooWide() {
        List<?> faults = (List<?>) Objects.requireNonNull(driver.executeScript(TOO_WIDE));
        return faults.stream().map(String::valueOf).toList();
    }

    private List<String> errors() {
        return log(LogType.BROWSER)
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private List<String> strangers(String site) {
        return log(LogType.PERFORMANCE)
                .map(entry -> (Map<?, ?>) new Json()
                        .<Map<?, ?>>toType(entry.getMessage(), Json.MAP_TYPE)
                        .get("message"))
                .filter(message -> message != null && "Network.requestWillBeSent".equals(message.get("method")))
                .map(message -> (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request"))
                .map(request -> String.valueOf(request.get("url")))
                .filter(address -> !address.startsWith(site) && !address.startsWith("data:"))
                .distinct()
                .toList();
    }

    private Stream<LogEntry> log(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
