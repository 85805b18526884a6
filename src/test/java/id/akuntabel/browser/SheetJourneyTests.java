package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.akuntabel.archive.bundles.BundlesByHand;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A quarter of kominfo from opening to the recap, by its own officials: filled in, sent, returned, corrected,
/// verified, approved and locked.
@BrowserTest
class SheetJourneyTests {

    private static final String UNIT = "?unit=subbag-perencanaan";
    private static final String SHEET = "/isian/2026/tw3/kominfo";
    private static final String REVIEW = "/reviu/2026/tw3/kominfo" + UNIT;

    @Test
    void from_opening_to_the_recap(Office office) {
        office.timeIs("2026-10-05T09:00");
        var planner = office.desk("kominfo", "kasubbag-perencanaan").page();
        planner.navigate("/isian/buka?opd=kominfo");
        planner.getByLabel("Triwulan").selectOption("2026-Q3");
        planner.getByLabel("Tenggat pengisian").fill("2026-10-16");
        office.look(planner);
        press(planner, "Buka periode");
        assertThat(planner.locator("main")).containsText("Tim SAKIP");
        office.look(planner);

        var staff = office.desk("kominfo", "staf-perencanaan").page();
        staff.navigate(SHEET + UNIT);
        figures(staff, "9", "10");
        assertThat(staff.locator("output.kisi-hitung")).hasText("90,00");
        assertThat(staff.getByText("Tulis kendala dan tindak lanjut")).isVisible();
        staff.locator(".kisi-buka").click();
        staff.getByLabel("Kendala").fill("Satu dokumen menunggu data unit");
        staff.getByLabel("Tindak lanjut", new Page.GetByLabelOptions().setExact(true))
                .fill("Menagih data");
        staff.getByLabel("Penanggung jawab tindak lanjut").fill("Kasubbag Perencanaan");
        staff.getByLabel("Batas waktu").fill("30/10/2026");
        office.look(staff);
        staff.waitForFileChooser(() -> staff.getByText("Unggah berkas").first().click())
                .setFiles(new FilePayload("register.pdf", "application/pdf", SmallPdf.of("Register dokumen")));
        assertThat(staff.locator("main")).containsText("menjadi data dukung");
        office.look(staff);
        staff.navigate(SHEET + UNIT);
        staff.getByText("Periksa & kirim").click();
        assertThat(staff.locator("h1")).hasText("Periksa dan kirim");
        office.look(staff);
        staff.getByLabel("Saya menyatakan").check();
        press(staff, "Kirim untuk direviu");
        assertThat(staff.locator("main")).containsText("Isian terkirim");

        var secretary = office.desk("kominfo", "sekretaris").page();
        secretary.navigate(REVIEW);
        press(secretary, "Mulai reviu");
        office.look(secretary);
        secretary
                .getByLabel("Tidak", new Page.GetByLabelOptions().setExact(true))
                .check();
        secretary.getByLabel("Catatan IK-07").fill("Dokumen renja terhitung dua kali?");
        secretary.getByLabel("TIDAK, kembalikan").check();
        press(secretary, "Tetapkan putusan");
        assertThat(secretary.locator(".temuan")).containsText("Tulis alasan pengembalian");
        assertThat(secretary.getByLabel("TIDAK, kembalikan")).isChecked();
        office.look(secretary);
        secretary.getByLabel("Alasan pengembalian").fill("Jumlah dokumen belum cocok.");
        press(secretary, "Tetapkan putusan");
        assertThat(secretary.locator(".kabar").first()).containsText("dikembalikan");

        staff.navigate(SHEET + UNIT);
        assertThat(staff.locator("main")).containsText("Jumlah dokumen belum cocok.");
        figures(staff, "10", "10");
        assertThat(staff.locator("output.kisi-hitung")).hasText("100,00");
        staff.getByText("Periksa & kirim").click();
        staff.getByLabel("Saya menyatakan").check();
        press(staff, "Kirim untuk direviu");

        secretary.navigate(REVIEW);
        press(secretary, "Mulai reviu");
        assertThat(secretary.locator("main")).containsText("naik 10,00");
        assertThat(secretary.locator("main")).containsText("Dokumen renja terhitung dua kali?");
        secretary.getByLabel("YA, terverifikasi").check();
        press(secretary, "Tetapkan putusan");
        var head = office.desk("kominfo", "kepala").page();
        head.navigate(REVIEW);
        press(head, "Sahkan");
        planner.navigate(REVIEW);
        press(planner, "Kunci isian");
        planner.navigate(SHEET + "/rekap");
        assertThat(planner.locator("main")).containsText("100,00%");
        assertThat(planner.locator("main")).containsText("Terkunci");
        office.look(planner);
        for (var page : new String[] {"unggah?unit=dinas", "perpanjang?unit=dinas", "riwayat-lembar" + UNIT}) {
            planner.navigate(SHEET + "/" + page);
            office.look(planner);
        }
        takesAllFormsHome(office, planner);
    }

    /// The page shows that it waits, by itself that it is ready, and gives the file.
    private static void takesAllFormsHome(Office office, Page planner) {
        planner.navigate("/isian?opd=kominfo");
        planner.getByText("Semua formulir terisi (zip)").first().click();
        assertThat(planner.locator("#paket")).containsText("Menunggu giliran");
        office.look(planner);
        office.bean(BundlesByHand.class).make();
        assertThat(planner.locator("#paket")).containsText("Selesai");
        office.look(planner);
        var download = planner.waitForDownload(() ->
                planner.getByText("Unduh 2026-TW3_kominfo_Formulir-Terisi.zip").click());
        org.assertj.core.api.Assertions.assertThat(download.path()).isNotEmptyFile();
        planner.navigate("/paket");
        assertThat(planner.locator("main")).containsText("selesai");
        office.look(planner);
    }

    private static void figures(Page page, String above, String below) {
        var cells = page.locator("[data-kolom=dasar]");
        cells.nth(0).focus();
        page.keyboard().type(above);
        page.keyboard().press("Enter");
        page.keyboard().type(below);
        page.keyboard().press("Enter");
        assertThat(page.locator("#kisi-keadaan")).containsText(Pattern.compile("✓ Tersimpan"));
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(button)
                                .setExact(true))
                .click();
    }
}
