package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.akuntabel.paper.WordPress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Letterhead and templates, kept by the office itself: with the keyboard, on a phone, in the dark.
@BrowserTest
class StationeryJourneyTests {

    /// Holds no position; keeps the system.
    private static final String ADMINISTRATOR = "Teguh Firmansyah";

    private static final String TEMPLATE = "/pengaturan/templat/dishub/tanda-terima";

    @Test
    void a_letterhead_is_saved_with_the_keyboard_alone(Office office) {
        var page = office.desk("dishub", "sekretaris").page();
        page.navigate("/pengaturan/kop/dishub");

        reach(page, "#telepon");
        page.keyboard().press("Control+A");
        page.keyboard().type("(0461) 55555");
        assertThat(page.locator("#pratinjau")).containsText("(0461) 55555");
        reach(page, "button:has-text('Simpan kop')");
        page.keyboard().press("Enter");

        assertThat(page.locator(".kabar")).containsText("Kop tersimpan sebagai versi 1");
        office.look(page);
    }

    @Test
    void a_template_is_tried_used_and_put_back_with_the_keyboard(Office office) {
        var page = office.desk("dishub", "kepala").page();
        page.navigate("/pengaturan/templat/dishub");
        reach(page, "table.tabel th a[href$='/tanda-terima']");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(TEMPLATE + "$"));

        var builtIn = page.request().get(TEMPLATE + "/bawaan.docx").body();
        page.locator("#berkas").setInputFiles(new FilePayload("serah.docx", WordPress.MEDIA_TYPE, builtIn));
        reach(page, "button:has-text('Unggah dan periksa')");
        page.keyboard().press("Enter");
        assertThat(page.locator("#menunggu")).hasText("Versi 1 belum dipakai");
        office.look(page);
        reach(page, "button:has-text('Pakai templat ini')");
        page.keyboard().press("Enter");
        assertThat(page.locator("table.tabel tbody tr").first()).containsText("Dipakai");
        reach(page, "button:has-text('Kembalikan ke bawaan')");
        page.keyboard().press("Enter");

        assertThat(page.locator("button:has-text('Kembalikan ke bawaan')")).hasCount(0);
    }

    @Test
    void nobody_is_kept_out_on_a_phone_or_in_the_dark(Office office) {
        var page = office.desk("dinsos", "kepala").page();
        var wrong = new ArrayList<String>();
        for (var address : List.of(
                "/pengaturan/kop/dinsos", "/pengaturan/templat/dinsos", "/pengaturan/templat/dinsos/surat-dinas")) {
            page.navigate(address);
            page.setViewportSize(1366, 768);
            wrong.addAll(Accessibility.checkNow(page));
            page.setViewportSize(360, 740);
            wrong.addAll(Accessibility.checkNow(page));
            office.photograph(page, address.replaceAll("\\W+", "-"));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_settings_keep_one_row_of_tabs_on_a_phone(Office office) {
        var page = office.browser();
        page.navigate("/masuk");
        page.locator("button[name=pejabat]")
                .filter(new Locator.FilterOptions().setHasText(ADMINISTRATOR))
                .first()
                .click();
        page.setViewportSize(360, 740);
        page.navigate("/pengaturan/templat");
        var row = page.locator(".tab-sebaris");
        var links = row.locator("a");

        assertThat(links.last()).isVisible();
        assertThat(row.boundingBox().height).isLessThan(64);
        assertThat(inView(page, row.locator("a[aria-current]").boundingBox().x)).isTrue();
        row.locator("a[aria-current]").focus();
        for (var tabs = links.count(); tabs > 0 && !focused(page, links.last()); tabs--) {
            page.keyboard().press("Tab");
        }
        assertThat(links.last()).isFocused();
        assertThat(inView(page, links.last().boundingBox().x)).isTrue();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        assertThat(Accessibility.checkNow(page)).isEmpty();
    }

    private static boolean inView(Page page, double left) {
        return left >= 0 && left < page.viewportSize().width;
    }

    private static boolean focused(Page page, Locator one) {
        return one.and(page.locator(":focus")).count() > 0;
    }

    /// Tabs until the focus is where it is wanted, and is seen there.
    private static void reach(Page page, String wanted) {
        for (var tabs = 0; tabs < 120; tabs++) {
            page.keyboard().press("Tab");
            if (page.locator(wanted).and(page.locator(":focus")).count() > 0) {
                assertThat((Boolean) page.evaluate("document.activeElement.matches(':focus-visible')"))
                        .isTrue();
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }
}
