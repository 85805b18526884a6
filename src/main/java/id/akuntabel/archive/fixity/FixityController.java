package id.akuntabel.archive.fixity;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Government;
import id.akuntabel.organization.Structure;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the checks of the store found, for the administrator.
@Controller
class FixityController {

    private static final String PATH = "/pengaturan/keutuhan-berkas";
    private static final int MOST_RUNS = 10;
    private static final int MOST_FINDINGS = 200;

    private final FixityRuns runs;
    private final CheckStore check;
    private final Structure structure;
    private final Clock clock;

    FixityController(FixityRuns runs, CheckStore check, Structure structure, Clock clock) {
        this.runs = runs;
        this.check = check;
        this.structure = structure;
        this.clock = clock;
    }

    @GetMapping(PATH)
    FixityPage show(@RequestParam(defaultValue = "") String diminta) {
        var zone = structure.findGovernment().map(Government::zone).orElse(ZoneId.of("Asia/Jakarta"));
        var newest = runs.newest(MOST_RUNS);
        var last = newest.stream().filter(run -> run.finishedAt() != null).findFirst();
        return new FixityPage(
                newest,
                last.orElse(null),
                last.map(run -> runs.findingsOf(run.id(), MOST_FINDINGS)).orElse(List.of()),
                !diminta.isEmpty(),
                at -> Wording.dateTime(at, zone));
    }

    @PostMapping(PATH)
    String order(CurrentOfficial official) {
        check.order(official.cause(clock.instant()));
        return "redirect:" + PATH + "?diminta=ya";
    }
}
