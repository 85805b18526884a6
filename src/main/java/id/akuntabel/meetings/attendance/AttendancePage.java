package id.akuntabel.meetings.attendance;

import id.akuntabel.calendar.Wording;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Who came, for those who keep the list; the QR for the door.
///
/// @param open   whether it may still be changed
/// @param qr     path of the QR in a square of `modules`
/// @param scan   address of the scanned list, or null
public record AttendancePage(
        Place place,
        List<Seated> seated,
        boolean open,
        int modules,
        String qr,
        String address,
        @Nullable String scan,
        boolean saved,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Daftar hadir";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public long present() {
        return seated.stream()
                .filter(one -> one.participant().attended() != null)
                .count();
    }

    /// `09.02 WITA, lewat tautan`.
    public String came(Seated one) {
        var attended = one.participant().attended();
        return attended == null
                ? ""
                : Wording.time(attended.at(), place.agency().zone()) + ", "
                        + attended.via().printed();
    }
}
