package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.akuntabel.calendar.Period.Quarter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Pengukuran Kinerja of kominfo, from order to archive by its own actors, with real figures: its head is a Plt., one
/// unit has to correct its sheet, one target is missed and gets a corrective action, one step is late. The quarter
/// after asks what became of it.
@BrowserTest
class LumajangJourneyTests {

    private static final String SOP = "Pengukuran Kinerja";

    @Test
    void from_order_to_archive_and_the_follow_up(Office office) {
        var head = office.desk("kominfo", "kepala");
        var secretary = office.desk("kominfo", "sekretaris");
        var planning = office.desk("kominfo", "kasubbag-perencanaan");
        var team = office.desk("kominfo", "tim-sakip-1");
        var data = office.desk("kominfo", "tim-sakip-2");
        var staff = office.desk("kominfo", "staf-perencanaan");
        var sheets = new SheetDesk(office, "kominfo", new Quarter(2026, 3));

        var process = head.starts(SOP, "Pengukuran Kinerja Triwulan III 2026", "Triwulan III 2026");
        head.disposes(process, "1", "Sekretaris Dinas");
        secretary.disposes(process, "2", "Kepala Subbagian Perencanaan dan Keuangan");
        planning.opensQuarter(process, "3", "Triwulan III 2026", "2026-10-08");

        sheets.uploads(staff, "dinas", Map.of("V01", "29", "V02", "50", "IK-01", "2", "IK-02", "22", "IKU-4", "8"));
        sheets.pastes(data, "tim-sakip", "V05", List.of("9", "10"));
        sheets.types(data, "tim-sakip", Map.of("IK-03", "30"));
        sheets.types(
                staff,
                "sekretariat",
                Map.of("IK-04", "BB", "V03", "9500000000", "V04", "13000000000", "IK-06", "86,10"));
        sheets.types(planning, "subbag-perencanaan", Map.of("V07", "8", "V08", "10"));
        sheets.explains(
                planning,
                "subbag-perencanaan",
                "Dua dokumen menunggu data unit",
                "Menagih data setiap Senin",
                "Kasubbag Perencanaan",
                "30/11/2026");
        staff.opens(process, "4");
        assertThat(staff.page().locator("main")).containsText("0 dari 4 unit terkirim");
        sheets.sends(staff, "dinas");
        sheets.sends(data, "tim-sakip");
        sheets.sends(staff, "sekretariat");
        sheets.sends(planning, "subbag-perencanaan");
        staff.handsOver(process, "4");

        sheets.verifies(team, "dinas");
        sheets.verifies(team, "sekretariat");
        sheets.verifies(team, "subbag-perencanaan");
        sheets.verifies(secretary, "tim-sakip");
        team.opens(process, "5");
        assertThat(team.page().locator("main")).containsText("4 dari 4 unit terverifikasi");
        team.proceeds();

        office.timeIs("2026-10-09T10:00");
        planning.visits(process);
        assertThat(planning.page().locator("main")).containsText("terlambat");
        planning.handsOver(process, "6");
        correct(office, process, sheets);
        head.decides(process, "7a", "Ya");
        decideOnOutcome(head, process);
        planCorrection(office, planning, process);
        secretary.initials("Dokumen Pengukuran Kinerja");
        head.signsHere(process, "8");
        staff.archives(process, "9");

        assertThat(staff.page().locator(".kabar").first()).containsText("Proses selesai");
        staff.page().navigate("/isian/2026/tw3/kominfo/rekap");
        assertThat(staff.page().locator("main")).containsText("Disahkan");
        staff.page().navigate("/proses/" + process + "/riwayat");
        office.look(staff.page());
        assertThat(staff.page().locator("main")).containsText("Plt.");
        staff.downloads(process)
                .holdsWhatItsManifestSays()
                .holds("Rekap-Kinerja.xlsx")
                .holds("Rencana-Aksi-Perbaikan.pdf")
                .holds("lembar-disposisi.pdf")
                .holds("Dokumen-Pengukuran-Kinerja.docx")
                .holds("Dokumen-Pengukuran-Kinerja.pdf");
        assertThat(staff.has(process, "9")).isFalse();
        followUp(office, planning);
    }

