package id.akuntabel.measurement.origins;

import id.akuntabel.measurement.rounds.SheetPath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an achievement comes from.
@Controller
class OriginController {

    private final TraceFigure tracing;

    OriginController(TraceFigure tracing) {
        this.tracing = tracing;
    }

    /// @param kiriman the submission that is asked about; without it what counts now
    @GetMapping("/isian/{year:\\d{4}}/{period}/{agency}/asal")
    OriginPage show(SheetPath at, @RequestParam long baris, @RequestParam(required = false) @Nullable Integer kiriman) {
        return tracing.trace(at.place(), at.sheet(), baris, Optional.ofNullable(kiriman));
    }
}
