package id.akuntabel.paper.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import id.akuntabel.paper.Typeface;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// Ascent, descent and where the line under a word lies, read from the fonts themselves: of a [MeasuredFont] the
/// library would guess the latter.
record FontMetrics(Map<Typeface, FSCacheValue> metrics) implements FSCacheEx<String, FSCacheValue> {

    static FontMetrics of(Map<Typeface, PDType0Font> fonts) throws IOException {
        var metrics = new EnumMap<Typeface, FSCacheValue>(Typeface.class);
        for (var font : fonts.entrySet()) {
            metrics.put(
                    font.getKey(),
                    PdfBoxRawPDFontMetrics.fromPdfBox(
                            font.getValue(), font.getValue().getFontDescriptor()));
        }
        return new FontMetrics(metrics);
    }

    /// @param key ends in the weight and the style of a face
    @Override
    public @Nullable FSCacheValue get(String key) {
        return metrics.get(key.contains(":700:") ? Typeface.BOLD : Typeface.REGULAR);
    }

    @Override
    public @Nullable FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
        return get(key);
    }

    @Override
    public void put(String key, FSCacheValue value) {
        // All there can be is there
    }
}
