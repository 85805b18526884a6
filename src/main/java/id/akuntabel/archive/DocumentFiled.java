package id.akuntabel.archive;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A version was filed.
public record DocumentFiled(Cause cause, DocumentId document, int version, String title, String sha256)
        implements Recorded {

    @Override
    public String subject() {
        return "dokumen/" + document;
    }

    @Override
    public String what() {
        return "Dokumen disimpan: " + title + " v" + version;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sha256", sha256, "versi", Integer.toString(version));
    }
}
