package id.akuntabel.measurement.amendment;

import id.akuntabel.measurement.actuals.Assess;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.measurement.sending.Submissions;
import id.akuntabel.measurement.verification.Decisions;
import java.util.Map;
import org.springframework.stereotype.Component;

/// A further submission of a settled sheet, computed from what stands in its cells now. Its state stays.
@Component
class RenewResults {

    private final Rounds rounds;
    private final Cells cells;
    private final Assess assess;
    private final Submissions submissions;
    private final Decisions decisions;

    RenewResults(Rounds rounds, Cells cells, Assess assess, Submissions submissions, Decisions decisions) {
        this.rounds = rounds;
        this.cells = cells;
        this.assess = assess;
        this.submissions = submissions;
        this.decisions = decisions;
    }

    Sheet renew(Place place, Sheet.Settled sheet, String decision, String statement, Stamp by) {
        var renewed = sheet.renewed(by);
        var id = renewed.head().id();
        var number = renewed.head().submissions();
        var items = rounds.itemsOf(id);
        var standings = assess.of(place, renewed, items, rounds.variablesOf(id), cells.of(id));
        rounds.save(renewed);
        submissions.add(id, number, statement, Map.of(), by);
        submissions.addResults(id, number, standings.values());
        decisions.add(id, number, decision, statement, by);
        return renewed;
    }
}
