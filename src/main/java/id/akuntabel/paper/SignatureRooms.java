package id.akuntabel.paper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// The rooms that a paper leaves for signatures, noted in its PDF when it is printed (`PieceInfo`, ISO 32000-1, 14.5):
/// whoever signs it need not search its text for the name.
public final class SignatureRooms {

    /// Elements with such an identity are rooms; the rest of it is the name.
    public static final Pattern IDENTITY = Pattern.compile("ruang-tanda-tangan-[A-Za-z0-9_-]+");

    /// From the catalogue of the PDF to the dictionary with [#ROOMS].
    public static final List<String> PATH = List.of("PieceInfo", "Akuntabel", "Private");

    /// One array for each room: name, page from 1, then x and y of its lower left corner, width and height in points.
    public static final String ROOMS = "SignatureRooms";

    private static final String PREFIX = "ruang-tanda-tangan-";

    private SignatureRooms() {}

    /// Of the element that is the room of somebody.
    static String identity(String name) {
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    /// Whose room an element is.
    public static String name(String identity) {
        return new String(Base64.getUrlDecoder().decode(identity.substring(PREFIX.length())), StandardCharsets.UTF_8);
    }
}
