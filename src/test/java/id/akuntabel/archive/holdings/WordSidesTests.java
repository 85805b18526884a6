package id.akuntabel.archive.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.CaseFiles;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.sending.LetterPaper;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.WordPress;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A paper of the system is to be had as PDF and as Word document, by the same readers.
@AkuntabelTest
class WordSidesTests {

    @Autowired
    Papers papers;

    @Autowired
    Documents documents;

    @Autowired
    CaseFiles files;

    @Autowired
    Letterheads letterheads;

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final String caseNumber = "PK-2026-" + UUID.randomUUID();

    @BeforeEach
    void the_regency() {
        cast.arrive();
    }

    @Test
    void lies_beside_its_version_for_the_same_readers() {
        var version = filed();
        var address = "/dokumen/" + version.document() + "/v1/word";

        assertThat(get(cast.theSecretary(), "/dokumen/" + version.document()))
                .hasStatusOk()
                .bodyText()
                .contains(address, "Unduh Word");
        var word = get(cast.theSecretary(), address);
        assertThat(word).hasStatusOk().hasContentType(WordPress.MEDIA_TYPE);
        assertThat(word.getResponse().getHeader("Content-Disposition")).contains("surat-dinas.docx");
        assertThat(Written.of(word.getResponse().getContentAsByteArray()).text())
                .contains("Permintaan data kinerja triwulan III 2026", "Kepala Dinas Sosial", "DINAS KOMUNIKASI");
        assertThat(get(cast.aStranger(), address)).hasStatus(404);
        assertThat(get(cast.theAdministrator(), address)).hasStatus(404);
        assertThat(get(cast.theSecretary(), "/dokumen/" + version.document() + "/v2/word"))
                .hasStatus(404);
    }

    @Test
    void a_version_that_came_from_outside_has_none_and_the_one_before_keeps_its_own() {
        var version = filed();
        documents.addVersion(version.document(), Uploads.pdf("bertanda-tangan.pdf", caseNumber), cause());

        var page = get(cast.theSecretary(), "/dokumen/" + version.document());

        assertThat(page)
                .bodyText()
                .contains("/v1/word")
                .doesNotContain("/v2/word")
                .doesNotContain("Unduh Word<");
        assertThat(papers.inWord(version.document()))
                .map(DocumentVersion::number)
                .contains(1);
        assertThat(documents.versionsOf(version.document()))
                .extracting(DocumentVersion::fileName)
                .containsExactly("bertanda-tangan.pdf", "surat-dinas.pdf");
    }

    @Test
    void a_secret_one_is_hidden_with_its_version() {
        var version = filed();
        jdbc.sql("update archive.document set access = 'SECRET' where id = :id")
                .param("id", version.document().value())
                .update();

        assertThat(get(cast.theSecretary(), "/dokumen/" + version.document() + "/v1/word"))
                .hasStatus(404);
        assertThat(get(cast.thePlanningStaff(), "/dokumen/" + version.document() + "/v1/word"))
                .hasStatusOk();
    }

    @Test
    void what_the_system_printed_and_signed_is_shown_in_the_browser_and_nothing_that_came_from_outside() {
        var version = filed();
        var document = "/dokumen/" + version.document();
        documents.addVersion(version.document(), Uploads.pdf("bertanda-tangan.pdf", caseNumber), cause());

        var shown = get(cast.theSecretary(), document + "/v1/lihat");
        assertThat(shown).hasStatusOk().hasContentType("application/pdf");
        assertThat(shown.getResponse().getHeader("Content-Disposition"))
                .startsWith("inline")
                .contains("surat-dinas.pdf");
        assertThat(shown.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(get(cast.theSecretary(), document + "/v2/lihat"))
                .as("uploaded")
                .hasStatus(404);
        assertThat(get(cast.aStranger(), document + "/v1/lihat")).hasStatus(404);
        assertThat(get(cast.theSecretary(), document))
                .bodyText()
                .contains(document + "/v1/lihat")
                .doesNotContain(document + "/v2/lihat");

        signedHere(version);
        assertThat(get(cast.theSecretary(), document + "/v2/lihat"))
                .as("the printed version with a signature")
                .hasStatusOk();
        assertThat(papers.viewable(caseNumber)).containsExactly(version.document());
        jdbc.sql("update archive.document set access = 'SECRET' where id = :id")
                .param("id", version.document().value())
                .update();
        assertThat(get(cast.thePlanningStaff(), document + "/v1/lihat"))
                .as("secret ones are saved, not shown")
                .hasStatus(404);
        assertThat(papers.viewable(caseNumber)).isEmpty();
    }

    private void signedHere(DocumentVersion version) {
        jdbc.sql("""
                insert into signing.signature (code, document, version, sha256, signed_from, way, official_id, position_id,
                                               name, heading, at)
                select 'ABCD-EFGH-JKMN', :document, 2, '', :from, 'BSRE', official_id, position_id, 'A', 'Kepala', now()
                from organization.appointment limit 1
                """)
                .param("document", version.document().value())
                .param("from", version.sha256())
                .update();
    }

    @Test
    void goes_into_the_zip_of_its_process() throws IOException {
        filed();
        var out = new ByteArrayOutputStream();
        files.write(cast.theInspector(), caseNumber, List.of(), out);

        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().replaceFirst(".*/", ""));
            }
        }
        assertThat(names).startsWith("v1-surat-dinas.pdf", "v1-surat-dinas.docx", "manifest.json");
    }

    private DocumentVersion filed() {
        var owner = cast.agency("kominfo");
        var paper = LetterPaper.sample(letterheads.of(
                owner.value(), java.time.LocalDate.ofInstant(TestClock.START, java.time.ZoneOffset.UTC)));
        var filing = papers.file(owner, "surat-dinas.pdf", paper, cause());
        return ((Filing.Filed) filing).version();
    }

    private Cause cause() {
        return cast.thePlanningStaff().cause(TestClock.START).in(caseNumber, "6");
    }

    private MvcTestResult get(CurrentOfficial reader, String address) {
        return mvc.get().uri(address).with(cast.signedIn(reader)).exchange();
    }
}
