package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Pengumpulan Data Kinerja of the regency: sent out to every agency, one of which is late, is chased, and is at last
/// done without, for a reason.
@BrowserTest
class BulelengJourneyTests {

    private static final List<String> IN_TIME = List.of("bappeda", "dinsos", "dishub", "dkp3", "kominfo");

    @Test
    void from_order_over_every_agency_to_archive(Office office) {
        var head = office.desk("bagorg", "kepala");
        var section = office.desk("bagorg", "kasubbag-kinerja");
        var data = office.desk("bagorg", "pengelola-data");

        var process = head.starts(office.title("pengumpulan-data-kabupaten"), "Pengumpulan data kinerja 2026");
        head.orders(process, "1");
        section.opens(process, "2").fill("Tenggat", "2026-10-06");
        section.proceeds();
        section.page().navigate("/surat/tanda-terima");
        assertThat(section.page().locator("main")).containsText("Inspektur, Inspektorat Daerah");
        data.opens(process, "3");
        assertThat(data.page().locator("main")).containsText("0 dari 6 perangkat daerah sudah masuk");
        for (var agency : IN_TIME) {
            submit(office, agency, data.child(process, "3", agency), agency.equals("dinsos"));
        }
        office.timeIs("2026-10-08T09:30");
        chase(office, data, process);
        data.opens(process, "3").saysWhy("Belum ada perangkat daerah yang mengisi di sistem.");
        data.proceeds();
        data.archives(process, "4");

        assertThat(data.page().locator(".kabar").first()).containsText("Proses selesai");
        data.downloads(process)
                .holdsWhatItsManifestSays()
                .holds("surat-permintaan.pdf")
                .holds("lembar-disposisi.pdf");
    }

    /// What an agency does with the request; one finds its own data incomplete first.
    private static void submit(Office office, String agency, String process, boolean incompleteAtFirst) {
        var head = office.desk(agency, "kepala");
        var planning = office.desk(agency, "kasubbag-perencanaan");
        var staff = office.desk(agency, staff(agency));
        head.orders(process, "1");
        staff.proceedsWithout(process, "2", "Disusun di luar sistem.");
        if (incompleteAtFirst) {
            planning.sendsBack(process, "3", "Tidak", "Data dukung indikator 3 belum ada.");
            staff.proceedsWithout(process, "2", "Disusun di luar sistem, data dukung lengkap.");
        }
        planning.opens(process, "3").saysWhy("Diperiksa di luar sistem.").chooses("Lengkap");
        planning.proceeds();
        planning.handsOver(process, "4");
        head.signsHere(process, "4");
        planning.handsOver(process, "5");
        planning.downloads(process)
                .holdsWhatItsManifestSays()
                .holds("surat-permintaan.pdf")
                .holds("surat-pengantar.pdf")
                .holds("tanda-terima-5.pdf");
    }

    private static String staff(String agency) {
        return switch (agency) {
            case "bappeda" -> "anggota-tim-sakip-1";
            case "dkp3" -> "staf-penyusun";
            default -> "staf-perencanaan";
        };
    }

    private static void chase(Office office, Desk data, String process) {
        data.opens(process, "3");
        assertThat(data.page().locator("main")).containsText("5 dari 6 perangkat daerah sudah masuk");
        var late = data.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(office.shortName("inspektorat")));
        assertThat(late).containsText("terlambat");
        late.getByRole(AriaRole.BUTTON).click();
        data.opens(process, "3");
        assertThat(late).containsText("diingatkan 1×");
        data.button("Lanjutkan").click();
        assertThat(data.page().locator(".temuan")).containsText("belum masuk");
        office.look(data.page());
        late.getByRole(AriaRole.TEXTBOX).fill("Menyusul pekan depan.");
        data.proceeds();
    }
}
