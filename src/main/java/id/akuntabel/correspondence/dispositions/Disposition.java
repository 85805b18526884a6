package id.akuntabel.correspondence.dispositions;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a superior wrote: to whom, what, until when.
///
/// @param incoming   the letter it is about, or null for an order of a process
/// @param parent     the disposition it passes on, or null
/// @param subject    what the letter or the process is about
/// @param giver      as printed: `Siti Rahmah, Plt. Kepala Dinas`
/// @param sheet      the official paper
/// @param cancelled  why it was cancelled, or null
public record Disposition(
        long id,
        AgencyId agency,
        @Nullable Long incoming,
        @Nullable String caseNumber,
        @Nullable String step,
        @Nullable Long parent,
        String subject,
        PositionId giverPosition,
        String giver,
        List<String> phrases,
        String message,
        Urgency urgency,
        @Nullable LocalDate dueOn,
        Instant givenAt,
        @Nullable DocumentId sheet,
        @Nullable String cancelled,
        List<Addressee> addressees) {

    /// @param report     what was done, as the addressee reported it
    /// @param attachment what was handed in with it, or null
    public record Addressee(
            PositionId position,
            String title,
            boolean lead,
            @Nullable Instant readAt,
            @Nullable String readBy,
            @Nullable Instant doneAt,
            @Nullable String doneBy,
            @Nullable String report,
            @Nullable DocumentId attachment) {}

    public boolean unread() {
        return addressees.stream().allMatch(addressee -> addressee.readAt() == null);
    }

    public boolean done() {
        return addressees.stream().filter(Addressee::lead).allMatch(addressee -> addressee.doneAt() != null);
    }

    public List<Addressee> addressedTo(Collection<PositionId> positions) {
        return addressees.stream()
                .filter(addressee -> positions.contains(addressee.position()))
                .toList();
    }

    /// As lists show it.
    public String state() {
        if (cancelled != null) {
            return "Dibatalkan";
        }
        if (done()) {
            return "Ditindaklanjuti";
        }
        return unread() ? "Belum dibaca" : "Dibaca";
    }
}
