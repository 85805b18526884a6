package id.akuntabel.paper.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import id.akuntabel.paper.SignatureRooms;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Notes the [SignatureRooms] of a paper in its PDF.
final class NoteRooms {

    private NoteRooms() {}

    static void in(PDDocument document, PdfBoxRenderer renderer) {
        var rooms = new COSArray();
        for (var room : renderer.findPagePositionsByID(SignatureRooms.IDENTITY)) {
            var one = new COSArray();
            one.add(new COSString(SignatureRooms.name(room.getId())));
            one.add(COSInteger.get(room.getPageNo() + 1L));
            List.of(room.getX(), room.getY(), room.getWidth(), room.getHeight())
                    .forEach(value -> one.add(new COSFloat(value)));
            rooms.add(one);
        }
        var made = document.getDocumentInformation().getCreationDate();
        if (rooms.size() == 0 || made == null) {
            return;
        }
        var own = dictionary(SignatureRooms.ROOMS, rooms);
        var ours = dictionary(SignatureRooms.PATH.get(2), own);
        ours.setDate(COSName.getPDFName("LastModified"), made);
        document.getDocumentCatalog()
                .getCOSObject()
                .setItem(SignatureRooms.PATH.get(0), dictionary(SignatureRooms.PATH.get(1), ours));
    }

    private static COSDictionary dictionary(String key, COSBase value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }
}
