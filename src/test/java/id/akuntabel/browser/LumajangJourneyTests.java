package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Pengukuran Kinerja of kominfo, from order to archive by its own actors: its head is a Plt., the draft comes back
/// once, the target is missed, and one step is late.
@BrowserTest
class LumajangJourneyTests {

    private static final String SOP = "Pengukuran Kinerja";

    @Test
    void from_order_to_archive(Office office) {
        var head = office.desk("kominfo", "kepala");
        var secretary = office.desk("kominfo", "sekretaris");
        var planning = office.desk("kominfo", "kasubbag-perencanaan");
        var team = office.desk("kominfo", "tim-sakip-1");
        var staff = office.desk("kominfo", "staf-perencanaan");

        var process = head.starts(SOP, "Pengukuran Kinerja Triwulan III 2026", "Triwulan III 2026");
        head.orders(process, "1");
        secretary.orders(process, "2");
        planning.works(process, "3", "Format pengukuran");
        staff.works(process, "4", "Data kinerja bidang");
        team.meets(process, "5", "Angka triwulan III disepakati.");
        office.timeIs("2026-10-09T10:00");
        planning.visits(process);
        assertThat(planning.page().locator("main")).containsText("terlambat");
        planning.works(process, "6", "Konsep dokumen");
        head.sendsBack(process, "7a", "Tidak", "Realisasi indikator 2 belum sesuai data dukung.");
        planning.opens(process, "6");
        assertThat(planning.page().locator("main")).containsText("Realisasi indikator 2 belum sesuai data dukung.");
        planning.works(process, "6", "Konsep dokumen diperbaiki");
        head.decides(process, "7a", "Ya");
        head.decides(process, "7b", "Tidak");
        planning.works(process, "7c", "Rencana aksi");
        head.signs(process, "8", "Dokumen ditandatangani");
        staff.archives(process, "9");

        assertThat(staff.page().locator(".kabar").first()).containsText("Proses selesai");
        staff.page().navigate("/proses/" + process + "/riwayat");
        office.look(staff.page());
        assertThat(staff.page().locator("main")).containsText("Plt.");
        staff.downloads(process)
                .holdsWhatItsManifestSays()
                .holds("konsep-dokumen.pdf")
                .holds("konsep-dokumen-diperbaiki.pdf")
                .holds("rencana-aksi.pdf")
                .holds("dokumen-ditandatangani.pdf");
        assertThat(staff.has(process, "9")).isFalse();
    }
}
