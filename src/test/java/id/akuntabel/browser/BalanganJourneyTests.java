package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.akuntabel.calendar.Period.Quarter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Pengumpulan Data Kinerja of dkp3: quarter, semester and year, three SOPs that build on each other.
@BrowserTest
class BalanganJourneyTests {

    @Test
    void a_quarter_from_request_to_archive(Office office) {
        var secretary = office.desk("dkp3", "sekretaris");
        var planning = office.desk("dkp3", "kasubbag-perencanaan");
        var division = office.desk("dkp3", "kabid-perikanan");
        var other = office.desk("dkp3", "kabid-pertanian");
        var section = office.desk("dkp3", "kasi-budidaya");
        var staff = office.desk("dkp3", "staf-penyusun");
        var sheets = new SheetDesk(office, "dkp3", new Quarter(2026, 3));

        var process = secretary.starts(
                office.title("pengumpulan-data-triwulan"), "Data Triwulan III 2026", "Triwulan III 2026");
        secretary.opensQuarter(process, "1", "Triwulan III 2026", "2026-10-08");
        secretary.disposes(process, "1", "Kepala Subbagian Perencanaan dan Pelaporan");
        sheets.types(division, "bidang-perikanan", Map.of("IKU-5", "1060"));
        sheets.sends(division, "bidang-perikanan");
        planning.proceedsWithout(process, "2", "Menyusul setelah rekonsiliasi.");
        sheets.verifies(other, "bidang-perikanan");
        division.proceedsWithout(process, "3", "Menyusul setelah rekonsiliasi.");
        section.handsOver(process, "4");
        planning.handsOver(process, "5");
        planning.handsOver(process, "5");
        staff.archives(process, "6");

        staff.downloads(process)
                .holdsWhatItsManifestSays()
                .holds("lembar-disposisi.pdf")
                .holds("Rekap-Kinerja.xlsx")
                .holds("Berita-Acara-Verifikasi.pdf")
                .holds("tanda-terima-5.pdf")
                .holds("Dokumen-Pengukuran-Kinerja.docx")
                .holds("Dokumen-Pengukuran-Kinerja.pdf");
    }

    @Test
    void a_semester_with_both_its_ways_back(Office office) {
        var secretary = office.desk("dkp3", "sekretaris");
        var planning = office.desk("dkp3", "kasubbag-perencanaan");
        var division = office.desk("dkp3", "kabid-pertanian");
        var section = office.desk("dkp3", "kasi-budidaya");
        var staff = office.desk("dkp3", "staf-penyusun");
        measured(office, new Quarter(2026, 1), "1010");
        measured(office, new Quarter(2026, 2), "1090");

        var process =
                staff.starts(office.title("pengumpulan-data-semester"), "Data Semester I 2026", "Semester I 2026");
        staff.opens(process, "1");
        assertThat(staff.page().locator("main")).containsText("Triwulan II 2026");
        staff.reports("Semester I 2026");
        staff.proceeds();
        section.opens(process, "2").writesReport("Laporan ini menghimpun dua triwulan.", "Produksi naik.");
        division.sendsBack(process, "2", "Tidak", "Capaian benih ikan tidak sesuai rekap.");
        section.opens(process, "2");
        assertThat(section.page().getByLabel("Simpulan dan rekomendasi")).hasValue("Produksi naik.");
        assertThat(section.page().locator(".kertas")).containsText("2.100");
        section.writesReport("Laporan ini menghimpun dua triwulan.", "Produksi naik; benih menyusul.");
        division.decides(process, "2", "Ya");
        division.handsOver(process, "3");
        secretary.sendsBack(process, "3", "Tidak", "Belum semua seksi hadir.");
        division.handsOver(process, "3");
        secretary.decides(process, "3", "Ya");
        planning.handsOver(process, "4");
        staff.archives(process, "4");

        staff.downloads(process)
                .holdsWhatItsManifestSays()
                .holds("2026-H1_dkp3_Himpunan-Data-Kinerja.xlsx")
                .holds("2026-H1_dkp3_Laporan-Kinerja.pdf")
                .holds("tanda-terima-3.pdf");
    }

    @Test
    void a_year_from_two_semesters_to_the_signed_report(Office office) {
        var head = office.desk("dkp3", "kepala");
        var secretary = office.desk("dkp3", "sekretaris");
        var planning = office.desk("dkp3", "kasubbag-perencanaan");
        var staff = office.desk("dkp3", "staf-penyusun");
        measured(office, new Quarter(2026, 4), "1120");

        var process = planning.starts(office.title("pengumpulan-data-tahunan"), "Laporan Kinerja 2026");
        planning.opens(process, "1").reports("Tahun 2026");
        planning.writesReport("Laporan ini menghimpun dua semester.", "Target tahun tercapai sebagian.");
        secretary.sendsBack(process, "2", "Tidak", "Semester II belum memuat realisasi anggaran.");
        planning.opens(process, "1").writesReport("Laporan ini menghimpun dua semester.", "Anggaran terserap.");
        secretary.decides(process, "2", "Ya");
        secretary.initials("Laporan Kinerja Tahun 2026");
        head.signsHere(process, "3");
        staff.copies(process, "4", 3);
        planning.archives(process, "4");

        assertThat(planning.page().locator(".kabar").first()).containsText("Proses selesai");
        planning.downloads(process).holdsWhatItsManifestSays().holds("2026_dkp3_Laporan-Kinerja.pdf");
    }

    /// The catch of a quarter, typed, sent and verified by another division; the other units are still out.
    private static void measured(Office office, Quarter quarter, String tons) {
        var planning = office.desk("dkp3", "kasubbag-perencanaan");
        var division = office.desk("dkp3", "kabid-perikanan");
        var page = planning.page();
        page.navigate("/isian/buka?opd=dkp3");
        page.getByLabel("Triwulan").selectOption(quarter.code());
        page.getByLabel("Tenggat pengisian").fill("2026-10-08");
        SheetDesk.press(page, "Buka periode");
        var sheets = new SheetDesk(office, "dkp3", quarter);
        sheets.types(division, "bidang-perikanan", Map.of("IKU-5", tons));
        sheets.sends(division, "bidang-perikanan");
        sheets.verifies(office.desk("dkp3", "kabid-pertanian"), "bidang-perikanan");
    }
}
