package id.akuntabel.measurement.correction;

import id.akuntabel.audit.Cause;
import id.akuntabel.measurement.correction.Correction.State;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// With its next sheet a unit says what became of its corrective actions. Part of the sending: what was not said stops
/// it.
@Component
public class TellProgress {

    private static final int LONGEST = 500;

    private final Corrections corrections;
    private final ApplicationEventPublisher events;

    TellProgress(Corrections corrections, ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.events = events;
    }

    /// What is still to be said, by field; empty = everything was. Pure.
    public static Map<String, String> findings(List<Correction> asked, Map<String, String> typed) {
        var findings = new LinkedHashMap<String, String>();
        for (var one : asked) {
            var state = State.of(typed.getOrDefault(one.field(), ""));
            var words = typed.getOrDefault(one.wordsField(), "").strip();
            if (state.isEmpty() || state.get() == State.PLANNED) {
                findings.put(
                        one.field(),
                        one.code() + ": pilih keadaan rencana aksi perbaikan "
                                + one.quarter().printed() + ".");
            } else if (words.isEmpty() && state.get() != State.DONE) {
                findings.put(
                        one.wordsField(),
                        one.code() + ": tulis "
                                + (state.get() == State.DROPPED ? "mengapa tidak dilaksanakan." : "sampai di mana."));
            } else if (words.length() > LONGEST) {
                findings.put(one.wordsField(), one.code() + ": keterangan paling banyak " + LONGEST + " huruf.");
            }
        }
        return findings;
    }

    /// Keeps what was said, where it differs from what was said before with the same sheet.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Round round, Sheet sheet, List<Correction> asked, Map<String, String> typed, Cause cause) {
        for (var one : asked) {
            var state = State.of(typed.getOrDefault(one.field(), "")).orElseThrow();
            var words = typed.getOrDefault(one.wordsField(), "").strip();
            var same = one.told(sheet.head().id())
                    .filter(before -> before.state() == state && Objects.equals(before.words(), words));
            if (same.isEmpty()) {
                corrections.tell(one.id(), sheet.head().id(), state, words, Stamp.of(cause));
                events.publishEvent(new CorrectionFollowedUp(
                        cause,
                        sheet.head().id(),
                        one.code() + ", " + one.quarter().printed(),
                        one.activity(),
                        state.printed(),
                        words));
            }
        }
    }
}
