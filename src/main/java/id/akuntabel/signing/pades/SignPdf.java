package id.akuntabel.signing.pades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import id.akuntabel.paper.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/// Puts an electronic signature with a visible block into a PDF (PAdES-B-B). Earlier signatures in it stay valid:
/// nothing is rewritten, the new one is added behind.
@Component
public class SignPdf {

    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    /// Room for the signature in the file; chains of three certificates need less than half of it.
    private static final int ROOM = 16 * 1024;

    private static final byte[] FONT = font();

    /// Of the whole font the letters that names and titles here have, and no table of ligatures: it is read in a tenth
    /// of the time, and each signature reads it.
    private static final byte[] USUAL_LETTERS = usualLetters();

    private static final String UNSIGNABLE =
            "PDF ini tidak dapat ditandatangani: berkasnya terkunci, rusak, atau tidak mengikuti aturan PDF."
                    + " Cetak ulang menjadi PDF, lalu unggah sebagai versi baru.";

    /// The PDF cannot be signed, and why, in Indonesian.
    public static final class Unsignable extends Exception {
        private static final long serialVersionUID = 1L;

        Unsignable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The bytes of the signed file.
    public byte[] sign(byte[] pdf, Mark mark, PrivateKeyEntry key) throws Unsignable {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setContentSize(ROOM);
        parameters.setSigningCertificate(token(key.getCertificate()));
        parameters.setCertificateChain(
                Arrays.stream(key.getCertificateChain()).map(SignPdf::token).toList());
        parameters.bLevel().setSigningDate(Date.from(mark.at()));
        parameters.setSignerName(mark.printedName());
        parameters.setReason(mark.reason());
        parameters.setAppName("Akuntabel");
        try {
            parameters.setImageParameters(block(place(pdf, mark.printedName()), mark));
            var service = new PAdESService(new CommonCertificateVerifier(true));
            service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
            var document = new InMemoryDocument(pdf);
            var value = value(service.getDataToSign(document, parameters).getBytes(), key);
            return bytes(service.signDocument(document, parameters, value));
        } catch (IOException | RuntimeException unreadable) {
            throw new Unsignable(UNSIGNABLE, unreadable);
        }
    }

    /// Where the visible block of somebody belongs.
    public Place place(byte[] pdf, String printedName) throws Unsignable {
        try (var document = Loader.loadPDF(pdf)) {
            return FindPlace.in(
                    document, printedName, document.getSignatureDictionaries().size());
        } catch (IOException | RuntimeException unreadable) {
            throw new Unsignable(UNSIGNABLE, unreadable);
        }
    }

    private static SignatureImageParameters block(Place place, Mark mark) {
        var field = new SignatureFieldParameters();
        field.setPage(place.page());
        field.setOriginX(place.x());
        field.setOriginY(place.y());
        field.setWidth(place.width());
        field.setHeight(place.height());
        var font = new DSSFileFont(new InMemoryDocument(font(mark.lines())));
        // Otherwise each signature carries the whole font.
        font.setEmbedFontSubset(true);
        var text = new SignatureImageTextParameters();
        text.setText(String.join("\n", mark.lines()));
        text.setFont(font);
        text.setPadding(2);
        text.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        text.setSignerTextPosition(SignerTextPosition.RIGHT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        var image = new SignatureImageParameters();
        image.setFieldParameters(field);
        image.setImage(new InMemoryDocument(Qr.small(mark.address()), "qr.png"));
        image.setTextParameters(text);
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        return image;
    }

    private static SignatureValue value(byte[] data, PrivateKeyEntry key) {
        var algorithm = SignatureAlgorithm.getAlgorithm(
                EncryptionAlgorithm.forKey(key.getCertificate().getPublicKey()), DIGEST);
        try {
            var signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key.getPrivateKey());
            signature.update(data);
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException(wrongKey);
        }
    }

    private static CertificateToken token(java.security.cert.Certificate certificate) {
        return new CertificateToken((X509Certificate) certificate);
    }

    private static byte[] bytes(DSSDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static byte[] font(List<String> lines) {
        return lines.stream().flatMapToInt(String::codePoints).allMatch(SignPdf::isUsual) ? USUAL_LETTERS : FONT;
    }

    private static boolean isUsual(int letter) {
        return (letter >= ' ' && letter < 0x250) || "–—‘’“”•…".indexOf(letter) >= 0;
    }

    private static byte[] usualLetters() {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(FONT))) {
            var letters = new TTFSubsetter(
                    font,
                    List.of(
                            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
                            "name", "post", "prep"));
            letters.addAll(IntStream.rangeClosed(' ', 0x2026)
                    .filter(SignPdf::isUsual)
                    .boxed()
                    .collect(Collectors.toSet()));
            var bytes = new ByteArrayOutputStream();
            letters.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] font() {
        try (var file = Objects.requireNonNull(SignPdf.class.getResourceAsStream(Typeface.REGULAR.file()))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines of a block, without the empty ones.
    public static List<String> lines(String... lines) {
        return Arrays.stream(lines).filter(line -> !line.isBlank()).toList();
    }
}
