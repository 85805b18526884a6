package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A version was initialled, or returned.
record InitialsPut(Cause cause, DocumentId document, int version, String title, String sha256, boolean returned)
        implements Recorded {

    static InitialsPut of(Cause cause, DocumentVersion version, boolean returned) {
        return new InitialsPut(
                cause, version.document(), version.number(), version.title(), version.sha256(), returned);
    }

    @Override
    public String subject() {
        return "dokumen/" + document;
    }

    @Override
    public String what() {
        return (returned ? "Dikembalikan tanpa paraf: " : "Diparaf: ") + title + " v" + version;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sha256", sha256, "versi", Integer.toString(version));
    }
}
