package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Makes the pictures of the README anew, in `target/browser`; whoever likes them better copies them to
/// `docs/pictures`.
@BrowserTest
class PicturesTests {

    private static final Path PICTURES = Path.of("target/browser/pictures");

    @Test
    void an_inbox_a_running_process_and_a_printed_sop(Office office) {
        var head = office.desk("kominfo", "kepala");
        var secretary = office.desk("kominfo", "sekretaris");
        var planning = office.desk("kominfo", "kasubbag-perencanaan");
        var staff = office.desk("kominfo", "staf-perencanaan");

        office.timeIs("2026-09-28T08:10");
        var late = head.starts("Pengukuran Kinerja", "Pengukuran Kinerja Agustus 2026");
        head.orders(late, "1");
        secretary.orders(late, "2");
        office.timeIs("2026-10-01T08:20");
        var process = head.starts("Pengukuran Kinerja", "Pengukuran Kinerja Triwulan III 2026", "Triwulan III 2026");
        head.orders(process, "1");
        office.timeIs("2026-10-01T08:31");
        secretary.orders(process, "2");
        planning.works(process, "3", "Format pengukuran");
        staff.works(process, "4", "Data kinerja bidang");
        office.timeIs("2026-10-02T09:05");
        office.desk("kominfo", "tim-sakip-1").meets(process, "5", "Angka triwulan III disepakati.");
        planning.works(process, "6", "Konsep dokumen");
        office.timeIs("2026-10-02T10:12");
        head.sendsBack(process, "7a", "Tidak", "Realisasi indikator 2 belum sesuai data dukung.");
        var fresh = head.starts("Pengukuran Kinerja", "Pengukuran Kinerja Semester II 2026");
        head.orders(fresh, "1");
        secretary.orders(fresh, "2");
        office.timeIs("2026-10-02T10:40");

        planning.page().setViewportSize(1280, 760);
        planning.page().navigate("/tugas");
        photograph(planning.page(), "tugas-saya");
        planning.page().setViewportSize(1440, 1000);
        planning.visits(process);
        photograph(planning.page(), "proses");
        assertThat(planning.page().locator("h1")).containsText("Pengukuran Kinerja");
        print(planning.page()).saveAs(PICTURES.resolve("sop.pdf"));
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static Download print(Page page) {
        page.navigate("/sop/pengukuran-kinerja-kominfo/v1");
        page.getByText("Unduh", new Page.GetByTextOptions().setExact(true)).click();
        return page.waitForDownload(() -> page.getByText("PDF kertas F4").click());
    }
}
