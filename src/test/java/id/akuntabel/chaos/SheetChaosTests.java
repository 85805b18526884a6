package id.akuntabel.chaos;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.akuntabel.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Somebody types into a sheet while the server dies.
@Tag("chaos")
class SheetChaosTests {

    private static final String[] MONDAY = {"--akuntabel.sample=true", "--chaos.start=2026-10-05T01:00:00Z"};
    private static final String TYPIST = "Dimas Aditya Saputra";

    /// What the screen shows as saved, by cell.
    private static final String CALLED_SAVED = """
            all => Object.fromEntries(all
                .filter(one => one.matches(".kisi-tersimpan:not(.kisi-menunggu):not(.kisi-salah)"))
                .map(one => [one.name, one.value]))
            """;

    @Test
    void what_the_screen_called_saved_is_there_after_the_death_and_the_rest_comes_from_the_device() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/chaos")), "sheet")
                .toAbsolutePath();
        var first = new Node(data, 0, MONDAY).await("READY", 1).order("quarter").await("DONE quarter", 1);
        var port = Integer.parseInt(first.said("PORT").getFirst());
        try (var browser =
                Chromium.get().newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + port))) {
            browser.setDefaultTimeout(20_000);
            var page = signedIn(browser.newPage());
            var cells = cellsForNumbers(page);
            var typed = new LinkedHashMap<String, String>();
            type(page, cells.subList(0, 2), typed);
            assertThat(page.locator("#kisi-keadaan")).containsText("✓ Tersimpan");
            type(page, cells.subList(2, 4), typed);
            first.kill();
            type(page, cells.subList(4, 6), typed);
            assertThat(page.locator("#kisi-keadaan")).containsText("aman di perangkat ini");
            var saved = calledSaved(page);
            page.close();

            assertThat(saved).hasSizeBetween(2, 4);
            assertThat(stored(data)).containsAllEntriesOf(saved);
            try (var second = new Node(data, port, MONDAY).await("READY", 1)) {
                var again = opened(browser.newPage());
                assertThat(again.locator("#kisi-keadaan")).containsText("✓ Tersimpan");

                assertThat(second.said("PORT")).containsExactly(String.valueOf(port));
                assertThat(stored(data)).containsExactlyInAnyOrderEntriesOf(typed);
                for (var one : typed.entrySet()) {
                    assertThat(again.locator("#" + one.getKey())).hasValue(one.getValue());
                }
            }
        } finally {
            first.close();
        }
    }

    private static Page signedIn(Page page) {
        page.navigate("/masuk");
        page.locator("button[name=pejabat]")
                .filter(new Locator.FilterOptions().setHasText(TYPIST))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/tugas$"));
        return opened(page);
    }

    private static Page opened(Page page) {
        page.navigate("/isian/2026/tw3/kominfo?unit=dinas");
        assertThat(page.locator("html.kisi-hidup")).hasCount(1);
        return page;
    }

    /// Figures, and the quantities that figures are made of.
    private static Locator cells(Page page) {
        return page.locator("input.kisi-sel");
    }

    private static List<String> cellsForNumbers(Page page) {
        var inWords = page.locator("tbody").filter(new Locator.FilterOptions().setHasText("predikat"));
        var words = inWords.locator("input.kisi-sel").all().stream()
                .map(cell -> cell.getAttribute("name"))
                .toList();
        return cells(page).all().stream()
                .map(cell -> cell.getAttribute("name"))
                .filter(cell -> !words.contains(cell))
                .toList();
    }

    private static void type(Page page, List<String> cells, Map<String, String> typed) {
        for (var cell : cells) {
            var text = String.valueOf(typed.size() + 1);
            page.locator("#" + cell).focus();
            page.keyboard().type(text);
            page.keyboard().press("Enter");
            typed.put(cell, text);
        }
    }

    private static Map<String, String> calledSaved(Page page) {
        var shown = (Map<?, ?>) cells(page).evaluateAll(CALLED_SAVED);
        return shown.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().toString(), one -> one.getValue().toString()));
    }

    private static Map<String, String> stored(Path data) throws SQLException, IOException {
        try (var books = new Books(data)) {
            return books.list("select cell || ' ' || text from measurement.cell").stream()
                    .map(cell -> cell.split(" ", 2))
                    .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
        }
    }
}
