package id.akuntabel.planning.agreements;

import id.akuntabel.archive.Bundles;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.planning.indicators.Desk;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// All agreements of an agency's year in one file, for whoever may read them.
@Controller
class AgreementsBundleController {

    private final Desk desk;
    private final AgreementsBundle agreements;
    private final Bundles bundles;
    private final Clock clock;

    AgreementsBundleController(Desk desk, AgreementsBundle agreements, Bundles bundles, Clock clock) {
        this.desk = desk;
        this.agreements = agreements;
        this.bundles = bundles;
        this.clock = clock;
    }

    @PostMapping("/perencanaan/semua-perjanjian/{tahun}/{opd}")
    String order(CurrentOfficial official, @PathVariable int tahun, @PathVariable String opd) {
        var agency = desk.readable(official, opd);
        if (agreements.agreed(agency, tahun).isEmpty()) {
            throw new NotFound();
        }
        var cause = official.cause(clock.instant());
        return "redirect:" + bundles.order(agreements, AgreementsBundle.subject(agency, tahun), cause);
    }
}
