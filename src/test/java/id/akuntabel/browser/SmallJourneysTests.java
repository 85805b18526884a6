package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Ways of working that are not the usual one.
@BrowserTest
class SmallJourneysTests {

    @Test
    void what_is_not_there_says_so_and_leads_home(Office office) {
        var stranger = office.desk("dinsos", "staf-perencanaan");

        stranger.page().navigate("/proses/PK-2026-9999");

        assertThat(stranger.page().locator("h1")).hasText("Halaman tidak ditemukan");
        office.look(stranger.page());
        stranger.page().getByText("Ke halaman awal").click();
        assertThat(stranger.page()).hasURL(Pattern.compile("/tugas$"));
    }

    @Test
    void an_ended_session_asks_to_sign_in_and_leads_back(Office office) {
        var head = office.desk("kominfo", "kepala");
        var process = head.starts("Pengukuran Kinerja", "Pengukuran dengan sesi berakhir");

        head.page().context().clearCookies();
        head.page().navigate("/proses/" + process);

        assertThat(head.page()).hasURL(Pattern.compile("/masuk"));
        office.look(head.page());
        head.page()
                .locator("button[name=pejabat]")
                .filter(named(office.name("kominfo", "kepala")))
                .first()
                .click();
        assertThat(head.page()).hasURL(Pattern.compile("/proses/" + process));
    }

    @Test
    void a_step_is_done_with_the_keyboard_alone(Office office) {
        var head = office.desk("kominfo", "kepala");
        var process = head.starts("Pengukuran Kinerja", "Pengukuran dengan papan ketik");
        var page = head.page();

        page.navigate("/tugas");
        press(page, "Enter", "table.tugas tr:has-text('" + process + "') th a");
        assertThat(page.locator("#judul-langkah")).containsText("Langkah 1");
        press(page, "Space", "#kelengkapan input");
        press(page, "Space", "input[name=penerima]");
        press(page, "Space", "input[name=instruksi]");
        press(page, "Enter", "button[value=lanjutkan]");

        assertThat(page.locator(".kabar").first()).containsText("Langkah 1 selesai");
        assertThat(page).hasURL(Pattern.compile(process));
    }

    @Test
    void everything_needed_for_a_step_works_without_script(Office office) {
        var head = office.desk("kominfo", "kepala");
        var process = head.starts("Pengukuran Kinerja", "Pengukuran tanpa skrip");
        var page = office.browser(new Browser.NewContextOptions().setJavaScriptEnabled(false));

        page.navigate("/masuk");
        page.locator("button[name=pejabat]")
                .filter(named(office.name("kominfo", "kepala")))
                .first()
                .click();
        page.locator("table.tugas tr").filter(named(process)).locator("th a").click();
        page.locator("#kelengkapan input").first().check();
        page.locator("input[name=penerima][value=sekretaris]").check();
        page.locator("input[name=instruksi]").first().check();
        page.locator("button[value=lanjutkan]").click();

        assertThat(page.locator(".kabar").first()).containsText("Langkah 1 selesai");
        assertThat(page.url()).contains(process);
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }

    /// Tabs until the focus is on what is sought, and presses the key there.
    private static void press(Page page, String key, String wanted) {
        for (var tabs = 0; tabs < 120; tabs++) {
            page.keyboard().press("Tab");
            if (page.locator(wanted).and(page.locator(":focus")).count() > 0) {
                assertThat((Boolean) page.evaluate("document.activeElement.matches(':focus-visible')"))
                        .isTrue();
                page.keyboard().press(key);
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }
}
