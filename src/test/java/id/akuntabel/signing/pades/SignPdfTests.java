package id.akuntabel.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.signing.SigningAtWork;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class SignPdfTests {

    private static final Instant NOW = Instant.parse("2026-03-02T02:15:00Z");
    private static final String NAME = "Siti Rahmah, S.Sos., M.Si.";
    private static final PrivateKeyEntry KEY = TestKeys.of("Siti Rahmah", NOW.minus(Duration.ofDays(1)));

    private final SignPdf signPdf = new SignPdf();
    private final InspectPdf inspect = new InspectPdf(Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC));

    @Test
    void the_block_stands_above_the_last_printed_name_and_names_signer_capacity_and_code() throws Exception {
        var signed = signPdf.sign(SigningAtWork.paper(NAME, "Laporan"), mark(NAME), KEY);

        try (var document = Loader.loadPDF(signed)) {
            var box = document.getSignatureFields()
                    .getFirst()
                    .getWidgets()
                    .getFirst()
                    .getRectangle();
            // The name has its baseline at 240, the title of the position above it at 300.
            assertThat(box.getLowerLeftY()).isBetween(245f, 256f);
            assertThat(box.getUpperRightY()).isLessThan(300);
            assertThat(box.getLowerLeftX()).isBetween(260f, 420f);
            assertThat(document.getPages()
                            .indexOf(document.getSignatureFields()
                                    .getFirst()
                                    .getWidgets()
                                    .getFirst()
                                    .getPage()))
                    .isEqualTo(1);
        }
    }

    @Test
    void without_the_name_the_block_stands_at_the_foot_of_the_last_page() throws Exception {
        var signed = signPdf.sign(SigningAtWork.paper("Orang Lain", "Laporan"), mark(NAME), KEY);

        try (var document = Loader.loadPDF(signed)) {
            var box = document.getSignatureFields()
                    .getFirst()
                    .getWidgets()
                    .getFirst()
                    .getRectangle();
            assertThat(box.getLowerLeftY()).isLessThan(20);
        }
    }

    @Test
    void a_second_signature_leaves_the_first_valid() throws Exception {
        var other = TestKeys.of(
                "Budi Santoso", NOW.minus(Duration.ofDays(1)), Duration.ofDays(30), "EC", "SHA256withECDSA");
        var once = signPdf.sign(SigningAtWork.paper(NAME, "Laporan"), mark(NAME), KEY);

        var twice = signPdf.sign(once, mark("Budi Santoso"), other);

        assertThat(new String(twice, 0, once.length, StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(once, StandardCharsets.ISO_8859_1));
        var found = inspect.inspect(twice, trusting(KEY, other));
        assertThat(found).extracting(Found::signer).containsExactly("Siti Rahmah", "Budi Santoso");
        assertThat(found).allMatch(Found::whole).allMatch(Found::trusted).allMatch(Found::inTime);
    }

    @Test
    void a_signature_adds_little_to_the_file() throws Exception {
        var paper = SigningAtWork.paper(NAME, "Laporan");

        assertThat(signPdf.sign(paper, mark(NAME), KEY).length - paper.length).isLessThan(90_000);
    }

    @Test
    void what_is_no_pdf_is_told_so() {
        assertThatThrownBy(() -> signPdf.sign("bukan pdf".getBytes(StandardCharsets.UTF_8), mark(NAME), KEY))
                .isInstanceOf(SignPdf.Unsignable.class)
                .hasMessageContaining("tidak dapat ditandatangani");
        assertThatThrownBy(() -> inspect.inspect(new byte[] {1, 2, 3}, trusting()))
                .isInstanceOf(InspectPdf.Unreadable.class);
    }

    @Test
    void an_expired_certificate_signs_nothing() {
        var old =
                TestKeys.of("Siti Rahmah", NOW.minus(Duration.ofDays(60)), Duration.ofDays(30), "RSA", "SHA256withRSA");

        assertThatThrownBy(() -> signPdf.sign(SigningAtWork.paper(NAME, "Laporan"), mark(NAME), old))
                .isInstanceOf(SignPdf.Unsignable.class);
    }

    static Mark mark(String name) {
        return new Mark(
                SignPdf.lines(
                        "Ditandatangani secara elektronik oleh:",
                        "Plt. Sekretaris Dinas Komunikasi, Informatika, dan Persandian",
                        name,
                        "2 Mar 2026 10.15 WITA",
                        "Kode verifikasi 7K3M-Q9XP-2DHA"),
                name,
                "https://akuntabel.contoh.go.id/verifikasi/7K3M-Q9XP-2DHA",
                "Plt. Sekretaris",
                NOW);
    }

    private static Trust trusting(PrivateKeyEntry... keys) {
        return new Trust(
                java.util.Arrays.stream(keys)
                        .map(key -> (X509Certificate) key.getCertificate())
                        .toList(),
                List.of());
    }
}
