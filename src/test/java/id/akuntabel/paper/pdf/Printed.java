package id.akuntabel.paper.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF read back.
///
/// @param pages text of each page, in reading order
/// @param drawn text of each page in the order in which it was drawn, without blanks
/// @param size  of the pages
public record Printed(List<String> pages, List<String> drawn, String size, List<String> fontsNotEmbedded) {

    public static Printed of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var drawn = new ArrayList<String>();
            var fonts = new ArrayList<String>();
            for (var i = 1; i <= document.getNumberOfPages(); i++) {
                pages.add(text(document, i, true));
                drawn.add(text(document, i, false).replaceAll("\\s", ""));
                var resources = document.getPage(i - 1).getResources();
                for (var name : resources.getFontNames()) {
                    var font = resources.getFont(name);
                    if (!font.isEmbedded()) {
                        fonts.add(font.getName());
                    }
                }
            }
            return new Printed(pages, drawn, size(document), fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String size(PDDocument document) {
        var box = document.getPage(0).getMediaBox();
        return Math.round(box.getWidth() / 72 * 25.4) + " x " + Math.round(box.getHeight() / 72 * 25.4) + " mm";
    }

    private static String text(PDDocument document, int page, boolean sorted) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        return stripper.getText(document);
    }

    /// All pages, one after the other.
    public String text() {
        return String.join("----- halaman baru -----\n", pages);
    }
}
