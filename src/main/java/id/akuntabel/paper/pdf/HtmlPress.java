package id.akuntabel.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
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
import java.util.regex.Pattern;
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
    private static final String STYLE = style();
    private static final String FAMILY = "Arimo";

    @Override
    public byte[] print(Paper paper) {
        var output = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFont(() -> font(Typeface.REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font(Typeface.BOLD), FAMILY, 700, FontStyle.NORMAL, true)
                .withProducer("Akuntabel")
                .withHtmlContent(html(paper), "about:blank")
                .toStream(output);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            decorate(document, renderer, paper);
            document.getDocumentInformation().setTitle(paper.title());
            document.save(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The template with the style sheet of the house, the size of the sheet and the room that drawings need.
    private String html(Paper paper) {
        var style = new StringBuilder(STYLE);
        style.append("@page { size: ").append(paper.sheet().css()).append("; }\n");
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

    private static void decorate(PDDocument document, PdfBoxRenderer renderer, Paper paper) throws IOException {
        var fonts = fonts(document);
        var drawings = paper.drawings();
        for (var room : drawings.isEmpty() ? List.<PagePosition<Box>>of() : renderer.findPagePositionsByID(ROOM)) {
            var drawing = drawings.get(Integer.parseInt(room.getId().substring("gambar-".length())));
            var page = document.getPage(room.getPageNo());
            try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                drawing.draw(new PdfCanvas(stream, fonts, room.getX(), room.getY() + room.getHeight()));
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
            stream.beginText();
            stream.setFont(fonts.get(Typeface.BOLD), (float) size);
            stream.setNonStrokingColor(0.93f);
            var matrix = Matrix.getRotateInstance(angle, box.getWidth() / 2, box.getHeight() / 2);
            matrix.translate((float) (-width / 2), (float) (-size * 0.36));
            stream.setTextMatrix(matrix);
            stream.showText(word);
            stream.endText();
        }
    }

    private static Map<Typeface, PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new EnumMap<Typeface, PDFont>(Typeface.class);
        for (var typeface : Typeface.values()) {
            try (var file = font(typeface)) {
                fonts.put(typeface, PDType0Font.load(document, file, true));
            }
        }
        return fonts;
    }

    private static InputStream font(Typeface typeface) {
        return Objects.requireNonNull(HtmlPress.class.getResourceAsStream(typeface.file()), typeface.file());
    }
}
