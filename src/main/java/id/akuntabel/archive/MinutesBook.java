package id.akuntabel.archive;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;

/// A slot, filled by the module that keeps the books of letters: numbers for minutes (*berita acara*) of the archive.
/// Both
/// are called in the transaction that files the minutes, so that no number goes without its paper.
public interface MinutesBook {

    /// The next number.
    ///
    /// @param date    of the minutes; its year names the book
    /// @param subject as the register prints it
    Numbering take(AgencyId agency, LocalDate date, String subject, Cause cause);

    /// The minutes are filed.
    void filed(long line, DocumentId minutes, Cause cause);

    /// What became of the wish for a number.
    sealed interface Numbering {

        /// @param line   of the book
        /// @param number as printed
        record Given(long line, String number) implements Numbering {}

        /// @param message Indonesian: what happened, why, what to do
        record Refused(String message) implements Numbering {}
    }
}
