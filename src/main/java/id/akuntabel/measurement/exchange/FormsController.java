package id.akuntabel.measurement.exchange;

import id.akuntabel.archive.Bundles;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// All filled forms of a round in one file, for whoever may read its sheets.
@Controller
class FormsController {

    private final Access access;
    private final FormsBundle forms;
    private final Bundles bundles;
    private final Clock clock;

    FormsController(Access access, FormsBundle forms, Bundles bundles, Clock clock) {
        this.access = access;
        this.forms = forms;
        this.bundles = bundles;
        this.clock = clock;
    }

    @PostMapping("/isian/{year:\\d{4}}/{period}/{agency}/formulir-semua")
    String order(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var cause = official.cause(clock.instant());
        return "redirect:" + bundles.order(forms, Long.toString(place.round().id()), cause);
    }
}
