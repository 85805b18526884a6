package id.akuntabel.correspondence.numbering;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// The rules of a book were laid down or changed.
public record BookChanged(Cause cause, long book, String what, Map<String, String> facts) implements Recorded {

    @Override
    public String subject() {
        return "buku-nomor/" + book;
    }
}
