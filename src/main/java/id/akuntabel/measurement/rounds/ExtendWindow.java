package id.akuntabel.measurement.rounds;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.measurement.rounds.Access.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives one unit more time than the window: a named exception with a reason, for everybody to read.
@Component
class ExtendWindow {

    private final Rounds rounds;
    private final WorkingCalendars calendars;
    private final ApplicationEventPublisher events;

    ExtendWindow(Rounds rounds, WorkingCalendars calendars, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.calendars = calendars;
        this.events = events;
    }

    /// What is wrong, by field; empty when it was granted. The reason stands in the cause.
    @Transactional
    public Map<String, String> extend(Place place, Sheet seen, LocalDate lastDay, Cause cause) {
        var sheet = rounds.lock(seen.head().id());
        var agency = place.agency();
        var calendar = calendars.of(agency.code(), agency.zone());
        var findings = new LinkedHashMap<String, String>();
        if (!(sheet instanceof Sheet.Editable)) {
            findings.put(
                    "sampai",
                    "Lembar ini " + sheet.printed().toLowerCase(java.util.Locale.ROOT)
                            + "; perpanjangan hanya untuk lembar yang masih diisi.");
        }
        var deadline = Window.finding(calendar, lastDay, LocalDate.ofInstant(cause.at(), agency.zone()));
        if (deadline != null) {
            findings.put("sampai", deadline);
        } else if (!Window.end(calendar, lastDay).isAfter(place.round().closesAt())) {
            findings.put(
                    "sampai",
                    Wording.fullDate(lastDay)
                            + " tidak lebih lambat daripada tenggat periode ini. Pilih hari sesudahnya.");
        }
        if (cause.reason() == null || cause.reason().isBlank()) {
            findings.put("alasan", "Tulis alasan perpanjangan; alasan ini ikut tercatat di riwayat lembar.");
        }
        if (findings.isEmpty()) {
            var until = Window.end(calendar, lastDay);
            rounds.extend(sheet.head().id(), until, String.valueOf(cause.reason()), cause);
            events.publishEvent(new WindowExtended(
                    cause, sheet.head().id(), sheet.head().unitName(), Wording.dateTime(until, agency.zone())));
        }
        return findings;
    }
}
