package id.akuntabel.measurement.actuals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// The header in which tus 1.0 says what a file is: `nama QmVya2Fz,cap MTc2`. What cannot be read is left out.
final class UploadMetadata {

    private UploadMetadata() {}

    static Map<String, String> of(String header) {
        var values = new HashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.strip().split(" ", 2);
            try {
                values.put(
                        parts[0],
                        parts.length < 2
                                ? ""
                                : new String(Base64.getDecoder().decode(parts[1].strip()), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException unreadable) {
                // As if it had not been said.
            }
        }
        return values;
    }
}
