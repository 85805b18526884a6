package id.akuntabel.stationery.letterheads;

import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A logo in SVG, drawn as pixels. What makes an SVG more than a drawing is refused by name before anything is drawn,
/// so that who uploads it knows what to take out: scripts, entities, and whatever lies elsewhere.
final class DrawnLogo {

    private static final String SAVE_ANEW =
            " Simpan ulang dari aplikasi gambar sebagai SVG biasa (plain SVG) atau PNG, lalu unggah lagi.";

    /// A coat of arms has hundreds of shapes; one that repeats itself without end is no logo.
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_REPEATS = 100;
    private static final DocumentLimits LIMITS = new DocumentLimits(30, 3, MOST_ELEMENTS);

    private DrawnLogo() {}

    sealed interface Drawing {

        record Drawn(BufferedImage image) implements Drawing {}

        /// @param message Indonesian: what happened, why, what to do
        record Refused(String message) implements Drawing {}
    }

    /// @param longest side of the picture in pixels
    static Drawing draw(byte[] svg, int longest) {
        try {
            var refusal = refusal(svg);
            if (refusal.isPresent()) {
                return new Drawing.Refused(refusal.get());
            }
            var context = LoaderContext.builder()
                    .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                    .documentLimits(LIMITS)
                    .build();
            var document = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
            if (document == null) {
                return unreadable();
            }
            var size = document.size();
            if (!(size.width > 0 && size.height > 0)) {
                return unreadable();
            }
            var scale = longest / Math.max(size.width, size.height);
            var image = new BufferedImage(
                    Math.max(1, Math.round(size.width * scale)),
                    Math.max(1, Math.round(size.height * scale)),
                    BufferedImage.TYPE_INT_ARGB);
            var pen = image.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, pen, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
            pen.dispose();
            return blank(image)
                    ? new Drawing.Refused("Logo SVG ini tidak menggambar apa pun." + SAVE_ANEW)
                    : new Drawing.Drawn(image);
        } catch (XMLStreamException | RuntimeException damaged) {
            return unreadable();
        }
    }

    private static boolean blank(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .allMatch(pixel -> pixel >>> 24 == 0);
    }

    private static Drawing unreadable() {
        return new Drawing.Refused("Logo SVG tidak dapat dibaca atau terlalu rumit." + SAVE_ANEW);
    }

    private static Optional<String> refusal(byte[] svg) throws XMLStreamException {
        // In another encoding they fail below: none is ever resolved
        if (new String(svg, StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
            return refused("deklarasi entitas (ENTITY)");
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
        var elements = 0;
        var repeats = 0;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event != XMLStreamConstants.START_ELEMENT) {
                if (event == XMLStreamConstants.CHARACTERS && pointsElsewhere(reader.getText())) {
                    return refused("gaya yang mengambil sesuatu dari luar berkas");
                }
                continue;
            }
            var found = whatIsNoDrawing(reader);
            if (found != null) {
                return refused(found);
            }
            elements++;
            repeats += reader.getLocalName().equals("use") ? 1 : 0;
            if (elements > MOST_ELEMENTS || repeats > MOST_REPEATS) {
                return Optional.of("Logo SVG terlalu rumit untuk digambar." + SAVE_ANEW);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> refused(String found) {
        return Optional.of("Logo SVG ini memuat " + found + ", dan demi keamanan tidak diterima." + SAVE_ANEW);
    }

    private static @Nullable String whatIsNoDrawing(XMLStreamReader element) {
        switch (element.getLocalName().toLowerCase(Locale.ROOT)) {
            case "script" -> {
                return "skrip";
            }
            case "foreignobject", "iframe", "embed", "object", "audio", "video" -> {
                return "isi yang bukan gambar";
            }
            case "image", "feimage" -> {
                return "gambar tempelan (bitmap)";
            }
            default -> {}
        }
        for (var at = 0; at < element.getAttributeCount(); at++) {
            var name = element.getAttributeLocalName(at).toLowerCase(Locale.ROOT);
            var value = element.getAttributeValue(at).strip();
            if (name.startsWith("on")) {
                return "skrip";
            }
            if ((name.equals("href") && !value.startsWith("#")) || pointsElsewhere(value)) {
                return "rujukan ke luar berkas";
            }
        }
        return null;
    }

    /// `url(…)` of anything but a part of the drawing, or an imported style sheet.
    private static boolean pointsElsewhere(String text) {
        return text.contains("@import") || text.replaceAll("[\\s\"']", "").matches("(?is).*url\\((?!#).*");
    }
}