    /// The head objects to a figure; the unit corrects it, the team verifies it again, the draft is made anew.
    private static void correct(Office office, String process, SheetDesk sheets) {
        var head = office.desk("kominfo", "kepala");
        var planning = office.desk("kominfo", "kasubbag-perencanaan");
        head.opens(process, "7a");
        head.page().getByLabel("Koreksi IK-07").fill("Dokumen Renja selesai 14 September, belum terhitung.");
        head.sendsBackFrom("Tidak", "Realisasi IK-07 belum sesuai data dukung.");
        planning.opens(process, "6");
        assertThat(planning.page().locator("main")).containsText("Realisasi IK-07 belum sesuai data dukung.");
        assertThat(planning.page().locator("main")).containsText("3 dari 4 unit terverifikasi");
        planning.page().navigate(sheets.href("subbag-perencanaan"));
        assertThat(planning.page().locator("main")).containsText("Realisasi IK-07 belum sesuai data dukung.");
        sheets.types(planning, "subbag-perencanaan", Map.of("V07", "9"));
        sheets.sends(planning, "subbag-perencanaan");
        sheets.verifies(office.desk("kominfo", "tim-sakip-1"), "subbag-perencanaan");
        planning.handsOver(process, "6");
    }

    /// The figures propose the answer; another one needs a reason.
    private static void decideOnOutcome(Desk head, String process) {
        head.opens(process, "7b");
        var page = head.page();
        assertThat(page.locator("main")).containsText("Menurut angka terverifikasi: Tidak");
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText("IK-07")))
                .containsText("Tidak tercapai");
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText("IKU-1")))
                .containsText("Belum ada target");
        assertThat(page.locator("input[name=putusan][value='Tidak']")).isChecked();
        head.chooses("Ya").tickAll();
        head.button("Lanjutkan").click();
        assertThat(page.locator(".temuan")).containsText("Angka terverifikasi menunjukkan \"Tidak\"");
        head.chooses("Tidak").proceeds();
    }

    /// Begins with what the unit wrote; what is missing is asked for.
    private static void planCorrection(Office office, Desk planning, String process) {
        planning.opens(process, "7c");
        var page = planning.page();
        assertThat(page.getByLabel("Akar penyebab")).hasValue("Dua dokumen menunggu data unit");
        assertThat(page.getByLabel("Penanggung jawab")).hasValue("kasubbag-perencanaan");
        page.getByLabel("Target perbaikan").fill(" ");
        planning.tickAll();
        planning.button("Lanjutkan").click();
        assertThat(page.locator(".temuan")).containsText("IK-07: target perbaikan belum ditulis");
        office.look(page);
        page.getByLabel("Target perbaikan").fill("100% pada Triwulan IV");
        planning.proceeds();
    }

    private static void followUp(Office office, Desk planning) {
        office.timeIs("2027-01-05T09:00");
        var page = planning.page();
        page.navigate("/isian/buka?opd=kominfo");
        page.getByLabel("Triwulan").selectOption("2026-Q4");
        page.getByLabel("Tenggat pengisian").fill("2027-01-15");
        SheetDesk.press(page, "Buka periode");
        var sheets = new SheetDesk(office, "kominfo", new Quarter(2026, 4));
        page.navigate(sheets.href("subbag-perencanaan"));
        assertThat(page.locator("main")).containsText("Rencana aksi perbaikan triwulan lalu");
        office.look(page);
        sheets.types(planning, "subbag-perencanaan", Map.of("V07", "10", "V08", "10"));
        sheets.checks(planning, "subbag-perencanaan");
        sheets.declares(planning);
        assertThat(page.locator(".temuan")).containsText("IK-07: pilih keadaan rencana aksi perbaikan");
        page.getByLabel("Selesai", new Page.GetByLabelOptions().setExact(true)).check();
        sheets.declares(planning);
        assertThat(page.locator("main")).containsText("Isian terkirim");
        page.navigate("/perbaikan?opd=kominfo&semua=ya");
        assertThat(page.locator("main")).containsText("Menagih data setiap Senin");
        assertThat(page.locator("main")).containsText("Triwulan IV 2026: Selesai");
        office.look(page);
    }
}
