package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/// Pengumpulan Data Kinerja of dkp3: quarter, semester and year, three SOPs that build on each other.
@BrowserTest
class BalanganJourneyTests {

    @Test
    void a_quarter_from_request_to_archive(Office office) {
        var secretary = office.desk("dkp3", "sekretaris");
        var planning = office.desk("dkp3", "kasubbag-perencanaan");
        var division = office.desk("dkp3", "kabid-perikanan");
        var section = office.desk("dkp3", "kasi-budidaya");
        var staff = office.desk("dkp3", "staf-penyusun");

        var process = secretary.starts(
                office.title("pengumpulan-data-triwulan"), "Data Triwulan III 2026", "Triwulan III 2026");
        secretary.orders(process, "1");
        planning.works(process, "2", "Rekap triwulan");
        division.works(process, "3", "Data olahan");
        section.works(process, "4", "Laporan triwulan");
        planning.handsOver(process, "5");
        staff.archives(process, "6");

        staff.downloads(process).holdsWhatItsManifestSays().holds("laporan-triwulan.pdf");
    }

    @Test
    void a_semester_with_both_its_ways_back(Office office) {
        var secretary = office.desk("dkp3", "sekretaris");
        var planning = office.desk("dkp3", "kasubbag-perencanaan");
        var division = office.desk("dkp3", "kabid-pertanian");
        var section = office.desk("dkp3", "kasi-budidaya");
        var staff = office.desk("dkp3", "staf-penyusun");

        var process =
                staff.starts(office.title("pengumpulan-data-semester"), "Data Semester I 2026", "Semester I 2026");
        staff.works(process, "1", "Rekap semester");
        section.works(process, "2", "Laporan semester");
        division.sendsBack(process, "2", "Tidak", "Capaian benih ikan tidak sesuai rekap.");
        section.works(process, "2", "Laporan semester diperbaiki");
        division.decides(process, "2", "Ya");
        division.handsOver(process, "3");
        secretary.sendsBack(process, "3", "Tidak", "Belum semua seksi hadir.");
        division.handsOver(process, "3");
        secretary.decides(process, "3", "Ya");
        planning.handsOver(process, "4");
        staff.archives(process, "4");

        staff.downloads(process).holdsWhatItsManifestSays().holds("laporan-semester-diperbaiki.pdf");
    }

    @Test
    void a_year_from_two_semesters_to_the_signed_report(Office office) {
        var head = office.desk("dkp3", "kepala");
        var secretary = office.desk("dkp3", "sekretaris");
        var planning = office.desk("dkp3", "kasubbag-perencanaan");
        var staff = office.desk("dkp3", "staf-penyusun");

        var process = planning.starts(office.title("pengumpulan-data-tahunan"), "Laporan Kinerja 2025", "Tahun 2025");
        planning.works(process, "1", "Laporan tahunan");
        secretary.sendsBack(process, "2", "Tidak", "Semester II belum memuat realisasi anggaran.");
        planning.works(process, "1", "Laporan tahunan diperbaiki");
        secretary.decides(process, "2", "Ya");
        head.signs(process, "3", "Laporan ditandatangani");
        staff.copies(process, "4", 3);
        planning.archives(process, "4");

        assertThat(planning.page().locator(".kabar").first()).containsText("Proses selesai");
        planning.downloads(process).holdsWhatItsManifestSays().holds("laporan-ditandatangani.pdf");
    }
}
