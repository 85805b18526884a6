package id.akuntabel.organization.structure;

import id.akuntabel.audit.LocalTime;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Government;
import id.akuntabel.organization.Structure;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// The time of the government, for pages that belong to no agency; Jakarta's until there is a government.
@Component
class GovernmentTime implements LocalTime {

    private final Structure structure;

    GovernmentTime(Structure structure) {
        this.structure = structure;
    }

    @Override
    public ZoneId zone() {
        return structure.findGovernment().map(Government::zone).orElse(ZoneId.of("Asia/Jakarta"));
    }

    @Override
    public String printed(Instant at) {
        return Wording.dateTime(at, zone());
    }
}
