package id.akuntabel.correspondence;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Outgoing letters and their numbers. A number is given inside the transaction of the caller, who has one: if that is
/// undone, the next one gets the number, so that a book has neither gaps nor duplicates. Until it ends, others who
/// want a number of the same book wait; so ask late.
public interface Letters {

    /// Enters a letter into the book of its kind, with the next number or the one that was reserved for it. A step that
    /// was taken back and is done again gets the number it had, whatever the draft asks for.
    Issuing issue(Draft letter, Cause cause);

    /// The paper of a letter, once it is filed. Shown in the register, packed for SRIKANDI.
    void filed(LetterId letter, DocumentId document, Cause cause);

    /// The letter was sent; those it went to owe a receipt.
    void sent(LetterId letter, Cause cause);

    /// The number stays in the book with the reason, and is never given again. Refuses a letter that is cancelled.
    Cancelling cancel(LetterId letter, String reason, Cause cause);

    /// Reserved numbers of this kind that a letter may use, oldest first, at most 20.
    List<Issuing.Issued> reserved(AgencyId agency, LetterKind kind, LocalDate date);

    /// The letter of a step that was taken back: its number waits until the step is done again.
    Optional<Held> held(String caseNumber, String step, LetterKind kind);

    /// The number that the next letter would get now, for a hint: `000.8.6.3/16/KOMINFO`.
    String example(AgencyId agency, LetterKind kind, LocalDate date, @Nullable String classification);

    /// @param date           of the letter; its year names the book
    /// @param classification code, where the pattern asks for one; null = the one suggested for the kind
    /// @param recipients     as printed after *Yth.*
    /// @param signer         title with capacity and name, as printed; null as long as nobody is known
    /// @param reserved       a number reserved before, or null for the next one
    record Draft(
            AgencyId agency,
            LetterKind kind,
            LocalDate date,
            @Nullable String classification,
            String subject,
            List<String> recipients,
            @Nullable String signer,
            @Nullable LetterId reserved) {

        public static Draft of(
                AgencyId agency, LetterKind kind, LocalDate date, String subject, List<String> recipients) {
            return new Draft(agency, kind, date, null, subject, recipients, null, null);
        }

        public Draft classified(@Nullable String code) {
            return new Draft(agency, kind, date, code, subject, recipients, signer, reserved);
        }

        public Draft signedBy(@Nullable String printed) {
            return new Draft(agency, kind, date, classification, subject, recipients, printed, reserved);
        }

        public Draft with(@Nullable LetterId number) {
            return new Draft(agency, kind, date, classification, subject, recipients, signer, number);
        }
    }

    /// @param letter as it was written before; what it says is its own number
    record Held(String number, Draft letter) {}

    sealed interface Issuing {

        /// @param number as printed
        record Issued(LetterId letter, String number) implements Issuing {}

        /// @param message Indonesian: what happened, why, what to do
        record Refused(String message) implements Issuing {}
    }

    sealed interface Cancelling {

        record Cancelled(String number) implements Cancelling {}

        record Refused(String message) implements Cancelling {}
    }
}
