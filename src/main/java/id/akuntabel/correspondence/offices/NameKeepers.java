package id.akuntabel.correspondence.offices;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Position;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says who keeps the books of an agency.
@Component
public class NameKeepers {

    private final Offices offices;
    private final ApplicationEventPublisher events;

    NameKeepers(Offices offices, ApplicationEventPublisher events) {
        this.offices = offices;
        this.events = events;
    }

    /// @param positions none = the usual ones
    @Transactional
    public void name(AgencyId agency, List<Position> positions, Cause cause) {
        offices.name(agency, positions.stream().map(Position::id).collect(Collectors.toSet()));
        var titles = positions.stream().map(Position::title).collect(Collectors.joining(", "));
        events.publishEvent(new LetterChanged(
                cause,
                "pengelola-buku/" + agency,
                "Pengelola buku nomor ditetapkan",
                Map.of("pengelola", titles.isEmpty() ? "pimpinan dan sekretaris" : titles)));
    }
}
