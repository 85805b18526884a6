package id.akuntabel.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Holds pages against WCAG 2.2 AA: light, dark, and on a phone of 360 px, where nothing may run out of the page
/// sideways. Each kind of page once per test run, as it costs seconds.
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

    private static final String WIDEST = """
            [...document.querySelectorAll("body *")].filter(one => one.getBoundingClientRect().right > 361)
                .slice(0, 5).map(one => one.outerHTML.slice(0, 120)).join(" | ")
            """;

    /// Fields of the same name but for the number in it are one.
    private static final String FIELDS =
            "all => [...new Set(all.map(one => one.name.replace(/[A-Z]+-\\d{4}-\\d+|\\d+/g, '*')))].join()";

    private Accessibility() {}

    /// What is wrong, for the end of the journey: one journey tells of all pages.
    static List<String> check(Page page) {
        return CHECKED.add(kind(page)) ? checkNow(page) : List.of();
    }

    static List<String> checkNow(Page page) {
        var wrong = new ArrayList<String>();
        var usual = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        wrong.addAll(find(page, "light"));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        wrong.addAll(find(page, "dark"));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
        wrong.addAll(find(page, "360 px"));
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > 360) {
            wrong.add(page.url() + " is " + width + " px wide at 360 px: " + page.evaluate(WIDEST));
        }
        page.setViewportSize(usual.width, usual.height);
        return wrong;
    }

    private static List<String> find(Page page, String how) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> page.url() + " (" + how + ") " + rule.getId() + ": " + rule.getHelp() + " "
                                        + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
    }

    /// The address without what names one thing of many; with findings, and for other forms, it is another page.
    private static String kind(Page page) {
        var path = URI.create(page.url())
                .getPath()
                .replaceAll("[A-Z]+-\\d{4}-\\d+", "*")
                .replaceAll("/\\d+", "/*");
        var shown = page.locator(".temuan").count() > 0 ? " findings" : "";
        var fields = page.locator("form.kolom-isian [name]").evaluateAll(FIELDS);
        return path + shown + " " + fields;
    }
}
