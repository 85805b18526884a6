package id.akuntabel.signing.pades;

import id.akuntabel.paper.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.stereotype.Component;

/// Numbers a print for a signature on paper: on each page the QR code, which print it is, and which of how many pages.
@Component
public class StampPrint {

    private static final float MARGIN = 16;
    private static final float SIDE = 26;
    private static final float SIZE = 6.5f;

    /// @param words before the page number: `Cetakan 1 · Kode 7K3M-Q9XP-2DHA`
    public byte[] stamp(byte[] pdf, String words, String address) throws InspectPdf.Unreadable {
        try (var document = Loader.loadPDF(pdf);
                var file = Objects.requireNonNull(StampPrint.class.getResourceAsStream(Typeface.REGULAR.file()))) {
            var font = PDType0Font.load(document, file, true);
            var qr = PDImageXObject.createFromByteArray(document, Qr.png(address), "qr");
            var pages = document.getNumberOfPages();
            for (var at = 0; at < pages; at++) {
                stamp(document, document.getPage(at), font, qr, words + " · halaman " + (at + 1) + " dari " + pages);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException | RuntimeException unreadable) {
            throw new InspectPdf.Unreadable(unreadable);
        }
    }

    /// How many pages a PDF has.
    public int pages(byte[] pdf) throws InspectPdf.Unreadable {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException | RuntimeException unreadable) {
            throw new InspectPdf.Unreadable(unreadable);
        }
    }

    private static void stamp(PDDocument document, PDPage page, PDFont font, PDImageXObject qr, String words)
            throws IOException {
        var left = page.getCropBox().getLowerLeftX() + MARGIN;
        var below = page.getCropBox().getLowerLeftY() + 8;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.drawImage(qr, left, below, SIDE, SIDE);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(left + SIDE + 5, below + SIDE / 2 - SIZE / 3);
            content.showText(words);
            content.endText();
        }
    }
}
