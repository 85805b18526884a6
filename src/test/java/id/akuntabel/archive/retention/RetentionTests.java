package id.akuntabel.archive.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.archive.holdings.Uploads;
import id.akuntabel.audit.Trail;
import id.akuntabel.correspondence.sending.NotePaper;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.ProcessesAtWork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class RetentionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Documents documents;

    @Autowired
    Papers papers;

    @Autowired
    RemoveDestroyed remove;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Value("${akuntabel.data}")
    Path data;

    private final String number = "PK-2026-" + UUID.randomUUID();

    /// The one who proposes, and the one who decides.
    CurrentOfficial clerk() {
        return cast.thePlanningStaff();
    }

    CurrentOfficial secretary() {
        return cast.theSecretary();
    }

    @BeforeEach
    void the_year_of_the_archive() {
        clock.set(TestClock.START);
        cast.arrive();
    }

    @Test
    void counts_from_the_end_of_the_year_in_which_it_was_closed() {
        archive("Musnah");

        clock.set("2027-12-31T12:00", "Asia/Makassar");
        assertThat(get(clerk(), "/arsip/retensi"))
                .hasStatusOk()
                .bodyText()
                .contains("<a href=\"/dokumen\" aria-current=\"page\">Dokumen")
                .doesNotContain(number);
        clock.set("2028-01-01T12:00", "Asia/Makassar");
        assertThat(get(clerk(), "/arsip/retensi")).bodyText().contains(number, "Usulkan pemindahan");
        clock.set("2029-01-01T12:00", "Asia/Makassar");
        assertThat(get(clerk(), "/arsip/retensi")).bodyText().contains(number, "Usulkan pemusnahan");
        assertThat(get(clerk(), "/arsip/retensi.csv")).bodyText().contains("Pemusnahan", number, "\"'=Pengukuran");
    }

    @Test
    void keeps_for_ever_what_is_permanent() {
        archive("Permanen");
        clock.set("2035-01-01T12:00", "Asia/Makassar");

        assertThat(get(clerk(), "/arsip/retensi")).bodyText().contains(number, "Usulkan penyerahan");
        assertThat(propose(clerk(), "musnah", number)).hasStatus(422).bodyText().contains("belum jatuh tempo");
    }

    @Test
    void needs_two_people_to_destroy() {
        archive("Musnah");
        var filed = file("Konsep", "isi " + number);
        clock.set("2029-01-01T12:00", "Asia/Makassar");
        var address = proposed();

        assertThat(post(clerk(), address, "putusan", "setuju"))
                .hasStatus(422)
                .bodyText()
                .contains("selalu oleh dua orang");
        assertThat(post(cast.theFirstOfTheTeam(), address, "putusan", "setuju")).hasStatus(404);
        assertThatThrownBy(() -> jdbc.sql("""
                        update archive.disposal set state = 'APPROVED', decided_by_id = proposed_by_id where state = 'PROPOSED'
                        """).update()).hasStackTraceContaining("two_people");
        remove.removeAll();

        assertThat(path(filed)).exists();
        assertThat(get(clerk(), address)).bodyText().contains("Menunggu putusan pejabat lain");
        assertThat(propose(clerk(), "musnah", number)).hasStatus(422).bodyText().contains("sudah diusulkan");
    }

    @Test
    void leaves_the_metadata_and_the_hash_of_what_was_destroyed() throws IOException {
        archive("Musnah");
        var filed = file("Konsep Pengukuran", "isi " + number);
        clock.set("2029-01-01T12:00", "Asia/Makassar");
        var address = proposed();

        assertThat(post(secretary(), address, "putusan", "setuju")).hasStatus3xxRedirection();
        remove.removeAll();

        assertThat(path(filed)).doesNotExist();
        assertThat(get(secretary(), "/dokumen/" + filed.document()))
                .hasStatusOk()
                .bodyText()
                .contains("Konsep Pengukuran", filed.sha256(), "Dimusnahkan")
                .doesNotContain("Hilang");
        assertThat(get(secretary(), "/dokumen/" + filed.document() + "/v1")).hasStatus(404);
        assertThat(get(secretary(), "/arsip/cari?cari=" + number)).bodyText().doesNotContain("Konsep Pengukuran<");
        assertThat(documents.addVersion(filed.document(), Uploads.pdf("a.pdf", "baru"), cause()))
                .isInstanceOf(Filing.Refused.class);
        assertThat(trail.of("penyusutan/" + address.replaceFirst(".*/", ""))).hasSize(2);
        var minutes = get(secretary(), address + "/berita-acara.pdf");
        try (var pdf = Loader.loadPDF(minutes.getResponse().getContentAsByteArray())) {
            // Long numbers are broken where their column ends.
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("BERITAACARAPEMUSNAHANARSIP", number, "Surat045/2029", filed.sha256());
        }
    }

    @Test
    void destroys_the_word_side_with_its_version() {
        archive("Musnah");
        var filing = papers.file(
                cast.agency("kominfo"),
                "naskah.pdf",
                NotePaper.sample(new Letterhead(List.of("DINAS " + number), List.of())),
                cause());
        var version = ((Filing.Filed) filing).version();
        var word = papers.inWord(version.document()).orElseThrow();
        var address = "/dokumen/" + version.document() + "/v1/word";
        assertThat(path(word)).exists();
        assertThat(get(secretary(), address)).hasStatusOk();
        clock.set("2029-01-01T12:00", "Asia/Makassar");

        assertThat(post(secretary(), proposed(), "putusan", "setuju")).hasStatus3xxRedirection();
        remove.removeAll();

        assertThat(path(version)).doesNotExist();
        assertThat(path(word)).doesNotExist();
        assertThat(get(secretary(), address)).hasStatus(404);
        assertThat(get(secretary(), "/dokumen/" + version.document()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/word");
    }

    @Test
    void files_the_minutes_under_a_number_of_the_book_when_it_is_approved() throws IOException {
        archive("Musnah");
        file("Konsep", "isi " + number);
        clock.set("2029-01-01T12:00", "Asia/Makassar");
        var address = proposed();
        assertThat(get(secretary(), address)).bodyText().contains("Lihat rancangan berita acara");

        assertThat(post(secretary(), address, "putusan", "setuju")).hasStatus3xxRedirection();

        var page = get(secretary(), address).getResponse().getContentAsString();
        var minutes = page.replaceFirst("(?s).*(/dokumen/[0-9a-f-]{36})\">Berita Acara Pemusnahan Arsip.*", "$1");
        var given = page.replaceFirst("(?s).*Arsip</a>, nomor ([^\\s<]+).*", "$1");
        assertThat(page).contains("belum bertanda tangan");
        assertThat(given).startsWith("000.5.6/");
        assertThat(get(clerk(), minutes)).hasStatusOk().bodyText().contains("Berita Acara Pemusnahan Arsip " + given);
        assertThat(get(cast.aStranger(), minutes)).hasStatus(404);
        assertThat(get(clerk(), "/surat/keluar?tahun=2029")).bodyText().contains(given, minutes);
        try (var pdf =
                Loader.loadPDF(get(clerk(), minutes + "/v1").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Nomor: " + given);
        }

        assertThat(upload(clerk(), address, "pindaian.docx"))
                .hasStatus(422)
                .bodyText()
                .contains("harus PDF");
        assertThat(upload(clerk(), address, "pindaian.pdf")).hasStatus3xxRedirection();
        assertThat(upload(cast.aStranger(), address, "pindaian.pdf")).hasStatus(404);
        assertThat(upload(cast.theFirstOfTheTeam(), address, "pindaian.pdf")).hasStatus(404);

        assertThat(get(secretary(), address))
                .bodyText()
                .contains("bertanda tangan")
                .doesNotContain("belum bertanda");
        assertThat(get(clerk(), minutes)).bodyText().contains("v2", "pindaian.pdf");
        assertThat(trail.of("penyusutan/" + address.replaceFirst(".*/", ""))).hasSize(3);
    }

    @Test
    void takes_no_number_for_what_is_rejected() {
        archive("Musnah");
        clock.set("2029-01-01T12:00", "Asia/Makassar");
        var address = proposed();
        var lines = jdbc.sql("select count(*) from correspondence.outgoing").query(Long.class);
        var before = lines.single();

        post(secretary(), address, "putusan", "tolak", "catatan", "Masih diperiksa");

        assertThat(lines.single()).isEqualTo(before);
        assertThat(get(secretary(), address)).bodyText().doesNotContain("bertanda tangan");
        assertThat(upload(clerk(), address, "pindaian.pdf")).hasStatus(404);
    }

    private MvcTestResult upload(CurrentOfficial official, String address, String name) {
        var scan =
                "%PDF-1.7\n% pindaian\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        return mvc.post()
                .uri(address + "/berita-acara")
                .multipart()
                .file(new MockMultipartFile("berkas", name, "application/pdf", scan))
                .with(cast.signedIn(official))
                .exchange();
    }

    @Test
    void keeps_the_bytes_that_another_document_holds_and_takes_them_in_again() {
        archive("Musnah");
        var destroyed = file("Salinan", "bersama " + number);
        var alone = file("Sendiri", "sendiri " + number);
        var living = ((Filing.Filed) documents.file(
                        cast.agency("kominfo"),
                        "Masih dipakai",
                        Uploads.pdf("b.pdf", "bersama " + number),
                        clerk().cause(clock.instant()).in("PK-2026-" + UUID.randomUUID(), "1")))
                .version();
        clock.set("2029-01-01T12:00", "Asia/Makassar");
        post(secretary(), proposed(), "putusan", "setuju");
        remove.removeAll();

        assertThat(living.sha256()).isEqualTo(destroyed.sha256());
        assertThat(path(living)).exists();
        assertThat(get(secretary(), "/dokumen/" + living.document() + "/v1")).hasStatusOk();
        assertThat(path(alone)).doesNotExist();

        var again = ((Filing.Filed) documents.file(
                        cast.agency("kominfo"),
                        "Diunggah lagi",
                        Uploads.pdf("c.pdf", "sendiri " + number),
                        clerk().cause(clock.instant())))
                .version();
        remove.removeAll();
        assertThat(path(again)).exists();
        assertThat(get(secretary(), "/dokumen/" + again.document() + "/v1")).hasStatusOk();
    }

    @Test
    void is_due_again_when_it_was_rejected_with_a_reason() {
        archive("Musnah");
        clock.set("2029-01-01T12:00", "Asia/Makassar");
        var address = proposed();

        assertThat(post(secretary(), address, "putusan", "tolak"))
                .hasStatus(422)
                .bodyText()
                .contains("Alasan penolakan");
        assertThat(post(secretary(), address, "putusan", "tolak", "catatan", "Masih diperiksa"))
                .hasStatus3xxRedirection();
        assertThat(post(secretary(), address, "putusan", "setuju"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah diputuskan");

        assertThat(get(secretary(), address)).bodyText().contains("Ditolak", "Masih diperiksa");
        assertThat(get(clerk(), "/arsip/retensi")).bodyText().contains("value=\"" + number + "\"");
    }

    @Test
    void is_not_there_for_anybody_of_another_agency() {
        archive("Musnah");
        clock.set("2029-01-01T12:00", "Asia/Makassar");
        var address = proposed();
        var strangers = List.of(
                cast.of("19970922 202203 1 004"),
                cast.of("19670302 199303 1 008"),
                cast.of("19751204 200003 1 004"),
                cast.theAdministrator());

        assertThat(strangers).allSatisfy(stranger -> {
            assertThat(get(stranger, address)).hasStatus(404);
            assertThat(get(stranger, address + "/berita-acara.pdf")).hasStatus(404);
            assertThat(post(stranger, address, "putusan", "setuju")).hasStatus(404);
            assertThat(propose(stranger, "musnah", number)).hasStatus(404);
            assertThat(get(stranger, "/arsip/retensi")).bodyText().doesNotContain(number);
            assertThat(get(stranger, "/arsip/retensi.csv")).bodyText().doesNotContain(number);
        });
    }

    private String proposed() {
        var answer = propose(clerk(), "musnah", number);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult propose(CurrentOfficial official, String kind, String wanted) {
        return post(official, "/arsip/retensi", "jenis", kind, "arsip", wanted, "dasar", "Surat 045/2029");
    }

    private void archive(String fate) {
        documents.archive(
                new ArchiveRecord(
                        number,
                        cast.agency("kominfo"),
                        "=Pengukuran Kinerja",
                        "000.8.6.3",
                        1,
                        1,
                        fate,
                        "Sistem",
                        "Lemari 1 / Boks 4"),
                cause());
    }

    private DocumentVersion file(String title, String inside) {
        return ((Filing.Filed) documents.file(cast.agency("kominfo"), title, Uploads.pdf("a.pdf", inside), cause()))
                .version();
    }

    private id.akuntabel.audit.Cause cause() {
        return clerk().cause(clock.instant()).in(number, "9");
    }

    private Path path(DocumentVersion version) {
        return data.resolve("berkas/%s/%s/%s"
                .formatted(version.sha256().substring(0, 2), version.sha256().substring(2, 4), version.sha256()));
    }

    private MvcTestResult get(CurrentOfficial reader, String address) {
        return mvc.get().uri(address).with(cast.signedIn(reader)).exchange();
    }

    private MvcTestResult post(CurrentOfficial official, String address, String... fields) {
        return mvc.post()
                .uri(address)
                .params(ProcessesAtWork.fields(fields))
                .with(cast.signedIn(official))
                .exchange();
    }
}
