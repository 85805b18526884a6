package id.akuntabel.measurement.exchange;

import id.akuntabel.archive.Bundles;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access.Place;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// All filled forms of a round in one file, for whoever may read its sheets.
@Controller
class FormsController {

    private final FormsBundle forms;
    private final Bundles bundles;
    private final Clock clock;

    FormsController(FormsBundle forms, Bundles bundles, Clock clock) {
        this.forms = forms;
        this.bundles = bundles;
        this.clock = clock;
    }

    @PostMapping("/isian/{year:\\d{4}}/{period}/{agency}/formulir-semua")
    String order(Place place, CurrentOfficial official) {
        var cause = official.cause(clock.instant());
        return "redirect:" + bundles.order(forms, Long.toString(place.round().id()), cause);
    }
}
