package id.akuntabel.archive.hardcopies;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// The papers of a process were lent, or came back.
///
/// @param due until when, as printed; empty = came back
record HardCopyLent(Cause cause, String caseNumber, String borrower, String due) implements Recorded {

    @Override
    public String subject() {
        return "proses/" + caseNumber;
    }

    @Override
    public String what() {
        return due.isEmpty()
                ? "Salinan fisik dikembalikan oleh " + borrower
                : "Salinan fisik dipinjam " + borrower + " sampai " + due;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("peminjam", borrower);
    }
}
