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
        head.disposes(process, "1", "Sekretaris Tim SAKIP");
        teamSecretary.opensQuarter(process, "2", "Triwulan III 2026", "2026-10-08");
        teamSecretary.handsOver(process, "3");
        secretary.invites(process, "4");
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
        secretary.initials("Dokumen Pengukuran Kinerja");
        head.signsHere(process, "11");
        teamSecretary.handsOver(process, "12");
        member.copies(process, "13", 4);
        teamSecretary.archives(process, "14");

        assertThat(teamSecretary.page().locator(".kabar").first()).containsText("Proses selesai");
        teamSecretary
                .downloads(process)
                .holdsWhatItsManifestSays()
                .holds("bidang-litbang_Formulir-Realisasi.pdf")
                .holds("Berita-Acara-Verifikasi.pdf")
                .holds("tanda-terima-7.pdf")
                .holds("Rekap-Kinerja.xlsx")
                .holds("lembar-disposisi.pdf")
                .holds("Undangan-Rapat")
                .holds(".ics")
                .holds("Dokumen-Pengukuran-Kinerja.docx")
                .holds("Dokumen-Pengukuran-Kinerja.pdf")
                .holds("surat-pengantar.pdf");
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

        clerk.prepares(meeting, "1", "Formulir Realisasi", "Paparan pengukuran kinerja");
        office.timeIs("2026-10-01T13:30");
        head.holds(meeting, "2", "Format disepakati.");
        clerk.minutes(meeting, "3", "Data masuk", "5/10/2026");
        secretary.sendsBack(meeting, "4", "Tidak", "Batas waktu keputusan pertama keliru.");
        clerk.minutes(meeting, "3", "Data masuk lengkap", "8/10/2026");
        secretary.decides(meeting, "4", "Ya");
        head.signsHere(meeting, "5");
        clerk.archives(meeting, "6");
        clerk.downloads(meeting)
                .holdsWhatItsManifestSays()
                .holds("paparan-pengukuran-kinerja.pdf")
                .holds("Daftar-Hadir")
                .holds("Notulen");
    }
}
