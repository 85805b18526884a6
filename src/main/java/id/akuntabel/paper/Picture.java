package id.akuntabel.paper;

import java.util.Base64;
import java.util.regex.Pattern;

/// A picture on a paper: a logo, a QR code.
///
/// @param dataUri `data:image/png;base64,…`; also for `image/jpeg`
public record Picture(String dataUri) {

    private static final Pattern SUPPORTED = Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=]+");

    public Picture {
        if (!SUPPORTED.matcher(dataUri).matches()) {
            throw new IllegalArgumentException("neither PNG nor JPEG");
        }
    }

    /// @param mediaType `image/png` or `image/jpeg`
    public static Picture of(String mediaType, byte[] bytes) {
        return new Picture(
                "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(dataUri.substring(dataUri.indexOf(',') + 1));
    }
}
