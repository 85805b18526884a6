package id.akuntabel.meetings.agenda;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting of an agency.
///
/// @param place      room or building; empty where people meet by `link` alone
/// @param planner    position that planned it: with the chair and the note taker it may change the meeting
/// @param signer     position that signs the invitation
/// @param caseNumber process whose step invited to it, or null
/// @param uid        under which calendars know it
/// @param sequence   of the invitation: grows when an issued one is changed or cancelled (RFC 5546)
/// @param number     of the invitation, or null until it is issued
/// @param reason     why it was cancelled, or null
/// @param minutedBy  who approved the minutes, as printed, or null
/// @param version    counts changes, for those who change it at the same time
public record Meeting(
        long id,
        AgencyId agency,
        String subject,
        String place,
        String link,
        Instant startsAt,
        Instant endsAt,
        PositionId chair,
        PositionId noteTaker,
        PositionId signer,
        PositionId planner,
        State state,
        @Nullable String caseNumber,
        UUID uid,
        int sequence,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String reason,
        @Nullable Instant minutedAt,
        @Nullable String minutedBy,
        Instant changedAt,
        int version) {

    public enum State {
        PLANNED("Direncanakan", "cip-kini"),
        HELD("Terlaksana", "cip-awas"),
        MINUTED("Notulen disahkan", "cip-baik"),
        CANCELLED("Dibatalkan", "cip-buruk");

        private final String printed;
        private final String chip;

        State(String printed, String chip) {
            this.printed = printed;
            this.chip = chip;
        }

        public String printed() {
            return printed;
        }

        public String chip() {
            return chip;
        }
    }

    public String href() {
        return "/rapat/" + id;
    }

    public boolean is(State one) {
        return state == one;
    }

    /// Whether its invitation was issued.
    public boolean invited() {
        return number != null;
    }

    /// `Terlaksana`; a planned one whose invitation is out says so.
    public String stateWords() {
        return is(State.PLANNED) && invited() ? "Undangan terbit" : state.printed();
    }

    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(startsAt, zone);
    }

    /// `09.00–11.00 WITA`.
    public String hours(ZoneId zone) {
        return Wording.clock(startsAt, zone) + "–" + Wording.time(endsAt, zone);
    }

    /// `Senin, 16 Maret 2026, pukul 09.00–11.00 WITA`.
    public String when(ZoneId zone) {
        return Wording.fullDate(day(zone)) + ", pukul " + hours(zone);
    }

    /// `Ruang rapat lantai 2; tautan https://…`.
    public String where() {
        return link.isEmpty() ? place : place.isEmpty() ? link : place + "; tautan " + link;
    }
}
