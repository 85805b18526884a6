package id.akuntabel.archive.holdings;

import java.text.Normalizer;
import java.util.Locale;

/// File names as senders give them, made harmless: no path, nothing invisible, nothing a file system trips over.
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    static String clean(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Control, format (also those that turn the direction of writing), private and unassigned characters.
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "");
        name = name.replaceAll("[<>:\"|?*%]", "-").replaceAll("\\s+", " ");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        var extension = extensionOf(name);
        var stem = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
        stem = stem.strip();
        if (stem.isEmpty()) {
            stem = "berkas";
        }
        if (stem.toUpperCase(Locale.ROOT).matches("CON|PRN|AUX|NUL|COM\\d|LPT\\d")) {
            stem = "_" + stem;
        }
        if (stem.length() > LONGEST) {
            var end = Character.isHighSurrogate(stem.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            stem = stem.substring(0, end).strip();
        }
        return extension.isEmpty() ? stem : stem + "." + extension;
    }

    /// Lower case, without the dot; empty when there is none.
    static String extensionOf(String name) {
        var dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1,8}") ? extension : "";
    }
}
