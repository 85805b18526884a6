package id.akuntabel.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What tests of letters do at their pages.
@AkuntabelTest
public abstract class LetterPages {

    protected static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected Cast cast;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TestClock clock;

    @BeforeEach
    void the_regency() {
        cast.arrive();
    }

    protected String reserve(String subject) {
        var answer = post(
                cast.theSecretary(),
                "/surat/keluar/pesan",
                "jenis",
                "SURAT_DINAS",
                "hal",
                subject,
                "tanggal",
                "10-03-2026");
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    protected String register(String subject, String... more) {
        var request = mvc.post()
                .uri("/surat/masuk/baru")
                .with(cast.signedIn(cast.thePlanningStaff()))
                .param("dari", "Bappeda")
                .param("hal", subject)
                .param("diterima", "10-03-2026");
        for (var at = 0; at < more.length; at += 2) {
            request = request.param(more[at], more[at + 1]);
        }
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    protected MvcTestResult get(CurrentOfficial official, String path) {
        return mvc.get().uri(path).with(cast.signedIn(official)).exchange();
    }

    protected MvcTestResult post(CurrentOfficial official, String path, String... fields) {
        var request = mvc.post().uri(path).with(cast.signedIn(official));
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    /// Posts a form with a file.
    protected MvcTestResult send(CurrentOfficial official, String path, String fileName, String... fields) {
        var request = mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("berkas", fileName, "application/pdf", PDF))
                .with(cast.signedIn(official));
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
