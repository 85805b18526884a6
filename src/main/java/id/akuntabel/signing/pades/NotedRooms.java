package id.akuntabel.signing.pades;

import id.akuntabel.paper.SignatureRooms;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The [SignatureRooms] that a PDF says it has.
final class NotedRooms {

    private NotedRooms() {}

    /// @param name of the signer, as printed
    /// @param page 1, 2, 3 …
    /// @param x    of the lower left corner, in points from that of the page
    record Room(String name, int page, float x, float y, float width, float height) {}

    /// The last room of somebody. What a file says that somebody else made is not trusted: a room lies on its page.
    static Optional<Room> of(PDDocument document, String name) {
        var noted = document.getDocumentCatalog().getCOSObject();
        for (var key : SignatureRooms.PATH) {
            noted = noted.getCOSDictionary(COSName.getPDFName(key));
            if (noted == null) {
                return Optional.empty();
            }
        }
        var rooms = noted.getCOSArray(COSName.getPDFName(SignatureRooms.ROOMS));
        if (rooms == null) {
            return Optional.empty();
        }
        var found = new ArrayList<Room>();
        for (var at = 0; at < rooms.size(); at++) {
            var room = read(rooms.getObject(at));
            if (room != null && plain(room.name()).equals(plain(name)) && onItsPage(room, document)) {
                found.add(room);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private static @Nullable Room read(@Nullable COSBase noted) {
        if (!(noted instanceof COSArray one) || one.size() != 6 || !(one.getObject(0) instanceof COSString name)) {
            return null;
        }
        var numbers = new float[6];
        for (var at = 1; at < 6; at++) {
            if (!(one.getObject(at) instanceof COSNumber number)) {
                return null;
            }
            numbers[at] = number.floatValue();
        }
        return new Room(name.getString(), (int) numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    private static boolean onItsPage(Room room, PDDocument document) {
        if (room.page() < 1 || room.page() > document.getNumberOfPages() || room.width() <= 0 || room.height() <= 0) {
            return false;
        }
        var page = document.getPage(room.page() - 1);
        var sheet = page.getCropBox();
        return page.getRotation() == 0
                && room.x() >= 0
                && room.y() >= 0
                && room.x() + room.width() <= sheet.getWidth()
                && room.y() + room.height() <= sheet.getHeight();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
