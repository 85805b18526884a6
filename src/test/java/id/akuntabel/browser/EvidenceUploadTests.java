package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.actuals.Evidence;
import id.akuntabel.measurement.actuals.Evidences;
import id.akuntabel.measurement.rounds.Access.Place;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Evidence in a real browser: picked, dropped, over a line that breaks and with a browser that closes.
@BrowserTest
class EvidenceUploadTests {

    private static final String PATH = "/isian/2026/tw3/kominfo?unit=dinas";
    private static final Pattern PIECES = Pattern.compile("/unggahan/");
    private static final long PIECE = 512 * 1024;

    @TempDir
    Path folder = Path.of("");

    @Test
    void by_keyboard_alone_a_file_is_picked_and_its_progress_is_seen(Office office) throws IOException {
        var place = open(office);
        var page = sheet(office, "staf-perencanaan");
        var row = row(page, office, place);
        var fetched = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> fetched.add(request.url()));
        var seen = watched(page, number -> true);

        page.locator("#i" + row.item()).focus();
        page.keyboard().press("Control+Enter");
        var button = row.details().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Unggah berkas"));
        button.focus();
        assertThat(fetched).noneMatch(url -> url.contains("tus") || url.contains("unggah.js"));
        office.look(page);
        var chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        chooser.setFiles(file("layanan.csv", 3));

