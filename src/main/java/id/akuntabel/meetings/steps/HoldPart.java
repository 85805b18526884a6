package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Who came, and notes.
public record HoldPart(
        Place place,
        List<Seated> seated,
        List<AgendaItem> agenda,
        MultiValueMap<String, String> typed,
        Map<String, String> findings)
        implements Part {

    public boolean ticked(Seated one) {
        var ticked = typed.get(HoldAction.PRESENT);
        return came(one)
                || (ticked != null
                        && ticked.contains(Long.toString(one.participant().id())));
    }

    public boolean came(Seated one) {
        return one.participant().attended() != null;
    }

    public String value(String field, String otherwise) {
        var value = typed.getFirst(field);
        return value == null ? otherwise : value;
    }

    public @Nullable String finding(String field) {
        return findings.get(field);
    }
}
