package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.akuntabel.calendar.Period.Quarter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Pengukuran Kinerja of the planning agency: its meeting is an SOP of its own, with a loop of its own; the head sends
/// the document back once.
@BrowserTest
class BanggaiJourneyTests {

    @Test
    void from_order_to_archive_with_the_meeting_in_between(Office office) {
        var head = office.desk("bappeda", "kepala");
        var secretary = office.desk("bappeda", "sekretaris");
        var teamSecretary = office.desk("bappeda", "sek-tim-sakip");
        var member = office.desk("bappeda", "anggota-tim-sakip-2");
        var division = office.desk("bappeda", "kabid-litbang");
        var data = office.desk("bappeda", "kasubbid-data");

        var sheets = new SheetDesk(office, "bappeda", new Quarter(2026, 3));

        var process = head.starts("Pengukuran Kinerja", "Pengukuran Kinerja Bappeda 2026");
        head.orders(process, "1");
        teamSecretary.opensQuarter(process, "2", "Triwulan III 2026", "2026-10-08");
        teamSecretary.handsOver(process, "3");
        secretary.writes(process, "4", "Undangan rapat tanggal 1 Oktober 2026.");
        holdMeeting(office, head.visits(process).relative("Rapat"));
        fill(office, sheets);
        division.opens(process, "6");
        assertThat(division.page().locator("main")).containsText("3 dari 3 unit terverifikasi");
        division.proceeds();
        division.handsOver(process, "7");
        data.handsOver(process, "7");
        member.proceedsWithout(process, "8", "Menyusul setelah rekonsiliasi.");
        secretary.handsOver(process, "9");
        head.opens(process, "10");
        head.page().getByLabel("Koreksi IK-03").fill("Satu inovasi terhitung dua kali.");
        head.sendsBackFrom("Tidak", "Data bidang Litbang belum benar.");
        division.opens(process, "6");
        assertThat(division.page().locator("main")).containsText("2 dari 3 unit terverifikasi");
        sheets.types(division, "bidang-litbang", Map.of("IK-03", "8"));
        sheets.sends(division, "bidang-litbang");
        sheets.verifies(office.desk("bappeda", "kabid-perencanaan"), "bidang-litbang");
        division.handsOver(process, "6");
        division.handsOver(process, "7");
        data.handsOver(process, "7");
        member.proceedsWithout(process, "8", "Menyusul setelah rekonsiliasi.");
        secretary.handsOver(process, "9");
        head.decides(process, "10", "Ya");
        head.signs(process, "11", "Dokumen pengukuran kinerja");
        teamSecretary.numbers(process, "12", "000.8.6.2/031/2026");
        member.copies(process, "13", 4);
        teamSecretary.archives(process, "14");

        assertThat(teamSecretary.page().locator(".kabar").first()).containsText("Proses selesai");
        teamSecretary
                .downloads(process)
                .holdsWhatItsManifestSays()
                .holds("bidang-litbang_Formulir-Realisasi.pdf")
                .holds("Rekap-Kinerja.xlsx")
                .holds("dokumen-pengukuran-kinerja.pdf");
    }

    /// The divisions fill in, each is verified by another.
    private static void fill(Office office, SheetDesk sheets) {
        var research = office.desk("bappeda", "kabid-litbang");
        var planning = office.desk("bappeda", "kabid-perencanaan");
        var data = office.desk("bappeda", "kasubbid-data");
        sheets.types(research, "bidang-litbang", Map.of("IK-03", "9"));
        sheets.pastes(planning, "bidang-perencanaan", "V09", List.of("10500000000", "1250000000000"));
        sheets.types(planning, "bidang-perencanaan", Map.of("IK-01", "8"));
        sheets.uploads(data, "subbid-data", Map.of("IK-04", "29", "IK-05", "3"));
        sheets.sends(research, "bidang-litbang");
        sheets.sends(planning, "bidang-perencanaan");
        sheets.sends(data, "subbid-data");
        sheets.verifies(planning, "bidang-litbang");
        sheets.verifies(research, "bidang-perencanaan");
        sheets.verifies(research, "subbid-data");
    }

    /// The sub-procedure Rapat, by the people of the same agency; its minutes come back once.
    private static void holdMeeting(Office office, String meeting) {
        var head = office.desk("bappeda", "kepala");
        var secretary = office.desk("bappeda", "sekretaris");
        var clerk = office.desk("bappeda", "kasubbag-perencanaan");

        clerk.works(meeting, "1", "Bahan rapat");
        head.meets(meeting, "2", "Format disepakati, data masuk tanggal 5 Oktober.");
        clerk.works(meeting, "3", "Notulen");
        secretary.sendsBack(meeting, "4", "Tidak", "Daftar hadir belum dilampirkan.");
        clerk.works(meeting, "3", "Notulen dengan daftar hadir");
        secretary.decides(meeting, "4", "Ya");
        head.signs(meeting, "5", "Notulen disahkan");
        clerk.archives(meeting, "6");
        clerk.downloads(meeting).holdsWhatItsManifestSays().holds("notulen-disahkan.pdf");
    }
}
