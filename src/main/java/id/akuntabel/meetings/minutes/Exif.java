package id.akuntabel.meetings.minutes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Reads from a JPEG how the camera was held (EXIF tag 0x0112); nothing else of it.
final class Exif {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    static int orientation(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg);
        if (jpeg.length < 4 || bytes.getShort(0) != (short) 0xffd8) {
            return UPRIGHT;
        }
        var at = 2;
        while (at + 10 < jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            var marker = jpeg[at + 1] & 0xff;
            var length = bytes.getShort(at + 2) & 0xffff;
            if (marker == 0xe1 && bytes.getInt(at + 4) == 0x45786966) {
                return inTiff(bytes, at + 10, Math.min(jpeg.length, at + 2 + length));
            }
            if (marker == 0xda) {
                return UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer bytes, int start, int end) {
        if (start + 8 > end) {
            return UPRIGHT;
        }
        var order = bytes.getShort(start) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var tiff = bytes.duplicate().order(order);
        var first = start + tiff.getInt(start + 4);
        if (first < start || first + 2 > end) {
            return UPRIGHT;
        }
        var entries = tiff.getShort(first) & 0xffff;
        for (var entry = 0; entry < entries; entry++) {
            var place = first + 2 + entry * 12;
            if (place + 12 > end) {
                return UPRIGHT;
            }
            if ((tiff.getShort(place) & 0xffff) == ORIENTATION) {
                return tiff.getShort(place + 8) & 0xffff;
            }
        }
        return UPRIGHT;
    }
}
