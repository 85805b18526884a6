package id.akuntabel.measurement.verification;

import id.akuntabel.audit.Cause;
import id.akuntabel.measurement.ActualsApproved;
import id.akuntabel.measurement.ActualsReturned;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What a head does with the sheets of a quarter as a whole, in a step of an SOP. That the official may do it was
/// decided by the step.
@Component
public class DecideRound {

    private final Rounds rounds;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    DecideRound(Rounds rounds, Decisions decisions, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.events = events;
    }

    /// Approves every sheet that is verified. Returns how many.
    @Transactional(propagation = Propagation.MANDATORY)
    public int approve(Round round, Cause cause) {
        var approved = 0;
        for (var seen : rounds.sheetsOf(round.id())) {
            if (rounds.lock(seen.head().id()) instanceof Sheet.Verified verified) {
                rounds.save(verified.approve(Stamp.of(cause)));
                decisions.add(verified.head().id(), verified.head().submissions(), "approved", "", Stamp.of(cause));
                events.publishEvent(new ActualsApproved(
                        cause,
                        verified.head().id(),
                        verified.head().unitName(),
                        round.quarter().printed(),
                        verified.head().submissions(),
                        false));
                approved++;
            }
        }
        return approved;
    }

    /// Gives back the sheets in which a row is objected to.
    ///
    /// @param words what is wrong, by row
    /// @return names of the units that have to correct theirs
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> giveBack(Round round, Map<Long, String> words, String reason, Cause cause) {
        var units = new ArrayList<String>();
        for (var seen : rounds.sheetsOf(round.id())) {
            var wrong = rounds.itemsOf(seen.head().id()).stream()
                    .filter(item -> words.containsKey(item.id()))
                    .toList();
            if (!wrong.isEmpty() && rounds.lock(seen.head().id()) instanceof Sheet.Returnable sheet) {
                var stamp = Stamp.of(cause);
                var head = sheet.head();
                wrong.forEach(item -> decisions.judge(
                        head.id(), head.submissions(), item.id(), false, words.getOrDefault(item.id(), reason), stamp));
                rounds.save(sheet.giveBack(reason, stamp));
                decisions.add(head.id(), head.submissions(), "returned", reason, stamp);
                events.publishEvent(new ActualsReturned(
                        cause.because(reason),
                        head.id(),
                        head.unitName(),
                        round.quarter().printed(),
                        head.submissions(),
                        false,
                        String.join(
                                ", ",
                                wrong.stream().map(item -> item.agreed().code()).toList())));
                units.add(head.unitName());
            }
        }
        return units;
    }
}
