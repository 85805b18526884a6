package id.akuntabel.measurement.origins;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an achievement comes from.
@Controller
class OriginController {

    private final Access access;
    private final TraceFigure tracing;

    OriginController(Access access, TraceFigure tracing) {
        this.access = access;
        this.tracing = tracing;
    }

    /// @param kiriman the submission that is asked about; without it what counts now
    @GetMapping("/isian/{year:\\d{4}}/{period}/{agency}/asal")
    OriginPage show(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam long baris,
            @RequestParam(required = false) @Nullable Integer kiriman,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        return tracing.trace(place, access.sheet(place, unit), baris, Optional.ofNullable(kiriman));
    }
}
