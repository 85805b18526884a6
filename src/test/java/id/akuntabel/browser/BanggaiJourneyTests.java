package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

        var process = head.starts("Pengukuran Kinerja", "Pengukuran Kinerja Bappeda 2026");
        head.orders(process, "1");
        teamSecretary.works(process, "2", "Format pengumpulan data");
        teamSecretary.handsOver(process, "3");
        secretary.writes(process, "4", "Undangan rapat tanggal 1 Oktober 2026.");
        holdMeeting(office, head.visits(process).relative("Rapat"));
        division.works(process, "6", "Data kinerja bidang");
        division.handsOver(process, "7");
        data.handsOver(process, "7");
        member.works(process, "8", "Himpunan data");
        secretary.handsOver(process, "9");
        head.sendsBack(process, "10", "Tidak", "Data bidang Litbang belum lengkap.");
        division.works(process, "6", "Data kinerja bidang lengkap");
        division.handsOver(process, "7");
        data.handsOver(process, "7");
        member.works(process, "8", "Himpunan data kedua");
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
                .holds("data-kinerja-bidang-lengkap.pdf")
                .holds("dokumen-pengukuran-kinerja.pdf");
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
