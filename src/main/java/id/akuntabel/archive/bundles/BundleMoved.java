package id.akuntabel.archive.bundles;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;
import java.util.UUID;

/// A bundle was finished, given up, cancelled or asked for once more.
///
/// @param news  Indonesian: `Paket dibatalkan`
/// @param error why it was given up, else empty
record BundleMoved(Cause cause, UUID bundle, String title, String news, String error) implements Recorded {

    @Override
    public String subject() {
        return "paket/" + bundle;
    }

    @Override
    public String what() {
        return news + ": " + title;
    }

    @Override
    public Map<String, String> facts() {
        return error.isEmpty() ? Map.of() : Map.of("sebab", error);
    }
}
