package id.akuntabel.measurement.custody;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Unit;
import id.akuntabel.shell.DateText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves a quantity to another unit from a day on. A round that is open is left alone: what was typed in it stands in
/// the sheet of the unit that typed it, and everyone who keeps the data of the agency can still type there.
@Component
class MoveCustody {

    private final Custodies custodies;
    private final ApplicationEventPublisher events;

    MoveCustody(Custodies custodies, ApplicationEventPublisher events) {
        this.custodies = custodies;
        this.events = events;
    }

    /// What is wrong, by field; empty when it was moved. The reason stands in the cause.
    @Transactional
    public Map<String, String> move(Agency agency, Shared shared, String unitCode, String typed, Cause cause) {
        var today = LocalDate.ofInstant(cause.at(), agency.zone());
        var findings = new LinkedHashMap<String, String>();
        var unit = shared.users().stream()
                .filter(each -> each.code().equals(unitCode))
                .findFirst();
        var from = DateText.read(typed);
        if (unit.isEmpty()) {
            findings.put("unit", "Pilih unit yang indikatornya memakai " + shared.code() + ".");
        }
        if (from.isEmpty()) {
            findings.put(
                    "mulai",
                    typed.isBlank() ? "Isi hari pertama berlakunya pengisi baru." : DateText.unreadable(typed));
        } else if (from.get().isBefore(today)) {
            findings.put(
                    "mulai",
                    "Pilih hari ini atau sesudahnya: periode yang sudah dibuka tetap diisi unit yang memulainya.");
        } else if (unit.isPresent() && shared.typistOn(from.get()).equals(unit.get())) {
            findings.put(
                    "unit",
                    unit.get().name() + " sudah menjadi pengisi " + shared.code() + " pada " + Wording.date(from.get())
                            + ". Pilih unit lain.");
        }
        var reason = cause.reason();
        if (reason == null || reason.isBlank()) {
            findings.put("alasan", "Tulis mengapa pengisiannya dialihkan; alasan ini ikut tercatat.");
        }
        if (findings.isEmpty() && unit.isPresent() && from.isPresent() && reason != null) {
            var before = shared.typistOn(from.get());
            custodies.add(agency.id(), shared.variable(), unit.get().id(), from.get(), reason, Stamp.of(cause));
            events.publishEvent(moved(agency, shared, before, unit.get(), from.get(), cause));
        }
        return findings;
    }

    private static CustodyMoved moved(
            Agency agency, Shared shared, Unit before, Unit unit, LocalDate from, Cause cause) {
        return new CustodyMoved(cause, agency.code(), shared.code(), before.name(), unit.name(), Wording.date(from));
    }
}
