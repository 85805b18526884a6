package id.akuntabel.meetings.invitations;

import id.akuntabel.calendar.Wording;
import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seat;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Surat undangan rapat* (F4): number, kind, enclosure, subject; to whom; day, hours, place, agenda; signature.
///
/// @param invited without those who came uninvited
/// @param materials what is to be discussed, by name
/// @param seatOfGovernment where it is dated: `Tirtamulya`
public record InvitationPaper(
        Place place,
        List<AgendaItem> agenda,
        List<Seated> invited,
        List<String> materials,
        Seat signer,
        String seatOfGovernment)
        implements Paper {

    /// More than these stand on a list of their own.
    private static final int MOST_ON_THE_LETTER = 5;

    @Override
    public String title() {
        return "Undangan rapat – " + place.meeting().subject();
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4;
    }

    /// As long as it has no number it is a draft.
    @Override
    public @Nullable String watermark() {
        return place.meeting().invited() ? null : "DRAF";
    }

    public Letterhead letterhead() {
        var lines = place.agency().letterhead();
        return lines.size() > 2
                ? new Letterhead(lines.subList(0, lines.size() - 1), lines.subList(lines.size() - 1, lines.size()))
                : new Letterhead(lines, List.of());
    }

    public String number() {
        var number = place.meeting().number();
        return number == null ? "" : number;
    }

    public String dated() {
        LocalDate day = place.meeting().dated();
        return seatOfGovernment + ", " + (day == null ? "...................." : Wording.date(day));
    }

    public boolean listed() {
        return invited.size() > MOST_ON_THE_LETTER;
    }

    public String day() {
        return Wording.fullDate(place.meeting().day(place.agency().zone()));
    }

    public String hours() {
        return place.meeting().hours(place.agency().zone());
    }

    public SignatureBlock signature() {
        return new SignatureBlock(
                signer.title(), null, signer.official() == null ? null : signer.name(), signer.rank(), signer.nip());
    }
}
