package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// An official looks an SOP up, reads all its sides, and takes it along.
@BrowserTest
class LibraryJourneyTests {

    @Test
    void an_sop_is_found_read_and_taken_along(Office office) throws IOException {
        var staff = office.desk("dinsos", "staf-perencanaan");
        var page = staff.page();

        page.navigate("/sop");
        office.look(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pengumpulan Data Kinerja Kabupaten"))
                .click();
        assertThat(page.locator("h1")).containsText("Pengumpulan Data Kinerja Kabupaten");
        for (var side : page.locator("nav[aria-label='Bagian SOP'] a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            page.navigate(side);
            office.look(page);
        }
        page.getByText("Unduh", new Page.GetByTextOptions().setExact(true)).click();
        var bpmn = page.waitForDownload(() -> page.getByText("BPMN 2.0").click());

        assertThat(bpmn.suggestedFilename()).isEqualTo("pengumpulan-data-kabupaten-v1.bpmn");
        assertThat(Files.readString(bpmn.path()))
                .startsWith("<?xml")
                .contains("<process id=\"pengumpulan-data-kabupaten\"");
    }
}
