package id.akuntabel.organization.structure;

import id.akuntabel.calendar.KnownAgencies;
import id.akuntabel.organization.Structure;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells the calendar, which stands below, which agencies there are.
@Component
record CalendarAgencies(Structure structure) implements KnownAgencies {

    @Override
    public List<Named> list() {
        return structure.listAgencies().stream()
                .map(agency -> new Named(agency.code(), agency.name(), agency.zone()))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }
}
