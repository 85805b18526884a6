package id.akuntabel.archive.bundles;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;
import java.util.UUID;

/// Somebody asked for many papers in one file.
record BundleOrdered(Cause cause, UUID bundle, String title, int parts) implements Recorded {

    @Override
    public String subject() {
        return "paket/" + bundle;
    }

    @Override
    public String what() {
        return "Paket diminta: " + title;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("naskah", Integer.toString(parts));
    }
}
