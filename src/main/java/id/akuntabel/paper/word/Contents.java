package id.akuntabel.paper.word;

import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Picture;
import id.akuntabel.paper.word.Shape.Group;
import id.akuntabel.paper.word.Shape.Member;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// The values of a paper under the names that templates use.
final class Contents {

    static final String QR = "qr";

    /// Height of a logo and width of a QR code in points.
    private static final int LOGO = 62;
    private static final int CODE = 68;

    /// Largest sizes of a photo in points: 150 and 110 mm.
    private static final int PHOTO_WIDTH = 425;
    private static final int PHOTO_HEIGHT = 312;

    private Contents() {}

    static Map<String, Object> of(Paper paper) {
        var values = values(paper, Shape.of(paper.getClass()));
        var qr = paper.qrPicture();
        if (qr != null) {
            values.put(QR, picture(qr, CODE));
        }
        return values;
    }

    /// Of a letterhead alone.
    static Map<String, Object> of(Letterhead letterhead) {
        return Map.of("kop", values(letterhead, Shape.of(Letterhead.class)));
    }

    private static Map<String, Object> values(Object record, Group shape) {
        var values = new LinkedHashMap<String, Object>();
        shape.members().forEach((name, member) -> {
            var value = value(record, member);
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    private static @Nullable Object value(Object record, Member member) {
        var value = read(record, member.read());
        return switch (member.shape()) {
            case Shape.Text text -> value == null ? "" : value.toString();
            case Shape.Image image ->
                value == null
                        ? null
                        : member.read().getName().equals("logo")
                                ? picture((Picture) value, LOGO)
                                : photo((Picture) value);
            case Shape.Flag flag -> value;
            case Shape.Lines lines -> value == null ? List.of() : value;
            case Shape.Rows rows -> rows(value, rows.row());
            case Group group -> value == null ? null : values(value, group);
        };
    }

    private static List<Map<String, Object>> rows(@Nullable Object value, Group shape) {
        var rows = new ArrayList<Map<String, Object>>();
        if (value instanceof List<?> records) {
            records.forEach(record -> rows.add(values(record, shape)));
        }
        return rows;
    }

    /// As wide as the text at most, and two of them on a page.
    private static PictureRenderData photo(Picture picture) {
        try (var stream = new ByteArrayInputStream(picture.bytes())) {
            var image = ImageIO.read(stream);
            var wide = image == null ? 1 : image.getWidth();
            var high = image == null ? 1 : image.getHeight();
            return picture(picture, (int) Math.min(PHOTO_HEIGHT, (long) PHOTO_WIDTH * high / wide));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PictureRenderData picture(Picture picture, int points) {
        var type = picture.dataUri().startsWith("data:image/png") ? PictureType.PNG : PictureType.JPEG;
        var bytes = picture.bytes();
        try (var stream = new ByteArrayInputStream(bytes)) {
            var image = ImageIO.read(stream);
            var height = points * 96 / 72; // pixels of 96 to the inch
            var width = image == null ? height : Math.max(1, height * image.getWidth() / image.getHeight());
            return Pictures.ofBytes(bytes, type).size(width, height).create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object read(Object record, Method method) {
        try {
            method.setAccessible(true);
            return method.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + method, e);
        }
    }
}
