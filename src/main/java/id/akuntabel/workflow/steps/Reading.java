package id.akuntabel.workflow.steps;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.calendar.Wording;
import id.akuntabel.shell.DateText;
import id.akuntabel.workflow.StepAction.Answer;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.StepAction.FollowUp;
import id.akuntabel.workflow.StepAction.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a step's form one after the other, collecting facts and what is wrong.
final class Reading {

    private final Input input;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Reading(Input input) {
        this.input = input;
    }

    /// Text that must be there; empty when it is not.
    String required(String field, String fact, String message) {
        var text = input.text(field);
        if (text.isEmpty()) {
            wrong(field, message);
        } else {
            facts.put(fact, text);
        }
        return text;
    }

    String optional(String field, String fact) {
        var text = input.text(field);
        if (!text.isEmpty()) {
            facts.put(fact, text);
        }
        return text;
    }

    @Nullable
    LocalDate date(String field, String fact, boolean required) {
        var text = input.text(field);
        if (text.isEmpty()) {
            if (required) {
                wrong(field, "Tanggal belum diisi. " + DateText.EXAMPLE);
            }
            return null;
        }
        var date = TypedDate.day(text);
        if (date.isEmpty()) {
            wrong(field, DateText.unreadable(text));
            return null;
        }
        facts.put(fact, Wording.date(date.get()));
        return date.get();
    }

    /// A whole number within limits; 0 when it is wrong.
    int number(String field, String fact, int least, int most) {
        var text = input.text(field);
        if (text.matches("\\d{1,6}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                facts.put(fact, text);
                return number;
            }
        }
        wrong(field, "Isi dengan angka bulat " + least + " sampai " + most + ". Contoh: " + least + ".");
        return 0;
    }

    void fact(String name, String value) {
        facts.put(name, value);
    }

    void wrong(String field, String message) {
        findings.add(new Finding(field, message));
    }

    boolean sound() {
        return findings.isEmpty();
    }

    Answer answer(FollowUp... then) {
        return answer(null, List.of(then));
    }

    Answer answer(@Nullable String outcome, List<FollowUp> then) {
        return sound()
                ? new Answer.Complete(outcome, Collections.unmodifiableMap(facts), null, then)
                : new Answer.Refused(List.copyOf(findings));
    }
}
