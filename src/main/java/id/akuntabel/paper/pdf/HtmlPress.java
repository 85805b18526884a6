package id.akuntabel.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.render.Box;
import gg.jte.Content;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.Typeface;
import id.akuntabel.shell.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.springframework.stereotype.Component;

/// Sets the words of a paper from its HTML template and then draws its drawings into the room left for them.
@Component
record HtmlPress(Templates templates) implements Press {

    private static final Pattern ROOM = Pattern.compile("gambar-\\d+");

    /// A template may have one block of this id and class that belongs on one page.
    private static final Pattern ONE_PAGE = Pattern.compile("satu-halaman");

    /// 15 mm in points, as `paper.css` has it.
    private static final double MARGIN_ABOVE = 42.5;

    /// Sizes of print for the block on one page, in points, from the usual one to the smallest that is still
    /// read with ease on paper.
    private static final List<Double> PRINT = List.of(9.0, 8.7, 8.4, 8.1, 7.8, 7.5, 7.2);

    private static final String STYLE = style();
    private static final String FAMILY = "Arimo";

    /// The block that belongs on one page is set smaller until it stays there. One that is too long even in the
    /// smallest print runs over, in the usual one.
    @Override
    public byte[] print(Paper paper) {
        return PRINT.stream()
                .flatMap(print -> set(paper, print, true).stream())
                .findFirst()
                .or(() -> set(paper, PRINT.getFirst(), false))
                .orElseThrow();
    }

    /// What stands in the body of the paper's HTML; on screen the style sheet of the pages gives it its looks.
    @Override
    public Content preview(Paper paper) {
        var html = templates.renderText(paper);
        var body = html.substring(html.indexOf("<body>") + "<body>".length(), html.lastIndexOf("</body>"));
        return output -> output.writeContent(body);
    }

    /// @param print   size of the print in the block on one page
    /// @param onePage empty if the block does not stay on one page
    private Optional<byte[]> set(Paper paper, double print, boolean onePage) {
        try (var document = new PDDocument()) {
            var faces = fonts(document);
            var fonts = measured(faces);
            var output = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePageSupplier((to, width, height, page, shadow) -> SharedBackground.page(to, width, height))
                    .useFont(new PDFontSupplier(fonts.get(Typeface.REGULAR)), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(fonts.get(Typeface.BOLD)), FAMILY, 700, FontStyle.NORMAL, true)
                    .useCacheStore(CacheStore.PDF_FONT_METRICS, FontMetrics.of(faces))
                    .usePdfUaAccessibility(true)
                    .withProducer("Akuntabel")
                    .withHtmlContent(html(paper, print), "about:blank")
                    .toStream(output);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                if (onePage && !staysOnOnePage(renderer, paper)) {
                    return Optional.empty();
                }
                decorate(document, renderer, paper, fonts);
                NoteRooms.in(document, renderer);
                document.getDocumentInformation().setTitle(paper.title());
                document.save(output);
                return Optional.of(output.toByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is told of a block is the page of its end, where it ends there (from below) and how long it is.
    private static boolean staysOnOnePage(PdfBoxRenderer renderer, Paper paper) {
        var firstLine = paper.sheet().height() - MARGIN_ABOVE + 1;
        return renderer.findPagePositionsByID(ONE_PAGE).stream()
                .allMatch(block -> block.getY() + block.getHeight() <= firstLine);
    }

    /// The template with the style sheet of the house, the size of the sheet and the room that drawings need.
    private String html(Paper paper, double print) {
        var style = new StringBuilder(STYLE);
        style.append("@page { size: ").append(paper.sheet().css()).append("; }\n");
        style.append(".satu-halaman { font-size: ").append(print).append("pt; }\n");
        for (var i = 0; i < paper.drawings().size(); i++) {
            var height = Math.ceil(paper.drawings().get(i).height());
            style.append("#gambar-" + i + " { height: " + (int) height + "pt; }\n");
        }
        return templates.renderText(paper).replaceFirst("</head>", "<style>" + style + "</style></head>");
    }

    private static String style() {
        try (var file = Objects.requireNonNull(HtmlPress.class.getResourceAsStream("/paper/paper.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void decorate(PDDocument document, PdfBoxRenderer renderer, Paper paper, Map<Typeface, PDFont> fonts)
            throws IOException {
        var drawings = paper.drawings();
        if (drawings.isEmpty() && paper.watermark() == null) {
            return;
        }
        for (var room : drawings.isEmpty() ? List.<PagePosition<Box>>of() : renderer.findPagePositionsByID(ROOM)) {
            var drawing = drawings.get(Integer.parseInt(room.getId().substring("gambar-".length())));
            var page = document.getPage(room.getPageNo());
            try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                stream.beginMarkedContent(COSName.ARTIFACT);
                drawing.draw(new PdfCanvas(stream, fonts, room.getX(), room.getY() + room.getHeight()));
                stream.endMarkedContent();
            }
        }
        if (paper.watermark() != null) {
            for (var page : document.getPages()) {
                mark(document, page, fonts, paper.watermark());
            }
        }
    }

    /// The word lies under everything else, from corner to corner.
    private static void mark(PDDocument document, PDPage page, Map<Typeface, PDFont> fonts, String word)
            throws IOException {
        var box = page.getMediaBox();
        var room = Math.hypot(box.getWidth(), box.getHeight()) * 0.62;
        var size = Math.min(box.getHeight() * 0.26, room / Typeface.BOLD.width(word, 1));
        var width = Typeface.BOLD.width(word, size);
        var angle = Math.atan2(box.getHeight(), box.getWidth());
        try (var stream = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            // Readers for the blind pass over it
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.beginText();
            stream.setFont(fonts.get(Typeface.BOLD), (float) size);
            stream.setNonStrokingColor(0.93f);
            var matrix = Matrix.getRotateInstance(angle, box.getWidth() / 2, box.getHeight() / 2);
            matrix.translate((float) (-width / 2), (float) (-size * 0.36));
            stream.setTextMatrix(matrix);
            stream.showText(word);
            stream.endText();
            stream.endMarkedContent();
        }
    }

    /// Without the table of ligatures: Arimo's are not used in our papers, and looking for them took three quarters of
    /// the time of a long paper.
    private static Map<Typeface, PDType0Font> fonts(PDDocument document) throws IOException {
        var fonts = new EnumMap<Typeface, PDType0Font>(Typeface.class);
        for (var typeface : Typeface.values()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(font(typeface)));
            font.setEnableGsub(false);
            fonts.put(typeface, PDType0Font.load(document, font, true));
        }
        return fonts;
    }

    private static Map<Typeface, PDFont> measured(Map<Typeface, PDType0Font> faces) {
        var fonts = new EnumMap<Typeface, PDFont>(Typeface.class);
        faces.forEach((typeface, font) -> fonts.put(typeface, new MeasuredFont(font)));
        return fonts;
    }

    private static InputStream font(Typeface typeface) {
        return Objects.requireNonNull(HtmlPress.class.getResourceAsStream(typeface.file()), typeface.file());
    }
}
