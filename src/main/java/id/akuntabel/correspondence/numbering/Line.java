package id.akuntabel.correspondence.numbering;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the register of outgoing letters.
///
/// @param book    null where the number was typed outside the books
/// @param running null likewise
/// @param suffix  `a` for 31.a
/// @param signer  as printed, null as long as nobody is known
/// @param reason  why it was cancelled or put in between
public record Line(
        LetterId id,
        AgencyId agency,
        int year,
        @Nullable Long book,
        @Nullable Integer running,
        String suffix,
        String number,
        LetterKind kind,
        @Nullable String classification,
        LocalDate date,
        String subject,
        List<String> recipients,
        @Nullable String signer,
        State state,
        @Nullable String reason,
        @Nullable String caseNumber,
        @Nullable DocumentId document,
        Instant at,
        String byId,
        String by,
        @Nullable Instant sentAt) {

    public enum State {
        RESERVED("Dipesan"),
        ISSUED("Terbit"),
        SENT("Terkirim"),
        CANCELLED("Dibatalkan");

        private final String printed;

        State(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }
    }

    /// `31`, `31.a`; empty outside the books.
    public String place() {
        return running == null ? "" : running + (suffix.isEmpty() ? "" : "." + suffix);
    }

    public boolean cancelled() {
        return state == State.CANCELLED;
    }
}
