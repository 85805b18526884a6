package id.akuntabel.chaos;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.akuntabel.browser.Chromium;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Somebody types into a sheet while the server dies, and brings evidence to two nodes at once.
@Tag("chaos")
class SheetChaosTests {

    private static final String[] MONDAY = {"--akuntabel.sample=true", "--chaos.start=2026-10-05T01:00:00Z"};
    private static final String TYPIST = "Dimas Aditya Saputra";

    private static final Pattern ROW = Pattern.compile("bukti\\?unit=dinas&amp;baris=(\\d+)");

    /// What the screen shows as saved, by cell.
    private static final String CALLED_SAVED = """
            all => Object.fromEntries(all
                .filter(one => one.matches(".kisi-tersimpan:not(.kisi-menunggu):not(.kisi-salah)"))
                .map(one => [one.name, one.value]))
            """;

    @Test
    void what_the_screen_called_saved_is_there_after_the_death_and_the_rest_comes_from_the_device() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/chaos")), "sheet")
                .toAbsolutePath();
        var first = new Node(data, 0, MONDAY).await("READY", 1).order("quarter").await("DONE quarter", 1);
        var port = Integer.parseInt(first.said("PORT").getFirst());
        try (var browser =
                Chromium.get().newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + port))) {
            browser.setDefaultTimeout(20_000);
            var page = signedIn(browser.newPage());
            var cells = cellsForNumbers(page);
            var typed = new LinkedHashMap<String, String>();
            type(page, cells.subList(0, 2), typed);
            assertThat(page.locator("#kisi-keadaan")).containsText("✓ Tersimpan");
            type(page, cells.subList(2, 4), typed);
            first.kill();
            type(page, cells.subList(4, 6), typed);
            assertThat(page.locator("#kisi-keadaan")).containsText("aman di perangkat ini");
            var saved = calledSaved(page);
            page.close();

            assertThat(saved).hasSizeBetween(2, 4);
            assertThat(stored(data)).containsAllEntriesOf(saved);
            try (var second = new Node(data, port, MONDAY);
                    var third = new Node(data, 0, MONDAY)) {
                second.await("READY", 1);
                var again = opened(browser.newPage());
                assertThat(again.locator("#kisi-keadaan")).containsText("✓ Tersimpan");

                assertThat(second.said("PORT")).containsExactly(String.valueOf(port));
                assertThat(stored(data)).containsExactlyInAnyOrderEntriesOf(typed);
                for (var one : typed.entrySet()) {
                    assertThat(again.locator("#" + one.getKey())).hasValue(one.getValue());
                }
                third.await("READY", 1);
                piecesOfOneFileGoToWhicheverNodeAnswers(
                        port, Integer.parseInt(third.said("PORT").getFirst()), data);
            }
        } finally {
            first.close();
        }
    }

    /// Begun at one node, sent in turn to two, asked for and finished at the other: one whole file, evidence once.
    private static void piecesOfOneFileGoToWhicheverNodeAnswers(int one, int other, Path data)
            throws IOException, InterruptedException, SQLException, NoSuchAlgorithmException {
        var file = "Bulan;Desa\nJuli;12\nAgustus;14\nSeptember;15\n".getBytes(StandardCharsets.UTF_8);
        try (var visitor = new Visitor()) {
            visitor.signIn(one, TYPIST);
            var sheet = visitor.page(one, "/isian/2026/tw3/kominfo?unit=dinas");
            var token = Visitor.token(sheet);
            var row = ROW.matcher(sheet).results().findFirst().orElseThrow().group(1);
            var begun = visitor.send(tus(one, "/isian/2026/tw3/kominfo/unggahan?unit=dinas&baris=" + row, token)
                    .header("Upload-Length", String.valueOf(file.length))
                    .header("Upload-Metadata", "nama " + base64("desa.csv") + ",cap " + base64("1790000000000"))
                    .POST(BodyPublishers.noBody()));
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
            var at = begun.headers().firstValue("Location").orElseThrow();

            var node = other;
            for (var offset = 0; offset < file.length; offset += 7) {
                var piece = Arrays.copyOfRange(file, offset, Math.min(file.length, offset + 7));
                var taken = visitor.send(tus(node, at, token)
                        .header("Upload-Offset", String.valueOf(offset))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(piece)));
                node = node == one ? other : one;
                assertThat(taken.statusCode())
                        .as("from " + offset + ": " + taken.body())
                        .isEqualTo(204);
                var told = visitor.send(tus(node, at, token).HEAD());
                assertThat(told.headers().firstValue("Upload-Offset"))
                        .as("the other node knows of it at once")
                        .hasValue(String.valueOf(offset + piece.length));
            }
            var again = visitor.send(tus(one, at, token)
                    .header("Upload-Offset", "7")
                    .header("Content-Type", "application/offset+octet-stream")
                    .method("PATCH", BodyPublishers.ofByteArray(file)));
            assertThat(again.statusCode()).as("a piece that came already").isEqualTo(409);
            for (var asked : List.of(other, one)) {
                var finished = visitor.send(
                        tus(asked, at.replace("?", "/selesai?"), token).POST(BodyPublishers.noBody()));
                assertThat(finished.body()).contains("\"terpasang\"", "\"jumlah\":1");
            }
        }
        try (var books = new Books(data)) {
            assertThat(books.list("select file from archive.version where file_name = 'desa.csv'"))
                    .containsExactly(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        }
    }

    private static HttpRequest.Builder tus(int port, String path, String token) {
        return Visitor.to(port, path).header("Tus-Resumable", "1.0.0").header("X-CSRF-TOKEN", token);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Page signedIn(Page page) {
        page.navigate("/masuk");
        page.locator("button[name=pejabat]")
                .filter(new Locator.FilterOptions().setHasText(TYPIST))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/tugas$"));
        return opened(page);
    }

    private static Page opened(Page page) {
        page.navigate("/isian/2026/tw3/kominfo?unit=dinas");
        assertThat(page.locator("html.kisi-hidup")).hasCount(1);
        return page;
    }

    /// Figures, and the quantities that figures are made of.
    private static Locator cells(Page page) {
        return page.locator("input.kisi-sel");
    }

    private static List<String> cellsForNumbers(Page page) {
        var inWords = page.locator("tbody").filter(new Locator.FilterOptions().setHasText("predikat"));
        var words = inWords.locator("input.kisi-sel").all().stream()
                .map(cell -> cell.getAttribute("name"))
                .toList();
        return cells(page).all().stream()
                .map(cell -> cell.getAttribute("name"))
                .filter(cell -> !words.contains(cell))
                .toList();
    }

    private static void type(Page page, List<String> cells, Map<String, String> typed) {
        for (var cell : cells) {
            var text = String.valueOf(typed.size() + 1);
            page.locator("#" + cell).focus();
            page.keyboard().type(text);
            page.keyboard().press("Enter");
            typed.put(cell, text);
        }
    }

    private static Map<String, String> calledSaved(Page page) {
        var shown = (Map<?, ?>) cells(page).evaluateAll(CALLED_SAVED);
        return shown.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().toString(), one -> one.getValue().toString()));
    }

    private static Map<String, String> stored(Path data) throws SQLException, IOException {
        try (var books = new Books(data)) {
            return books.list("select cell || ' ' || text from measurement.cell").stream()
                    .map(cell -> cell.split(" ", 2))
                    .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
        }
    }
}
