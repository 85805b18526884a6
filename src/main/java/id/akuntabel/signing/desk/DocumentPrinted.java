package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A version was printed to be signed on paper.
record DocumentPrinted(Cause cause, DocumentId document, int version, String title, int copy, String code)
        implements Recorded {

    @Override
    public String subject() {
        return "dokumen/" + document;
    }

    @Override
    public String what() {
        return "Dicetak untuk tanda tangan basah: " + title + " v" + version + ", cetakan " + copy;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kode verifikasi", code);
    }
}