        assertThat(row.line()).containsText("menjadi data dukung");
        assertThat(row.details().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("layanan.csv")))
                .isVisible();
        assertThat(page.locator("tbody[data-baris='" + row.item() + "'] .kisi-bukti"))
                .hasText("1 data dukung");
        assertThat(seen.offsets()).hasSizeGreaterThan(5);
        assertThat(progress(page)).hasSizeGreaterThan(3).allMatch(words -> words.matches("\\d+ % · .* dari .* MB"));
        assertThat(proofs(office, place)).extracting(Evidence::words).containsExactly("layanan.csv");
        office.look(page);
    }

    @Test
    void a_line_cut_in_the_middle_goes_on_where_it_stopped(Office office) throws IOException {
        var place = open(office);
        var page = sheet(office, "staf-perencanaan");
        var row = row(page, office, place);
        var seen = watched(page, number -> number < 3 || number > 4);

        row.open();
        drop(row.body(), "layanan.csv", 3);

        assertThat(row.line()).containsText("menjadi data dukung");
        assertThat(seen.offsets()).hasSizeGreaterThan(6).isSorted().startsWith(0L, PIECE, 2 * PIECE);
        assertThat(seen.offsets()).filteredOn(offset -> offset == 0).hasSize(1);
        assertThat(proofs(office, place)).extracting(Evidence::words).containsExactly("layanan.csv");
    }

    @Test
    void a_browser_that_closes_goes_on_when_the_same_file_is_chosen_again(Office office) throws IOException {
        var place = open(office);
        var file = file("layanan.csv", 3);
        var first = sheet(office, "staf-perencanaan");
        var row = row(first, office, place);
        var cut = watched(first, number -> number < 3);
        row.open();
        first.waitForFileChooser(() -> row.upload().click()).setFiles(file);
        assertThat(row.line()).containsText("Jaringan terputus");
        assertThat(cut.offsets()).startsWith(0L, PIECE, 2 * PIECE);
        var second = first.context().newPage();
        // Ends what the page still tries while its pieces are cut off; a closed page would let the next one through.
        first.navigate("about:blank");
        first.close();

        second.navigate("/isian/2026/tw3/kominfo/bukti?unit=dinas&baris=" + row.item());
        assertThat(second.locator(".unggah-tertunda")).containsText("layanan.csv");
        assertThat(second.locator(".unggah-tertunda")).containsText("33 %");
        assertThat(second.locator("#bukti-daftar")).containsText("Belum ada data dukung");
        office.look(second);
        var seen = watched(second, number -> true);
        var again = second.waitForFileChooser(
                () -> second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Unggah berkas"))
                        .click());
        again.setFiles(file);

        assertThat(second.locator("#bukti-daftar table")).containsText("layanan.csv");
        assertThat(second.locator(".unggah-tertunda")).hasCount(0);
        assertThat(seen.offsets()).first().isEqualTo(2 * PIECE);
        assertThat(proofs(office, place)).hasSize(1);
        office.look(second);
    }

    @Test
    void a_file_that_is_not_what_it_says_is_refused_and_its_name_stays(Office office) throws IOException {
        var place = open(office);
        var page = sheet(office, "staf-perencanaan");
        var row = row(page, office, place);
        row.open();

        page.waitForFileChooser(() -> row.upload().click()).setFiles(new Path[] {
            Files.writeString(folder.resolve("laporan.pdf"), "<html><script>1</script>"),
            Files.writeString(folder.resolve("alat.exe"), "MZ"),
            large("besar.pdf"),
        });

        var lines = row.details().locator(".unggah-daftar li");
        assertThat(lines.nth(0)).containsText("laporan.pdf");
        assertThat(lines.nth(0)).containsText("bukan PDF");
        assertThat(lines.nth(1)).containsText("alat.exe");
        assertThat(lines.nth(1)).containsText("tidak diterima");
        assertThat(lines.nth(2)).containsText("besar.pdf");
        assertThat(lines.nth(2)).containsText("melebihi 25,0 MB");
        assertThat(proofs(office, place)).isEmpty();
        office.look(page);
    }

    private static Place open(Office office) {
        var place = office.bean(QuarterAtWork.class).opened("kominfo");
        office.bean(JdbcClient.class).sql("truncate measurement.evidence").update();
        office.bean(JdbcClient.class).sql("delete from archive.arrival").update();
        return place;
    }

    private static Page sheet(Office office, String position) {
        var page = office.desk("kominfo", position).page();
        // The first page of a cold server.
        page.navigate(PATH, new Page.NavigateOptions().setTimeout(60_000));
        assertThat(page.locator("html.kisi-hidup.unggah-hidup")).hasCount(1);
        return page;
    }

    private record Row(Page page, long item) {

        Locator body() {
            return page.locator("tbody[data-baris='" + item + "']");
        }

        Locator details() {
            return page.locator("#r" + item);
        }

        Locator line() {
            return details().locator(".unggah-daftar li").first();
        }

        Locator upload() {
            return details().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Unggah berkas"));
        }

        void open() {
            body().locator(".kisi-buka").click();
            assertThat(upload()).isVisible();
        }
    }

    private static Row row(Page page, Office office, Place place) {
        return new Row(
                page,
                office.bean(QuarterAtWork.class).item(place, "dinas", "IKU-4").id());
    }

    /// Where each piece began that was sent.
    private record Seen(List<Long> offsets) {}

    /// What stands beside the bar is noted, too.
    ///
    /// @param passes whether the piece of this number gets through
    private static Seen watched(Page page, IntPredicate passes) {
        var seen = new Seen(new CopyOnWriteArrayList<>());
        page.evaluate("""
                () => {
                    window.seenWords = [];
                    new MutationObserver(() => document.querySelectorAll(".unggah-kata").forEach(one => {
                        if (one.textContent.includes("%")) window.seenWords.push(one.textContent);
                    })).observe(document.body, {childList: true, characterData: true, subtree: true});
                }
                """);
        var number = new int[1];
        page.route(PIECES, route -> {
            if (!route.request().method().equals("PATCH")) {
                route.resume();
                return;
            }
            number[0]++;
            seen.offsets().add(Long.parseLong(route.request().headerValue("upload-offset")));
            if (passes.test(number[0])) {
                route.resume();
            } else {
                route.abort("connectionreset");
            }
        });
        return seen;
    }

    @SuppressWarnings("unchecked")
    private static List<String> progress(Page page) {
        return (List<String>) page.evaluate("() => window.seenWords");
    }

    private static List<Evidence> proofs(Office office, Place place) {
        return office.bean(Evidences.class)
                .of(office.bean(QuarterAtWork.class)
                        .sheet(place, "dinas")
                        .head()
                        .id());
    }

    private Path file(String name, int pieces) throws IOException {
        return Files.writeString(folder.resolve(name), text(pieces));
    }

    /// A megabyte over the limit.
    private Path large(String name) throws IOException {
        var path = folder.resolve(name);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(26L * 1024 * 1024);
        }
        return path;
    }

    private static String text(int pieces) {
        return "Bulan;Layanan;2026\n".repeat((int) (2L * pieces * PIECE / 19) + 1);
    }

    /// As from a folder on the desktop.
    private static void drop(Locator row, String name, int pieces) {
        row.evaluate("""
                (row, [name, text]) => {
                    const data = new DataTransfer();
                    data.items.add(new File([text], name, {type: "text/csv", lastModified: 1790000000000}));
                    for (const type of ["dragenter", "dragover", "drop"]) {
                        row.dispatchEvent(new DragEvent(type, {dataTransfer: data, bubbles: true, cancelable: true}));
                    }
                }
                """, List.of(name, text(pieces)));
    }
}
