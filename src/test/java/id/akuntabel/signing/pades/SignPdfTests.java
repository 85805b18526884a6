package id.akuntabel.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.akuntabel.correspondence.sending.CoverPaper;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.SignatureRooms;
import id.akuntabel.paper.pdf.Presses;
import id.akuntabel.signing.SigningAtWork;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
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

    /// The press notes where it left room; a search for the name ends at the same place.
    @Test
    void our_own_papers_say_where_the_block_goes() throws Exception {
        var name = "Siti Rahmah, S.Sos., M.Si.";
        var pdf = ours();

        try (var document = Loader.loadPDF(pdf)) {
            var noted = NotedRooms.of(document, name.toUpperCase(Locale.ROOT));
            var searched = FindPlace.searched(document, name, 0);
            var place = signPdf.place(pdf, name);

            assertThat(noted).isPresent();
            assertThat(NotedRooms.of(document, "Budi Santoso")).isEmpty();
            assertThat(place.page()).isEqualTo(searched.page());
            assertThat(place.x()).isCloseTo(searched.x(), within(3f));
            assertThat(place.y()).isCloseTo(searched.y(), within(4f));
            assertThat(place.height()).isCloseTo(searched.height(), within(4f));
        }
        assertThat(inspect.inspect(signPdf.sign(pdf, mark(name), KEY), trusting(KEY)))
                .singleElement()
                .matches(Found::whole);
    }

    @Test
    void a_room_that_lies_beside_its_page_is_not_believed() throws Exception {
        try (var document = Loader.loadPDF(ours())) {
            assertThat(NotedRooms.of(document, NAME)).isPresent();
            COSDictionary noted = document.getDocumentCatalog().getCOSObject();
            for (var key : SignatureRooms.PATH) {
                noted = noted.getCOSDictionary(COSName.getPDFName(key));
            }
            var room = (COSArray)
                    noted.getCOSArray(COSName.getPDFName(SignatureRooms.ROOMS)).getObject(0);

            room.set(2, new COSFloat(5000));
            assertThat(NotedRooms.of(document, NAME)).isEmpty();
            room.set(2, new COSFloat(10));
            assertThat(NotedRooms.of(document, NAME)).isPresent();
            room.set(1, COSInteger.get(9));
            assertThat(NotedRooms.of(document, NAME)).isEmpty();
            room.set(1, new COSString("satu"));
            assertThat(NotedRooms.of(document, NAME)).isEmpty();
        }
    }

    private static byte[] ours() {
        return Presses.press().print(CoverPaper.sample(new Letterhead(List.of("DINAS"), List.of())));
    }

    /// Names from elsewhere have letters that are not among the usual ones.
    @Test
    void any_letter_of_the_font_can_be_printed() throws Exception {
        var signed = signPdf.sign(SigningAtWork.paper(NAME, "Laporan"), mark("Łukasz Ωmega Дмитрий"), KEY);

        assertThat(inspect.inspect(signed, trusting(KEY))).singleElement().matches(Found::whole);
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
