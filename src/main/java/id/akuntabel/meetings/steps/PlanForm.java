package id.akuntabel.meetings.steps;

import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.PlanDesk;
import id.akuntabel.meetings.agenda.PlanFields;
import id.akuntabel.organization.Agency;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The fields of a meeting in the form of a step, prefilled from the process and from the step's options.
@Component
class PlanForm {

    /// Options of a step that fill a field: its own words, codes of positions separated by commas.
    private static final List<String> OPTIONS = List.of(
            PlanFields.SUBJECT,
            PlanFields.PLACE,
            PlanFields.CHAIR,
            PlanFields.NOTES,
            PlanFields.SIGNER,
            PlanFields.INVITED,
            PlanFields.AGENDA);

    private final PlanDesk desk;
    private final Meetings meetings;
    private final WorkingCalendars calendars;
    private final Clock clock;

    PlanForm(PlanDesk desk, Meetings meetings, WorkingCalendars calendars, Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// @param known the meeting that this process planned already
    PlanFields fields(
            StepAtWork step, Optional<Place> known, MultiValueMap<String, String> typed, List<Finding> findings) {
        var values = typed.containsKey(PlanFields.SUBJECT)
                ? typed
                : known.map(this::asPlanned).orElseGet(() -> desk.defaults(step.agency(), wishes(step)));
        return desk.fields(step.agency(), values, byField(findings));
    }

    PlanDesk.Reading read(StepAtWork step, MultiValueMap<String, String> typed) {
        return desk.read(step.agency(), typed);
    }

    static Map<String, String> byField(List<Finding> findings) {
        var byField = new LinkedHashMap<String, String>();
        findings.forEach(finding -> byField.putIfAbsent(finding.field(), finding.message()));
        return byField;
    }

    static List<Finding> findings(Map<String, String> byField) {
        return byField.entrySet().stream()
                .map(finding -> new Finding(finding.getKey(), finding.getValue()))
                .toList();
    }

    private MultiValueMap<String, String> asPlanned(Place place) {
        var id = place.meeting().id();
        return desk.valuesOf(place.meeting(), place.agency(), meetings.agendaOf(id), meetings.participantsOf(id));
    }

    private Map<String, List<String>> wishes(StepAtWork step) {
        var wishes = new HashMap<String, List<String>>();
        wishes.put(PlanFields.SUBJECT, List.of("Rapat " + step.caseTitle()));
        wishes.put(PlanFields.AGENDA, List.of("Pembahasan " + step.caseTitle()));
        wishes.put(PlanFields.DAY, List.of(nextWorkingDay(step.agency()).toString()));
        var options = step.definition().options();
        for (var option : OPTIONS) {
            var value = options.get(option);
            if (value != null) {
                wishes.put(
                        option,
                        option.equals(PlanFields.INVITED)
                                ? Arrays.stream(value.split(",", -1))
                                        .map(String::strip)
                                        .toList()
                                : List.of(option.equals(PlanFields.AGENDA) ? value.replace("; ", "\n") : value));
            }
        }
        return wishes;
    }

    private LocalDate nextWorkingDay(Agency agency) {
        var calendar = calendars.of(agency.code(), agency.zone());
        var day = LocalDate.ofInstant(clock.instant(), agency.zone()).plusDays(1);
        for (var tries = 0; tries < 30 && !calendar.isWorkingDay(day); tries++) {
            day = day.plusDays(1);
        }
        return day;
    }
}
