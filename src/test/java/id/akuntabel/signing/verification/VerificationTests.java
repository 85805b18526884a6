package id.akuntabel.signing.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.signing.SigningAtWork;
import id.akuntabel.signing.pades.Found;
import id.akuntabel.signing.trust.TrustList;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Asked by somebody whom nobody knows.
@AkuntabelTest
class VerificationTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    SigningAtWork work;

    @Autowired
    Documents documents;

    @Autowired
    TrustList trust;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void a_code_tells_what_who_as_what_when_and_the_hash_but_no_content() {
        var number = work.signedByTheSecretary();
        var signature = work.signatureOn(number);
        var secretary = cast.theSecretary();

        var page = mvc.get().uri("/verifikasi/" + signature.code()).exchange();

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        SigningAtWork.TITLE,
                        secretary.official().name(),
                        signature.heading(),
                        signature.sha256(),
                        "Tanda tangan percobaan, tanpa kekuatan hukum")
                .contains("sertifikat uji", "Dokumen yang Anda pegang sendiri belum diperiksa")
                .doesNotContain(number, "/dokumen/", "/proses/", "cip-baik", ">Berlaku<");
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        var code = work.signatureOn(work.signedByTheSecretary()).code();
        var typed = code.toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');

        assertThat(mvc.get().uri("/verifikasi").param("kode", typed).exchange())
                .hasRedirectedUrl("/verifikasi/" + code);
    }

    @Test
    void an_unknown_code_says_so() {
        assertThat(mvc.get().uri("/verifikasi/0000-0000-0000").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/verifikasi").param("kode", "apa").exchange()).hasStatus(422);
    }

    @Test
    void a_secret_document_keeps_its_title_to_itself() {
        var number = work.signedByTheSecretary();
        jdbc.sql("update archive.document set access = 'SECRET' where id = :id")
                .param("id", work.newest(number).document().value())
                .update();

        assertThat(mvc.get()
                        .uri("/verifikasi/" + work.signatureOn(number).code())
                        .exchange())
                .bodyText()
                .contains("Dokumen rahasia", "Tanda tangan percobaan")
                .doesNotContain(SigningAtWork.TITLE);
    }

    @Test
    void a_correction_takes_the_place_of_what_was_signed() {
        var number = work.signedByTheSecretary();
        var code = work.signatureOn(number).code();
        var drafter = cast.thePlanningStaff();
        documents.addVersion(
                work.newest(number).document(),
                new Upload(
                        "pengukuran.pdf",
                        () -> new ByteArrayInputStream(SigningAtWork.paper("Siapa pun", "Perbaikan"))),
                drafter.cause(drafter.holdings().getFirst(), clock.instant()).in(number, "1"));

        assertThat(mvc.get().uri("/verifikasi/" + code).exchange())
                .bodyText()
                .contains("Digantikan versi 3")
                .doesNotContain("Berlaku<");
    }

    @Test
    void an_uploaded_file_of_ours_is_known_again() {
        var number = work.signedByTheSecretary();

        var page = upload(work.bytes(work.newest(number)), "10.1.0.1");

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("Isi berkas masih sama", "tanda tangan percobaan", "tanpa kekuatan hukum", "penerbit uji")
                .contains("tercatat di sistem ini", "tidak ada di daftar pencabutan penerbitnya")
                .doesNotContain("TOTAL_PASSED", "cip-baik", ">tepercaya<");
    }

    @Test
    void a_changed_file_is_told_to_be_changed() {
        var bytes = work.bytes(work.newest(work.signedByTheSecretary()));
        var at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("/MediaBox") + 12;
        bytes[at] = (byte) (bytes[at] == '0' ? '1' : '0');

        assertThat(upload(bytes, "10.1.0.2"))
                .bodyText()
                .contains("tidak utuh", "sudah diubah", "jangan dipakai", "Minta berkas aslinya")
                .doesNotContain("TOTAL_FAILED", "cip-baik\">utuh");
    }

    /// Two published SOPs of a government agency, signed through BSrE.
    @Test
    void files_signed_elsewhere_through_BSrE_are_told_intact_with_signer_time_and_unknown_issuer() throws Exception {
        cast.arrive();
        for (var name : new String[] {"bps-sop-343.pdf", "bps-sop-028.pdf"}) {
            var page = upload(resource(name), "10.1.0.3");

            assertThat(page).hasStatusOk();
            assertThat(page)
                    .bodyText()
                    .contains(
                            "utuh", "Win Rizal, Badan Pusat Statistik", "2025", "belum dikenal", "tidak ada di daftar")
                    .doesNotContain("tidak utuh", "tercatat di sistem ini", "INDETERMINATE", "sah menurut pemeriksaan");
        }
    }

    /// All of them, where they lie beside the sources; the two above are always tried.
    @Test
    void each_published_SOP_is_told_intact_with_signer_time_and_unknown_issuer() throws Exception {
        var folder = Path.of(
                Objects.requireNonNullElse(System.getenv("AKUNTABEL_PUBLISHED_SOPS"), "../shared/data/sop-pdf"));
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                () -> "NOT TRIED: the published SOPs do not lie in "
                        + folder.toAbsolutePath().normalize() + "; name their folder in AKUNTABEL_PUBLISHED_SOPS");
        cast.arrive();
        var tried = 0;
        try (var files = Files.newDirectoryStream(folder, "*.pdf")) {
            for (var file : files) {
                var page = upload(Files.readAllBytes(file), "10.2.0." + ++tried);

                assertThat(page).hasStatusOk();
                assertThat(page)
                        .as(file.getFileName().toString())
                        .bodyText()
                        .contains("<dt>Penanda tangan</dt>", "belum dikenal", "tidak ada di daftar penerbit tepercaya")
                        .containsPattern("<dt>Waktu</dt><dd>[A-Z][a-z]+, \\d{1,2} [A-Z][a-z]+ 20\\d\\d")
                        .containsPattern("cip-baik\">utuh</span>")
                        .doesNotContain("tidak utuh", "tercatat di sistem ini");
            }
        }
        assertThat(tried).isEqualTo(24);
    }

    @Test
    void an_issuer_that_the_office_adds_is_trusted_from_then_on() throws Exception {
        cast.arrive();
        var bytes = resource("bps-sop-343.pdf");
        var issuer = new PDFDocumentValidator(new InMemoryDocument(bytes))
                .getSignatures().getFirst().getCertificates().stream()
                        .filter(one -> one.getCertificate().getBasicConstraints() >= 0)
                        .findFirst()
                        .orElseThrow()
                        .getCertificate();
        trust.add(issuer, Cause.bySystem(clock.instant(), "uji"));

        assertThat(upload(bytes, "10.1.0.4"))
                .bodyText()
                .contains("ada di daftar penerbit tepercaya")
                .contains("utuh", "sah menurut pemeriksaan", "tidak ada di daftar pencabutan penerbitnya")
                .doesNotContain("INDETERMINATE");
    }

    @Test
    void green_is_only_where_nothing_is_left_to_be_asked() {
        var at = clock.instant();
        var sound = new Found("A", "Dinas", "CA", at, true, false, true, null, true, true, true, true, "");
        var revokedBefore =
                new Found("A", "Dinas", "CA", at, true, false, true, at.minusSeconds(1), true, true, true, true, "");
        var tooLate = new Found("A", "Dinas", "CA", at, true, false, true, null, true, false, true, true, "");
        var added = new Found("A", "Dinas", "CA", at, true, true, true, null, true, true, true, true, "");
        var unsure = new Found("A", "Dinas", "CA", at, true, false, true, null, false, true, true, false, "");

        assertThat(Verdict.of(sound, false).weight()).isEqualTo(Verdict.Weight.GOOD);
        assertThat(List.of(revokedBefore, tooLate, added))
                .allSatisfy(
                        found -> assertThat(Verdict.of(found, false).weight()).isEqualTo(Verdict.Weight.BAD));
        assertThat(Verdict.of(unsure, false).weight()).isEqualTo(Verdict.Weight.DOUBTFUL);
        assertThat(Verdict.of(sound, true).weight()).isEqualTo(Verdict.Weight.DOUBTFUL);
        assertThat(Verdict.of(added, true).weight()).isEqualTo(Verdict.Weight.BAD);
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertThat(upload("<html>bukan</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "10.1.0.5"))
                .hasStatus(422);
        assertThat(upload(new byte[0], "10.1.0.5")).hasStatus(422);
        assertThat(upload(new byte[10 * 1024 * 1024 + 1], "10.1.0.5")).hasStatus(422);
    }

    @Test
    void too_many_files_from_one_address_are_refused() {
        for (var i = 0; i < 20; i++) {
            upload(new byte[] {1}, "10.1.0.6");
        }

        assertThat(upload(new byte[] {1}, "10.1.0.6")).hasStatus(429);
        assertThat(upload(new byte[] {1}, "10.1.0.7")).hasStatus(422);
    }

    @Test
    void only_the_administrator_changes_the_trust_list() {
        assertThat(mvc.get()
                        .uri("/pengaturan/penerbit")
                        .with(cast.signedIn(cast.theSecretary()))
                        .exchange())
                .hasStatus(403);
        assertThat(mvc.get()
                        .uri("/pengaturan/penerbit")
                        .with(cast.signedIn(cast.theAdministrator()))
                        .exchange())
                .hasStatusOk();
    }

    private MvcTestResult upload(byte[] bytes, String from) {
        return mvc.post()
                .uri("/verifikasi")
                .multipart()
                .file(new MockMultipartFile("berkas", "naskah.pdf", "application/pdf", bytes))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .exchange();
    }

    private static byte[] resource(String name) throws IOException {
        try (var file = Objects.requireNonNull(VerificationTests.class.getResourceAsStream("/signatures/" + name))) {
            return file.readAllBytes();
        }
    }
}
