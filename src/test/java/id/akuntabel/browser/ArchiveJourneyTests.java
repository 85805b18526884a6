package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Upload;
import id.akuntabel.organization.Structure;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What an archive goes through in its life: found, placed, lent, returned, transferred, destroyed by two, remembered.
@BrowserTest
class ArchiveJourneyTests {

    private static final String NUMBER = "PK-2026-8801";
    private static final String TITLE = "Rekapitulasi realisasi anggaran cadangan";

    @Test
    void an_archive_from_its_box_to_the_minutes_of_its_destruction(Office office) {
        archived(office);
        var clerk = office.desk("kominfo", "staf-perencanaan").page();

        var document = found(office, clerk);
        placed(office, clerk);
        lentAndReturned(office, clerk);

        office.timeIs("2028-01-04T09:00");
        decided(office, proposed(office, "Pemindahan", "Nota dinas 045/12/2028"), "pemindahan");
        office.timeIs("2029-01-03T09:00");
        decided(office, proposed(office, "Pemusnahan", "Surat persetujuan 045/3/2029"), "pemusnahan");

        remembered(office, document);
    }

    private static void archived(Office office) {
        var clerk = office.bean(Cast.class).thePlanningStaff();
        var owner =
                office.bean(Structure.class).findAgency("kominfo").orElseThrow().id();
        var documents = office.bean(Documents.class);
        var cause = clerk.cause(office.bean(Clock.class).instant()).in(NUMBER, "9");
        documents.file(
                owner, TITLE, new Upload("rekap.pdf", () -> new ByteArrayInputStream(SmallPdf.of(TITLE))), cause);
        documents.archive(
                new ArchiveRecord(
                        NUMBER,
                        owner,
                        "Pengumpulan data anggaran cadangan",
                        "000.8.6.3",
                        1,
                        1,
                        "Musnah",
                        "Sistem Akuntabel",
                        "Ruang arsip"),
                cause);
    }

    /// @return address of the document
    private static String found(Office office, Page page) {
        page.navigate("/arsip/cari?cari=rekapitulasi+cadangan");
        office.look(page);
        page.locator(".temukan a").first().click();
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator("main")).containsText("000.8.6.3");
        office.look(page);
        return page.url();
    }

    private static void placed(Office office, Page page) {
        page.navigate("/arsip/tempat");
        office.look(page);
        page.getByLabel("Nama atau nomor").fill("Cadangan");
        button(page, "Tambah").click();
        page.getByText("Lemari Cadangan").first().click();
        page.getByLabel("Jenis").selectOption(new SelectOption().setLabel("Boks"));
        page.getByLabel("Nama atau nomor").fill("2026-88");
        button(page, "Tambah").click();
        office.look(page);

        page.navigate("/dokumen?tab=arsip&proses=" + NUMBER);
        office.look(page);
        page.getByText("Tempat dan pinjaman").click();
        assertThat(page.locator("main")).containsText("Belum ditempatkan");
        office.look(page);
        page.getByLabel("Di tempat").selectOption(new SelectOption().setLabel("Lemari Cadangan / Boks 2026-88"));
        button(page, "Tempatkan").click();
        assertThat(page.locator("main")).containsText("Ada di tempatnya");
    }

    private static void lentAndReturned(Office office, Page page) {
        page.getByLabel("Peminjam").fill("Rina, Bidang Statistik");
        page.getByLabel("Kembali paling lambat").fill("15-10-2026");
        page.keyboard().press("Escape");
        office.look(page);
        button(page, "Pinjamkan").click();
        assertThat(page.locator("main")).containsText("Rina, Bidang Statistik, sampai 15 Oktober 2026");
        page.navigate("/arsip/pinjaman");
        assertThat(row(page, NUMBER)).containsText("Belum");
        office.look(page);
        page.navigate("/arsip/salinan/" + NUMBER);
        button(page, "Catat pengembalian").click();
        assertThat(page.locator("main")).containsText("Ada di tempatnya");
    }

    /// @return address of the proposal
    private static String proposed(Office office, String kind, String reason) {
        var page = signedInAgain(office, "staf-perencanaan");
        page.navigate("/arsip/retensi");
        office.look(page);
        var form = page.locator("form")
                .filter(new Locator.FilterOptions().setHasText("Usulkan " + kind.toLowerCase(Locale.ROOT)));
        form.getByLabel("Pilih Pengumpulan data anggaran cadangan, " + NUMBER).check();
        form.getByLabel("Dasar usulan").fill(reason);
        form.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        assertThat(page).hasURL(Pattern.compile("/arsip/retensi/\\d+$"));
        assertThat(page.locator("main")).containsText("Pengusul tidak memutuskan usulannya sendiri");
        office.look(page);
        return page.url();
    }

    /// By a second person, with minutes that are filed under a number; the scan of the signed copy follows.
    private static void decided(Office office, String proposal, String deed) {
        var page = signedInAgain(office, "sekretaris");
        page.navigate(proposal);
        office.look(page);
        button(page, "Setujui " + deed).click();
        assertThat(page.locator(".cip").first()).hasText("Disetujui");
        assertThat(page.locator("main")).containsText("belum bertanda tangan");
        office.look(page);
        page.locator("#berkas")
                .setInputFiles(new FilePayload("ba.pdf", "application/pdf", SmallPdf.of("Bertanda tangan")));
        button(page, "Simpan pindaian").click();
        assertThat(page.locator("main")).containsText("bertanda tangan");
        page.locator("#berita-acara ~ p a").click();
        assertThat(page.locator("h1")).containsText("Berita Acara");
        assertThat(page.locator("main")).containsText("ba.pdf");
        office.look(page);
    }

    /// Its title, hash and history stay; what it said does not.
    private static void remembered(Office office, String document) {
        var page = office.desk("kominfo", "sekretaris").page();
        page.navigate(document);
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator("main")).containsText("sudah dimusnahkan menurut jadwal retensi");
        assertThat(page.locator(".sidik").first()).hasText(Pattern.compile("[0-9a-f]{64}"));
        assertThat(page.locator("main")).containsText("Dokumen disimpan: " + TITLE);
        office.look(page);
        assertThat(page.request().get(document + "/v1").status()).isEqualTo(404);
        page.navigate("/arsip/cari?cari=rekapitulasi+cadangan");
        assertThat(page.locator(".temukan")).hasCount(0);
    }

    /// Years have passed: no session lasts that long.
    private static Page signedInAgain(Office office, String position) {
        var desk = office.desk("kominfo", position);
        desk.page().context().clearCookies();
        desk.signIn(office.name("kominfo", position));
        return desk.page();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String text) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
