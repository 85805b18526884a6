package id.akuntabel.measurement.actuals;

import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.actuals.Typing.Closed;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a sheet is open for typing now. Pure.
public final class WhoMayType {

    private WhoMayType() {}

    /// Why it is not, with who closed it and when; empty = it is open.
    ///
    /// @param extended until when the unit was given time, or null
    public static Optional<Closed> whyShut(Place place, Sheet sheet, @Nullable Instant extended, Instant now) {
        var zone = place.agency().zone();
        var since = Wording.dateTime(sheet.since().at(), zone);
        if (!(sheet instanceof Sheet.Editable)) {
            return Optional.of(new Closed(
                    sheet.since().by(),
                    since,
                    "Lembar ini " + sheet.printed().toLowerCase(java.util.Locale.ROOT) + " oleh "
                            + sheet.since().by() + " (" + since
                            + "), jadi isiannya tidak berubah. Yang Anda ketik tetap tersimpan di perangkat ini."));
        }
        if (LocalDate.ofInstant(now, zone).isBefore(place.round().opensOn())) {
            return Optional.of(new Closed(
                    "Sistem",
                    Wording.date(place.round().opensOn()),
                    "Pengisian dibuka " + Wording.fullDate(place.round().opensOn()) + "."));
        }
        var closes = extended != null && extended.isAfter(place.round().closesAt())
                ? extended
                : place.round().closesAt();
        // What was sent back is to be corrected, whatever the window says.
        if (now.isAfter(closes) && !(sheet instanceof Sheet.Returned)) {
            var at = Wording.dateTime(closes, zone);
            return Optional.of(
                    new Closed(
                            "Sistem",
                            at,
                            "Jendela pengisian ditutup " + at
                                    + ". Minta perpanjangan kepada Kasubbag Perencanaan; yang Anda ketik tetap tersimpan di perangkat ini."));
        }
        return Optional.empty();
    }
}
