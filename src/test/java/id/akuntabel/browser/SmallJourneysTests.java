package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.akuntabel.calendar.Period.Quarter;
import java.util.Map;
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

    /// From the report of the staff to corrected papers at those who had the first ones (SOP data-keliru).
    @Test
    void figures_that_are_found_wrong_after_approval_are_put_right(Office office) {
        office.timeIs("2026-10-05T09:00");
        var head = office.desk("kominfo", "kepala");
        var secretary = office.desk("kominfo", "sekretaris");
        var planning = office.desk("kominfo", "kasubbag-perencanaan");
        var staff = office.desk("kominfo", "staf-perencanaan");
        var sheets = new SheetDesk(office, "kominfo", new Quarter(2026, 3));
        approve(planning, staff, secretary, head, sheets);

        var process = staff.starts(office.title("data-keliru"), "Data IK-07 keliru");
        staff.handsOver(process, "1");
        planning.decides(process, "2", "Ya");
        secretary.handsOver(process, "3");
        head.decides(process, "4", "Ya");
        amend(office, staff, head, process);
        staff.handsOver(process, "5");
        head.signsHere(process, "6");
        planning.handsOver(process, "7");
        staff.archives(process, "8");

        assertThat(staff.page().locator(".kabar").first()).containsText("Proses selesai");
        staff.downloads(process)
                .holdsWhatItsManifestSays()
                .holds("v2-berita-acara-perbaikan.pdf")
                .holds("Rekap-Kinerja.xlsx")
                .holds("v2-2026-TW3_kominfo_Dokumen-Pengukuran-Kinerja.pdf");
        planning.page().navigate("/isian/2026/tw3/kominfo/rekap");
        assertThat(planning.page().locator("main")).containsText("80,00");
    }

    private static void approve(Desk planning, Desk staff, Desk secretary, Desk head, SheetDesk sheets) {
        var unit = "subbag-perencanaan";
        planning.page().navigate("/isian/buka?opd=kominfo");
        planning.page().getByLabel("Triwulan").selectOption("2026-Q3");
        planning.page().getByLabel("Tenggat pengisian").fill("2026-10-16");
        SheetDesk.press(planning.page(), "Buka periode");
        sheets.types(staff, unit, Map.of("V07", "9", "V08", "10"));
        sheets.explains(staff, unit, "Satu dokumen menunggu data", "Menagih data", "Kasubbag", "30/11/2026");
        sheets.sends(staff, unit);
        sheets.verifies(secretary, unit);
        head.page().navigate("/reviu/2026/tw3/kominfo?unit=" + unit);
        SheetDesk.press(head.page(), "Sahkan");
    }

    /// A step that is not done before the head has approved what the staff proposed.
    private static void amend(Office office, Desk staff, Desk head, String process) {
        staff.opens(process, "5");
        staff.tickAll();
        staff.button("Lanjutkan").click();
        assertThat(staff.page().locator("#koreksi")).containsText("Belum ada koreksi yang disetujui");
        staff.page()
                .locator("#koreksi a")
                .filter(named("Subbagian Perencanaan dan Keuangan"))
                .click();
        var sheet = staff.page().url();
        staff.page().getByLabel("V07").fill("8");
        staff.page().getByLabel("Mengapa keliru").fill("Satu dokumen terhitung dua kali");
        SheetDesk.press(staff.page(), "Usulkan koreksi");
        office.look(staff.page());
        head.page().navigate(sheet);
        assertThat(head.page().locator("#usulan")).isVisible();
        SheetDesk.press(head.page(), "Setujui koreksi");
        assertThat(head.page().locator(".kabar").first()).containsText("Koreksi disetujui");
        staff.handsOver(process, "5");
    }

    /// Reminded once more, without answer: why there are no data stands in signed minutes (SOP
    /// unit-tidak-menyampaikan).
    @Test
    void a_unit_that_does_not_deliver_is_reminded_and_its_silence_recorded(Office office) {
        var head = office.desk("kominfo", "kepala");
        var secretary = office.desk("kominfo", "sekretaris");
        var planning = office.desk("kominfo", "kasubbag-perencanaan");

        var process = planning.starts(office.title("unit-tidak-menyampaikan"), "Data Tim SAKIP belum masuk");
        planning.handsOver(process, "1");
        remind(secretary, process);
        office.timeIs("2026-10-05T09:00");
        answers(planning, process, "3", "Tidak", "Belum ada data sampai hari ini.");
        answers(head, process, "4", "Ya", "Data baru selesai diolah pekan ini.");
        remind(secretary, process);
        office.timeIs("2026-10-07T09:00");
        answers(planning, process, "3", "Tidak", "Belum ada data sampai hari ini.");
        answers(head, process, "4", "Tidak", "Sudah ditegur dua kali.");
        planning.handsOver(process, "5");
        secretary.signsHere(process, "6");
        planning.archives(process, "6");

        assertThat(planning.page().locator(".kabar").first()).containsText("Proses selesai");
        planning.downloads(process).holdsWhatItsManifestSays().holds("v2-berita-acara.pdf");
    }

    private static void answers(Desk desk, String process, String row, String exit, String why) {
        desk.opens(process, row).chooses(exit);
        desk.page().locator("textarea[name=catatan]").fill(why);
        desk.proceeds();
    }

    private static void remind(Desk secretary, String process) {
        secretary.opens(process, "2").fill("Kepada Yth.", "Tim SAKIP");
        secretary.proceeds();
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
