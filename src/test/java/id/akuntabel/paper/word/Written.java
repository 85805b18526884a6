package id.akuntabel.paper.word;

import id.akuntabel.paper.WordPress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A docx read back with POI.
///
/// @param text     of body, headers and footers
/// @param pictures media types
/// @param header   XML of the headers, where a watermark lies
public record Written(String text, List<String> pictures, String header) {

    public static Written of(byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return new Written(
                    extractor.getText(),
                    document.getAllPictures().stream()
                            .map(picture -> picture.getPictureTypeEnum().getContentType())
                            .toList(),
                    document.getHeaderList().stream()
                            .map(header -> header._getHdrFtr().xmlText())
                            .reduce("", String::concat));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A press without an application around it.
    public static WordPress press() {
        return new TemplatePress((kind, office) -> Optional.empty());
    }
}
