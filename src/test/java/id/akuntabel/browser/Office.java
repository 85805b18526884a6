package id.akuntabel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Structure;
import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.testing.TestClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/// The regency's officials, each before a browser of their own, and the clock on the wall. It is Thursday, 1 October
/// 2026, 09:00 WITA, until somebody moves it.
final class Office {

    private static final Path PICTURES = Path.of("target/browser");

    private final String test;
    private final String address;
    private final TestClock clock;
    private final ApplicationContext application;
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Office(String test, int port, TestClock clock, ApplicationContext application) {
        this.test = test;
        this.address = "http://127.0.0.1:" + port;
        this.clock = clock;
        this.application = application;
        timeIs("2026-10-01T09:00");
    }

    /// Local time in the regency (WITA).
    void timeIs(String localDateTime) {
        clock.set(localDateTime, "Asia/Makassar");
    }

    /// Today in the regency.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
    }

    /// Whoever acts in the position today, signed in by one click: `desk("kominfo", "kepala")` is a Plt. The same
    /// person in two positions has one desk.
    Desk desk(String agency, String position) {
        var nip = nip(agency, position);
        var known = desks.get(nip);
        if (known != null) {
            return known;
        }
        var desk = new Desk(this, browser(), nip);
        desks.put(nip, desk);
        desk.signIn(name(agency, position));
        return desk;
    }

    /// A browser in which nobody is signed in.
    Page browser() {
        return browser(new Browser.NewContextOptions());
    }

    Page browser(Browser.NewContextOptions options) {
        var context = Chromium.get()
                .newContext(options.setBaseURL(address)
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Makassar")
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            var expected = message.text().startsWith("Failed to load resource");
            if (message.type().equals("error") && !expected) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /// Holds what the page shows against the rules of accessibility.
    void look(Page page) {
        complaints.addAll(Accessibility.check(page));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /// As the regency's own lists print an agency.
    String shortName(String agency) {
        return bean(Structure.class).findAgency(agency).orElseThrow().shortName();
    }

    /// Title of a sample SOP.
    String title(String family) {
        return EditionFixtures.edition(family).identity().title();
    }

    void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(test + "-" + name + ".png"))
                .setFullPage(true));
    }

    /// @param failed then each desk is photographed
    void close(boolean failed) {
        if (failed) {
            desks.forEach((nip, desk) -> photograph(desk.page(), "failed-" + nip));
        }
        contexts.forEach(BrowserContext::close);
        if (failed && !complaints.isEmpty()) {
            System.err.println(String.join("\n", complaints));
        }
        assertThat(complaints)
                .as("script errors, violations of the security policy, barriers")
                .isEmpty();
    }

    private String nip(String agency, String position) {
        return holding(agency, position).official().nip().digits();
    }

    /// Name of whoever acts in the position today.
    String name(String agency, String position) {
        return holding(agency, position).official().name();
    }

    private Holding holding(String agency, String position) {
        var structure = bean(Structure.class);
        var found = structure.findAgency(agency).orElseThrow();
        var post = structure.findPosition(found.id(), position).orElseThrow();
        return bean(Officeholders.class)
                .whoActs(post.id(), LocalDate.ofInstant(clock.instant(), found.zone()))
                .orElseThrow(() -> new AssertionError(agency + "/" + position + " is vacant"));
    }
}
