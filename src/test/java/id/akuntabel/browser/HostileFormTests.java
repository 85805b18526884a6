package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.akuntabel.archive.holdings.Uploads;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Uploads that mean harm, over the wire and through the forms of officials. Whatever is wrong with a file, the page
/// tells it
/// and keeps what was typed beside it.
@BrowserTest
class HostileFormTests {

    private static final long TWO_GIGABYTES = 2L * 1024 * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;
    private static final String FORM = "/surat/masuk/baru";
    private static final String EDGE = "batas";

    @TempDir
    Path folder;

    @Test
    void a_claim_of_two_gigabytes_is_refused_before_it_is_read(Office office) throws IOException {
        var desk = office.desk("kominfo", "staf-perencanaan");
        var addresses = List.of(
                FORM,
                "/proses/PK-2026-0001/langkah/1",
                "/verifikasi",
                "/periksa-tabel",
                "/akun/sertifikat/unggah",
                "/sop/unggah",
                "/pengaturan/klasifikasi");
        var before = used();

        for (var address : addresses) {
            var answer = claim(desk.page(), address, "Content-Length: " + TWO_GIGABYTES, 0);

            assertThat(answer.text())
                    .as(address)
                    .startsWith("HTTP/1.1 413 ")
                    .contains("<html lang=\"id\"", "Berkas terlalu besar", "Perkecil atau bagi berkasnya")
                    .contains("href=\"" + FORM + "?opd=kominfo\"");
            assertThat(answer.sent()).isLessThan(10 * 1024);
        }

        assertThat(used() - before).isLessThan(64 * MEGABYTE);
        assertThat(arriving(office)).isEmpty();
    }

    @Test
    void an_address_that_cannot_be_read_is_refused_in_words(Office office) throws IOException {
        var origin =
                URI.create(office.desk("kominfo", "staf-perencanaan").page().url());

        for (var address : List.of("/%zz", "/tugas?x=|", "/a%00b")) {
            try (var socket = new Socket(origin.getHost(), origin.getPort())) {
                socket.setSoTimeout(30_000);
                socket.getOutputStream()
                        .write(bytes("GET " + address + " HTTP/1.1\r\nHost: " + origin.getAuthority() + "\r\n\r\n"));

                assertThat(page(socket.getInputStream()))
                        .as(address)
                        .startsWith("HTTP/1.1 400 ")
                        .contains("<html lang=\"id\"", "Alamat tidak terbaca", "Ke halaman awal", "default-src 'none'")
                        .doesNotContain("Bad Request");
            }
        }
    }

    @Test
    void an_upload_that_never_ends_is_cut_off_and_leaves_nothing(Office office) throws IOException {
        var desk = office.desk("kominfo", "staf-perencanaan");
        var before = used();

        for (var address : List.of(FORM, "/verifikasi")) {
            var answer = claim(desk.page(), address, "Transfer-Encoding: chunked", TWO_GIGABYTES);

            // What lies in the buffers of the two sockets was sent, too.
            assertThat(answer.sent()).as(address).isBetween(60 * MEGABYTE, 80 * MEGABYTE);
        }

        assertThat(used() - before).isLessThan(64 * MEGABYTE);
        assertThat(arriving(office)).isEmpty();
        desk.page().navigate(FORM);
        assertThat(desk.page().locator("h1")).hasText("Catat surat masuk");
    }

