package id.akuntabel.archive.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.CaseFiles;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.bundles.BundlesByHand;
import id.akuntabel.audit.Trail;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.ProcessesAtWork;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class DocumentAccessTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    Documents documents;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    BundlesByHand bundles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    String number = "";
    DocumentVersion filed = new DocumentVersion(
            id.akuntabel.archive.DocumentId.fresh(), "", 1, "", "", 1, "", TestClock.START, "", null, null);

    /// Filed by the second of the team, in a process whose only step is the head of planning's.
    @BeforeEach
    void a_document_of_a_process() {
        number = work.draftAndDecide();
        filed = file("Telaah Staf");
    }

    @Test
    void is_limited_to_its_agency_unless_somebody_says_otherwise() {
        assertThat(open(cast.theSecretary())).hasStatusOk().bodyText().contains("Terbatas");
        assertThat(open(cast.aStranger())).hasStatus(404);
    }

    @Test
    void an_open_document_is_read_by_every_official_of_the_government() {
        change(cast.theSecretary(), "OPEN");

        assertThat(open(cast.aStranger())).hasStatusOk().bodyText().doesNotContain("Ubah tingkat akses");
        assertThat(download(cast.aStranger())).hasStatusOk();
        assertThat(open(cast.theAdministrator())).hasStatus(404);
    }

    @Test
    void a_secret_document_is_there_only_for_those_who_have_to_do_with_it() {
        change(cast.theSecretary(), "SECRET", "pembaca", "tim-sakip-1");

        // Filed it, works in its process, was named, inspects.
        var readers = List.of(
                cast.theSecondOfTheTeam(), cast.theHeadOfPlanning(), cast.theFirstOfTheTeam(), cast.theInspector());
        assertThat(readers).allSatisfy(reader -> {
            assertThat(open(reader)).hasStatusOk();
            assertThat(download(reader)).hasStatusOk();
        });
        // Same agency, all agencies, another agency, the administrator.
        var others =
                List.of(cast.theSecretary(), cast.theHeadOfOrganization(), cast.aStranger(), cast.theAdministrator());
        assertThat(others).allSatisfy(other -> {
            assertThat(open(other)).hasStatus(404);
            assertThat(download(other)).hasStatus(404);
            assertThat(mvc.get().uri("/dokumen?proses=" + number).with(cast.signedIn(other)))
                    .bodyText()
                    .doesNotContain("Telaah Staf");
        });
        assertThat(mvc.get().uri("/dokumen?proses=" + number).with(cast.signedIn(cast.theFirstOfTheTeam())))
                .bodyText()
                .contains("Telaah Staf");
    }

    @Test
    void the_zip_of_a_process_leaves_out_what_its_reader_may_not_read() throws IOException {
        change(cast.theSecretary(), "SECRET");

        assertThat(zip(cast.theInspector())).contains("01-telaah-staf/v1").doesNotContain("rahasia bagi Anda");
        assertThat(zip(cast.theSecretary())).contains("rahasia bagi Anda");
    }

    @Test
    void a_process_decides_for_its_documents_also_for_those_to_come() {
        change(cast.theSecretary(), "SECRET", "seproses", "ya");

        var later = file("Lampiran Telaah");

        assertThat(get(cast.theSecretary(), "/dokumen/" + later.document())).hasStatus(404);
        assertThat(get(cast.theHeadOfPlanning(), "/dokumen/" + later.document()))
                .hasStatusOk()
                .bodyText()
                .contains("Rahasia");
    }

    @Test
    void wants_a_class_and_a_reason_and_writes_them_down() {
        assertThat(send(cast.theSecretary(), "tingkat", "SECRET", "alasan", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Alasan belum diisi");
        assertThat(send(cast.theSecretary(), "tingkat", "GIBBERISH", "alasan", "Ingin"))
                .hasStatus(422)
                .bodyText()
                .contains("Tingkat akses belum dipilih", "value=\"Ingin\"");
        assertThat(open(cast.theSecretary())).bodyText().contains("Terbatas");

        change(cast.theSecretary(), "OPEN");

        assertThat(trail.of("dokumen/" + filed.document()))
                .anySatisfy(entry -> assertThat(entry.facts())
                        .containsEntry("sebelumnya", "Terbatas")
                        .containsEntry("sekarang", "Terbuka"));
    }

    @Test
    void is_changed_only_by_the_agency_that_owns_it() {
        var others =
                List.of(cast.aStranger(), cast.theInspector(), cast.theHeadOfOrganization(), cast.theAdministrator());

        assertThat(others)
                .allSatisfy(other -> assertThat(send(other, "tingkat", "OPEN", "alasan", "Ingin"))
                        .hasStatus(404));
        assertThat(open(cast.aStranger())).hasStatus(404);
    }

    @Test
    void the_zip_of_a_process_with_many_files_is_made_in_the_background_for_who_asked_alone() throws IOException {
        assertThat(get(cast.theSecretary(), "/proses/" + number + "/berkas"))
                .bodyText()
                .contains("/proses/" + number + "/berkas.zip")
                .doesNotContain("Siapkan berkas proses");
        filedTwoHundredTimes();
        var secret = file("Nota Rahasia");
        jdbc.sql("update archive.document set access = 'SECRET' where id = :id")
                .param("id", secret.document().value())
                .update();
        var order = "/proses/" + number + "/berkas/paket";
        assertThat(get(cast.theSecretary(), "/proses/" + number + "/berkas"))
                .bodyText()
                .contains("Siapkan berkas proses", order);
        assertThat(post(cast.aStranger(), order)).hasStatus(404);

        var href = Objects.requireNonNull(
                post(cast.theSecretary(), order).getResponse().getRedirectedUrl());
        bundles.make();

        assertThat(get(cast.theSecretary(), href)).bodyText().contains("Selesai: 202 naskah");
        assertThat(entries(
                        get(cast.theSecretary(), href + "/berkas").getResponse().getContentAsByteArray()))
                .contains(
                        "v201-a.pdf",
                        "manifest.json",
                        "nota-rahasia/v1-a.pdf tidak disertakan, karena rahasia bagi Anda")
                .doesNotContain("nota-rahasia/v1-a.pdf\n");
        assertThat(List.of(cast.theHeadOfPlanning(), cast.theInspector(), cast.aStranger()))
                .allSatisfy(other -> {
                    assertThat(get(other, href)).hasStatus(404);
                    assertThat(get(other, href + "/berkas")).hasStatus(404);
                });
    }

    /// Versions with the same bytes, without storing them as often.
    private void filedTwoHundredTimes() {
        jdbc.sql("""
                insert into archive.version (document, number, file, file_name, media_type, at, by_id, by, case_number, step)
                select document, further, file, file_name, media_type, at, by_id, by, case_number, step
                from archive.version, generate_series(2, 201) as further where document = :id
                """).param("id", filed.document().value()).update();
        jdbc.sql("update archive.document set versions = 201 where id = :id")
                .param("id", filed.document().value())
                .update();
    }

    private MvcTestResult post(CurrentOfficial official, String address) {
        return mvc.post().uri(address).with(cast.signedIn(official)).exchange();
    }

    private void change(CurrentOfficial official, String access, String... more) {
        var fields = new java.util.ArrayList<>(List.of("tingkat", access, "alasan", "Diminta pimpinan"));
        fields.addAll(List.of(more));
        assertThat(send(official, fields.toArray(String[]::new))).hasStatus3xxRedirection();
    }

    private MvcTestResult send(CurrentOfficial official, String... fields) {
        return mvc.post()
                .uri("/dokumen/" + filed.document() + "/akses")
                .params(ProcessesAtWork.fields(fields))
                .with(cast.signedIn(official))
                .exchange();
    }

    private MvcTestResult open(CurrentOfficial reader) {
        return get(reader, "/dokumen/" + filed.document());
    }

    private MvcTestResult download(CurrentOfficial reader) {
        return get(reader, "/dokumen/" + filed.document() + "/v1");
    }

    private MvcTestResult get(CurrentOfficial reader, String address) {
        return mvc.get().uri(address).with(cast.signedIn(reader)).exchange();
    }

    private String zip(CurrentOfficial reader) throws IOException {
        var bytes = new ByteArrayOutputStream();
        caseFiles.write(reader, number, List.of(), bytes);
        return entries(bytes.toByteArray());
    }

    private static String entries(byte[] bytes) throws IOException {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
            var text = new StringBuilder();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n');
                if (entry.getName().equals("BACA-SAYA.txt")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        }
    }

    private DocumentVersion file(String title) {
        var cause = cast.theSecondOfTheTeam().cause(TestClock.START).in(number, "1");
        return ((Filing.Filed) documents.file(cast.agency("kominfo"), title, Uploads.pdf("a.pdf", title), cause))
                .version();
    }
}
