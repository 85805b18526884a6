package id.akuntabel.archive.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.CaseReaders;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class DocumentPagesTests {

    private static final String GATHERED = "PK-2026-9999";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Documents documents;

    @Value("${akuntabel.data}")
    Path data;

    private final String caseNumber = "PK-2026-" + UUID.randomUUID();

    @TestConfiguration
    static class AGatheringAgency {

        /// The staff of dinsos gathers one process.
        @Bean
        CaseReaders gathering() {
            return (reader, caseNumber) -> caseNumber.equals(GATHERED)
                    && reader.holdings().stream()
                            .anyMatch(holding -> holding.position().code().equals("staf-perencanaan"));
        }
    }

    @BeforeEach
    void the_regency() {
        cast.arrive();
    }

    @Test
    void shows_versions_hash_state_and_history_to_the_own_agency() {
        var first = file("Konsep Dokumen Pengukuran", Uploads.pdf("konsep.pdf", "1 " + caseNumber));
        documents.addVersion(first.document(), Uploads.pdf("konsep-perbaikan.pdf", "2"), causeIn(caseNumber));

        var page = get(cast.theSecretary(), "/dokumen/" + first.document());

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Konsep Dokumen Pengukuran")
                .contains("konsep.pdf", "konsep-perbaikan.pdf")
                .contains(first.sha256())
                .contains("Utuh")
                .contains("Dokumen disimpan: Konsep Dokumen Pengukuran v2")
                .contains("Sel 10 Mar 2026, 09.00 WITA");
    }

    @Test
    void gives_each_version_as_a_harmless_download() throws IOException {
        var filed = file("Konsep", Uploads.pdf("Laporan “TW III”.pdf", "satu"));

        var answer = get(cast.theHeadOfPlanning(), "/dokumen/" + filed.document() + "/v1");

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Laporan");
        assertThat(FileStore.sha256().digest(answer.getResponse().getContentAsByteArray()))
                .isEqualTo(java.util.HexFormat.of().parseHex(filed.sha256()));
    }

    @Test
    void is_not_there_for_another_agency() {
        var filed = file("Konsep", Uploads.pdf("a.pdf", "satu"));

        assertThat(get(cast.aStranger(), "/dokumen/" + filed.document())).hasStatus(404);
        assertThat(get(cast.aStranger(), "/dokumen/" + filed.document() + "/v1"))
                .hasStatus(404);
        assertThat(get(cast.aStranger(), "/dokumen")).bodyText().doesNotContain(caseNumber);
        assertThat(get(cast.theAdministrator(), "/dokumen/" + filed.document())).hasStatus(404);
    }

    @Test
    void is_there_for_those_who_read_all() {
        var filed = file("Konsep", Uploads.pdf("a.pdf", "satu"));

        assertThat(get(cast.theInspector(), "/dokumen/" + filed.document())).hasStatusOk();
        assertThat(get(cast.theHeadOfOrganization(), "/dokumen/" + filed.document() + "/v1"))
                .hasStatusOk();
        assertThat(get(cast.theInspector(), "/dokumen?opd=kominfo&proses=" + caseNumber))
                .bodyText()
                .contains(caseNumber);
        assertThat(get(cast.theInspector(), "/dokumen?opd=dinsos&proses=" + caseNumber))
                .bodyText()
                .contains("Tidak ada dokumen yang cocok");
    }

    @Test
    void is_there_for_the_agency_that_gathers_the_process() {
        var filed = file("Data", Uploads.pdf("a.pdf", "satu"), GATHERED);

        assertThat(get(cast.aStranger(), "/dokumen/" + filed.document())).hasStatusOk();
    }

    @Test
    void is_not_there_when_it_never_was() {
        assertThat(get(cast.theSecretary(), "/dokumen/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(cast.theSecretary(), "/dokumen/bukan-nomor")).hasStatus(404);
        var filed = file("Konsep", Uploads.pdf("a.pdf", "satu"));
        assertThat(get(cast.theSecretary(), "/dokumen/" + filed.document() + "/v2"))
                .hasStatus(404);
    }

    @Test
    void says_clearly_that_a_stored_file_was_changed_and_withholds_it() throws IOException {
        var filed = file("Konsep", Uploads.pdf("a.pdf", "rusak " + caseNumber));
        var path = data.resolve("berkas/%s/%s/%s"
                .formatted(filed.sha256().substring(0, 2), filed.sha256().substring(2, 4), filed.sha256()));
        Files.writeString(path, "lain");

        assertThat(get(cast.theSecretary(), "/dokumen/" + filed.document()))
                .hasStatusOk()
                .bodyText()
                .contains("Berubah")
                .contains("tidak lagi sama dengan yang diunggah");
        assertThat(get(cast.theSecretary(), "/dokumen/" + filed.document() + "/v1"))
                .hasStatus(500)
                .bodyText()
                .contains("Berkas tidak utuh")
                .doesNotContain("lain</");
    }

    @Test
    void finds_documents_by_title_and_process_and_keeps_hostile_text_text() {
        file("<script>alert(1)</script> Notulen", Uploads.pdf("a.pdf", "satu"));

        var found = get(cast.theSecretary(), "/dokumen?cari=notulen&proses=" + caseNumber);

        assertThat(found).hasStatusOk().bodyText().contains("&lt;script&gt;alert(1)&lt;/script&gt; Notulen");
        assertThat(get(cast.theSecretary(), "/dokumen?cari=tidak-ada-sama-sekali"))
                .bodyText()
                .contains("Tidak ada dokumen yang cocok");
    }

    @Test
    void turns_pages() {
        for (var i = 0; i < 27; i++) {
            file("Lembar " + i, Uploads.pdf("a.pdf", "halaman " + i));
        }

        var address = "/dokumen?proses=" + caseNumber;

        assertThat(get(cast.theSecretary(), address))
                .bodyText()
                .contains("Halaman 1 dari 2")
                .contains("27 dokumen");
        assertThat(get(cast.theSecretary(), address + "&halaman=2"))
                .bodyText()
                .contains("Lembar 0")
                .contains("Lembar 1<");
    }

    @Test
    void lists_the_archive_with_its_retention() {
        file("Konsep", Uploads.pdf("a.pdf", "satu"));
        documents.archive(
                new ArchiveRecord(
                        caseNumber,
                        cast.agency("kominfo"),
                        "Pengukuran Kinerja Triwulan I",
                        "000.8.6.3",
                        1,
                        1,
                        "Musnah",
                        "Akuntabel",
                        "Lemari 2 / Rak B / Boks 2026-04"),
                causeIn(caseNumber));

        assertThat(get(cast.theSecretary(), "/dokumen?tab=arsip"))
                .hasStatusOk()
                .bodyText()
                .contains("Pengukuran Kinerja Triwulan I", "000.8.6.3", "Aktif sampai 31 Des 2027", "Lemari 2 / Rak B");
        assertThat(get(cast.aStranger(), "/dokumen?tab=arsip")).bodyText().doesNotContain(caseNumber);
        assertThat(get(cast.theSecretary(), "/arsip/daftar.csv"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .contains(caseNumber, "Lemari 2 / Rak B");
        assertThat(get(cast.aStranger(), "/arsip/daftar.csv")).bodyText().doesNotContain(caseNumber);
        assertThat(get(cast.theAdministrator(), "/arsip/daftar.csv")).bodyText().doesNotContain(caseNumber);
    }

    private MvcTestResult get(CurrentOfficial reader, String address) {
        return mvc.get().uri(address).with(cast.signedIn(reader)).exchange();
    }

    private DocumentVersion file(String title, Upload upload) {
        return file(title, upload, caseNumber);
    }

    private DocumentVersion file(String title, Upload upload, String inCase) {
        var filing = documents.file(cast.agency("kominfo"), title, upload, causeIn(inCase));
        return ((Filing.Filed) filing).version();
    }

    private id.akuntabel.audit.Cause causeIn(String number) {
        return cast.thePlanningStaff().cause(TestClock.START).in(number, "6");
    }
}