    @Test
    void a_file_of_two_gigabytes_is_told_where_it_was_chosen_and_never_sent(Office office) throws IOException {
        var page = office.desk("kominfo", "staf-perencanaan").page();
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });
        typed(page);

        page.locator("#berkas").setInputFiles(huge());

        assertThat(page.locator(".berkas-pilih .pesan-salah"))
                .hasText("Berkas “besar.pdf” melebihi 25 MB, batas untuk satu berkas. Perkecil atau bagi berkasnya,"
                        + " lalu pilih lagi.");
        page.locator("main form button.btn-primary").last().click();
        assertThat(page).hasURL(Pattern.compile(FORM + "$"));
        assertThat(page.getByLabel("Surat dari")).hasValue("Inspektorat <Daerah>");
        assertThat(sent).isEmpty();
        office.look(page);

        page.locator("#berkas").setInputFiles(new FilePayload("a.pdf", "application/pdf", SmallPdf.of("Surat")));
        assertThat(page.locator(".berkas-pilih .pesan-salah")).hasCount(0);
        page.locator("main form button.btn-primary").last().click();
        assertThat(page).hasURL(Pattern.compile("/surat/masuk/\\d+$"));
    }

    @Test
    void without_script_the_server_tells_it_and_the_form_is_one_step_back(Office office) throws IOException {
        var page = office.browser(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/masuk");
        page.locator("button[name=pejabat]")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText(office.name("kominfo", "staf-perencanaan")))
                .first()
                .click();
        typed(page);
        page.locator("#berkas").setInputFiles(huge());

        page.locator("main form button.btn-primary").last().click();

        assertThat(page.locator("h1")).hasText("Berkas terlalu besar");
        page.goBack();
        assertThat(page.getByLabel("Surat dari")).hasValue("Inspektorat <Daerah>");
        assertThat(page.getByLabel("Hal", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Permintaan data");
    }

    @Test
    void whatever_is_wrong_with_a_file_is_told_beside_it_and_nothing_typed_is_lost(Office office) {
        var page = office.desk("kominfo", "staf-perencanaan").page();
        typed(page);

        refused(page, "bom.docx", Uploads.bomb(), "membengkak tidak wajar bila dibuka");
        refused(page, "bohong.docx", Uploads.lyingBomb(), "rusak atau terpotong");
        refused(page, "klaim.docx", Uploads.claiming2GB(), "membengkak");
        refused(page, "sarang.docx", Uploads.matryoshka(6), "berlapis-lapis");
        refused(page, "entitas.docx", Uploads.docxWithEntity("word/document.xml", "UTF-16LE"), "entitas XML");
        refused(
                page,
                "polyglot.pdf",
                bytes("%PDF-1.4\n1 0 obj\n%%EOF\n<script>alert(1)</script>"),
                "sekaligus memuat halaman web");
        refused(page, "halaman.pdf", bytes("<!DOCTYPE html><html></html>"), "halaman web (HTML), bukan PDF");
        refused(page, "gambar.png", Uploads.png(46_341, 46_341), "46341 × 46341 piksel");
        refused(page, "makro.docx", Uploads.docm(), "memuat makro");
        refused(page, "lama.xls", bytes("x"), "format lama Office");
        refused(page, "program.exe", bytes("MZ"), "tidak diterima");
        refused(page, "kosong.pdf", bytes("   ").clone(), "bukan PDF");
        office.look(page);
    }

    @Test
    void a_file_with_macros_is_kept_and_marked(Office office) {
        var page = office.desk("kominfo", "staf-perencanaan").page();
        typed(page);

        page.locator("#berkas").setInputFiles(new FilePayload("rekap.docm", "application/x", Uploads.docm()));
        page.locator("main form button.btn-primary").last().click();
        page.getByText("Buka berkas surat").click();

        assertThat(page.locator(".cip")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Makro")))
                .isVisible();
        assertThat(page.locator("main")).containsText("rekap.docm");
        office.look(page);
    }

    private static void refused(Page page, String name, byte[] bytes, String words) {
        page.locator("#berkas").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        page.locator("main form button.btn-primary").last().click();

        assertThat(page.locator("#berkas-salah")).containsText("“" + name + "”");
        assertThat(page.locator("#berkas-salah")).containsText(words);
        assertThat(page.getByLabel("Surat dari")).hasValue("Inspektorat <Daerah>");
        assertThat(page.getByLabel("Hal", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Permintaan data");
    }

    private static void typed(Page page) {
        page.navigate(FORM);
        page.getByLabel("Surat dari").fill("Inspektorat <Daerah>");
        page.getByLabel("Hal", new Page.GetByLabelOptions().setExact(true)).fill("Permintaan data");
    }

    /// Two gigabytes that take no room on the disk.
    private Path huge() throws IOException {
        var path = folder.resolve("besar.pdf");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(SmallPdf.of("Besar"));
            file.setLength(TWO_GIGABYTES);
        }
        return path;
    }

    /// @param sent bytes that the server let through
    record Answer(String text, long sent) {}

    /// A form with a file, as a browser begins it, signed in like the page.
    ///
    /// @param most bytes that are sent as chunks after the beginning
    private static Answer claim(Page page, String address, String length, long most) throws IOException {
        var token = page.locator("input[name=_csrf]").first().getAttribute("value");
        var cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var origin = URI.create(page.url());
        var beginning =
                "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--" + EDGE
                        + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"besar.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n";
        var head = "POST " + address + " HTTP/1.1\r\nHost: " + origin.getAuthority()
                + "\r\nAccept: text/html\r\nReferer: http://"
                + origin.getAuthority() + FORM + "?opd=kominfo\r\nCookie: " + cookies
                + "\r\nContent-Type: multipart/form-data; boundary=" + EDGE + "\r\n" + length + "\r\n\r\n";
        try (var socket = new Socket(origin.getHost(), origin.getPort())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            var first = bytes(beginning);
            out.write(most == 0 ? first : chunk(first));
            out.flush();
            var sent = (long) first.length;
            try {
                for (var block = chunk(new byte[256 * 1024]); sent < most; sent += 256 * 1024) {
                    out.write(block);
                }
            } catch (IOException cutOff) {
                return new Answer(String.valueOf(cutOff.getMessage()), sent);
            }
            return new Answer(page(socket.getInputStream()), sent);
        }
    }

    /// The answer to its end; the server goes on reading for a while, so that a browser has time to notice.
    private static String page(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var one = in.read(); one >= 0; one = in.read()) {
            bytes.write(one);
            if (one == '>' && bytes.toString(StandardCharsets.UTF_8).endsWith("</html>")) {
                break;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static byte[] chunk(byte[] data) {
        var head = bytes(Integer.toHexString(data.length) + "\r\n");
        var whole = new byte[head.length + data.length + 2];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(data, 0, whole, head.length, data.length);
        whole[whole.length - 2] = '\r';
        whole[whole.length - 1] = '\n';
        return whole;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Heap in use, after what is garbage went.
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// Files that the web server has put aside while a form arrives, as soon as it had time to tidy up.
    private static List<Path> arriving(Office office) throws IOException {
        var folder =
                (File) Objects.requireNonNull(office.bean(ServletContext.class).getAttribute(ServletContext.TEMPDIR));
        var left = List.<Path>of();
        for (var wait = 0; wait < 100; wait++) {
            try (var files = Files.walk(folder.toPath())) {
                left = files.filter(file -> file.getFileName().toString().startsWith("upload_"))
                        .toList();
            }
            if (left.isEmpty()) {
                return left;
            }
            pause();
        }
        return left;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
