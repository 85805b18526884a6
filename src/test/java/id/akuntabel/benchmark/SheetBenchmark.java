package id.akuntabel.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import id.akuntabel.Akuntabel;
import id.akuntabel.browser.Chromium;
import id.akuntabel.database.EmbeddedPostgres;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.Cast;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The sheet of a quarter under load: how soon 60 rows of 11 columns can be typed into on a slow computer (Chromium,
/// its processor slowed down six times), what a key costs there, what saving a cell and the page of 200 indicators
/// cost over HTTP on one connection: as the client sees it, and inside the server, from the first of all filters to
/// the answer, session and sign-in included. PostgreSQL with fsync, the audit trail on, the application as
/// `./akuntabel start` runs it.
///
/// Argument: how often each is measured (default 40; pages in the browser a quarter of that).
public final class SheetBenchmark {

    /// The second working day of the window.
    private static final Instant NOW = Instant.parse("2026-10-06T01:00:00Z");

    private static final int WARM_UP = 40;
    private static final int SLOWER = 6;

    /// Alive: the scripts of the page have run and what they did is painted. A key: from the key to the end of what it
    /// changes, the layout included.
    private static final String WATCH = """
            window.kunci = {typed: [], moved: [], at: 0};
            addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => requestAnimationFrame(() => {
                window.hidup = performance.now();
            })));
            addEventListener("keydown", () => { kunci.at = performance.now(); }, true);
            function took(list) {
                void document.body.offsetHeight;
                list.push(performance.now() - kunci.at);
            }
            addEventListener("input", () => took(kunci.typed));
            addEventListener("focusin", () => took(kunci.moved));
            """;

    private final LargeSheet sheets;
    private final CurrentOfficial typist;
    private final Place place;
    private final ServerTime serverTime;
    private final int port;
    private final int times;

    /// What the cell that is saved stands on.
    private int revision;

    private SheetBenchmark(ServletWebServerApplicationContext context, int times) {
        this.times = times;
        sheets = context.getBean(LargeSheet.class);
        typist = context.getBean(Cast.class).thePlanningStaff();
        place = sheets.opened();
        serverTime = context.getBean(ServerTime.class);
        port = Objects.requireNonNull(context.getWebServer()).getPort();
    }

    public static void main(String[] args) throws Exception {
        var times = args.length == 0 ? 40 : Integer.parseInt(args[0]);
        var data = Path.of("target/sheet-benchmark").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        var stop = EmbeddedPostgres.startUnlessServerIsNamed(data);
        System.setProperty("akuntabel.data", data.toString());
        SpringApplication.getShutdownHandlers().add(stop);
        var statements = new Counted();
        var application = new SpringApplication(Akuntabel.class);
        application.addInitializers(beans -> {
            beans.getBeanFactory().addBeanPostProcessor(statements);
            ((GenericApplicationContext) beans).registerBeanDefinition("october", october());
            ((GenericApplicationContext) beans)
                    .registerBeanDefinition("serverTime", new RootBeanDefinition(ServerTime.class, ServerTime::new));
        });
        var arguments = new String[] {
            "--server.port=0", "--server.address=127.0.0.1", "--akuntabel.sample=true", "--logging.level.root=warn"
        };
        try (var context = (ServletWebServerApplicationContext) application.run(arguments)) {
            System.out.printf(
                    "%n%-64s %10s %10s %10s %10s%n", "sheet, milliseconds", "least", "median", "95 %", "most");
            var benchmark = new SheetBenchmark(context, times);
            benchmark.onSlowComputer(60);
            benchmark.onServer(statements, 60);
            benchmark.onServer(statements, 200);
        }
        System.exit(0);
    }

    private static RootBeanDefinition october() {
        var ahead = Duration.between(Clock.systemUTC().instant(), NOW);
        var clock = new RootBeanDefinition(Clock.class, () -> Clock.offset(Clock.system(ZoneOffset.UTC), ahead));
        clock.setPrimary(true);
        return clock;
    }

    private void onSlowComputer(int rows) throws Exception {
        grow(rows);
        new Visitor(port, typist).reads(path());
        var signedIn = signedIn();
        var first = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        var busy = new ArrayList<Double>();
        var perKey = new ArrayList<Double>();
        var typed = new ArrayList<Double>();
        var moved = new ArrayList<Double>();
        for (var visit = 0; visit < Math.max(3, times / 4); visit++) {
            try (var browser = browser(signedIn)) {
                var page = slowPage(browser);
                var processor = browser.newCDPSession(page);
                processor.send("Performance.enable");
                first.add(alive(page));
                var before = spent(processor);
                again.add(alive(page));
                busy.add(spent(processor) - before);
                if (visit == 0) {
                    before = spent(processor);
                    type(page);
                    perKey.add((spent(processor) - before) / (4 * times));
                    typed.addAll(numbers(page, "kunci.typed"));
                    moved.addAll(numbers(page, "kunci.moved"));
                }
            }
        }
        print(rows + " rows, " + SLOWER + "x slower: usable, nothing kept by the browser", first);
        print(rows + " rows, " + SLOWER + "x slower: usable, opened again", again);
        print(rows + " rows, " + SLOWER + "x slower: … processor time of that", busy);
        print(rows + " rows, " + SLOWER + "x slower: a key that types", typed);
        print(rows + " rows, " + SLOWER + "x slower: a key that moves on", moved);
        print(rows + " rows, " + SLOWER + "x slower: processor time of a key, painting included", perKey);
    }

    private void onServer(Counted statements, int rows) throws Exception {
        grow(rows);
        var visitor = new Visitor(port, typist);
        measure(rows + " rows: the page", number -> visitor.reads(path()));
        var cell = sheets.figures(place).getLast();
        revision = sheets.revision(place, cell);
        var token = visitor.token(path());
        measure(rows + " rows: a cell saved, audit on", number -> save(visitor, token, cell, number));
        System.out.printf(
                "%-64s %10d%n", rows + " rows: statements of the page", statements.during(() -> visitor.reads(path())));
        System.out.printf(
                "%-64s %10d%n",
                rows + " rows: statements of a saved cell", statements.during(() -> save(visitor, token, cell, times)));
    }

    private void save(Visitor visitor, String token, String cell, int number) throws Exception {
        var json = "[{\"sel\":\"%s\",\"rev\":%d,\"teks\":\"%d\"}]".formatted(cell, revision, 1000 + number);
        visitor.sends(place.href() + "/sel?unit=" + LargeSheet.UNIT, token, json);
        revision++;
    }

    private void grow(int rows) {
        sheets.grow(place, rows);
        sheets.fill(place, typist);
    }

    private String path() {
        return place.href() + "?unit=" + LargeSheet.UNIT;
    }

    private interface Request {

        void send(int number) throws Exception;
    }

    private void measure(String what, Request request) throws Exception {
        var took = new ArrayList<Double>();
        for (var number = -WARM_UP; number < times; number++) {
            if (number == 0) {
                serverTime.forget();
            }
            var begin = System.nanoTime();
            request.send(number);
            if (number >= 0) {
                took.add((System.nanoTime() - begin) / 1e6);
            }
        }
        print(what + ", as the client sees it", took);
        print(what + ", inside the server", serverTime.milliseconds());
    }

    private String signedIn() {
        try (var browser = browser(null)) {
            var page = browser.newPage();
            page.navigate("/masuk");
            page.locator("button[value='" + typist.official().id() + "']").click();
            page.waitForURL("**/tugas");
            return browser.storageState();
        }
    }

    private BrowserContext browser(@Nullable String state) {
        var options = new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(1366, 768);
        return Chromium.get().newContext(state == null ? options : options.setStorageState(state));
    }

    private static Page slowPage(BrowserContext browser) {
        var page = browser.newPage();
        page.addInitScript(WATCH);
        var rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        browser.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
        return page;
    }

    private double alive(Page page) {
        page.navigate(path());
        page.waitForSelector("html.kisi-hidup");
        return ((Number) page.evaluate("""
                () => new Promise(resolve => {
                    const look = () => window.hidup ? resolve(window.hidup) : requestAnimationFrame(look);
                    look();
                })
                """)).doubleValue();
    }

    /// Milliseconds that the processor worked for the page; other programs of this computer do not count.
    private static double spent(CDPSession processor) {
        for (var metric : processor.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("ProcessTime")) {
                return metric.getAsJsonObject().get("value").getAsDouble() * 1000;
            }
        }
        throw new IllegalStateException("the browser does not tell its processor time");
    }

    /// Down the column of figures, as one types it from a paper.
    private void type(Page page) {
        page.locator("#" + sheets.figures(place).getFirst()).focus();
        page.evaluate("kunci.typed.length = kunci.moved.length = 0");
        for (var cell = 0; cell < times; cell++) {
            page.keyboard().press("7");
            page.keyboard().press("Backspace");
            page.keyboard().press("8");
            page.keyboard().press("Enter");
        }
    }

    private static List<Double> numbers(Page page, String list) {
        return ((List<?>) page.evaluate(list))
                .stream().map(one -> ((Number) one).doubleValue()).toList();
    }

    private static void print(String what, List<Double> milliseconds) {
        var sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        System.out.printf(
                "%-64s %10.1f %10.1f %10.1f %10.1f%n",
                what,
                sorted.getFirst(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.getLast());
    }
}
