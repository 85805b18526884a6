package id.akuntabel.correspondence.offices;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.shell.DateText;
import id.akuntabel.workflow.StepAction.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads the fields of a form one after the other, collecting what is wrong.
public final class Reading {

    private final MultiValueMap<String, String> fields;
    private final List<Finding> findings = new ArrayList<>();

    public Reading(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    public String text(String field) {
        var value = fields.getFirst(field);
        return value == null ? "" : value.replace("\0", "").strip();
    }

    /// Text that must be there and must not be too long.
    public String required(String field, int most, String missing) {
        var text = text(field);
        if (text.isEmpty()) {
            wrong(field, missing);
        }
        return within(field, text, most);
    }

    public String optional(String field, int most) {
        return within(field, text(field), most);
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /// Lines that are not blank.
    public List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public @Nullable LocalDate date(String field, boolean required, String missing) {
        var text = text(field);
        if (text.isEmpty()) {
            if (required) {
                wrong(field, missing);
            }
            return null;
        }
        var date = TypedDate.day(text);
        if (date.isEmpty()) {
            wrong(field, DateText.unreadable(text));
        }
        return date.orElse(null);
    }

    public void wrong(String field, String message) {
        findings.add(new Finding(field, message));
    }

    public boolean sound() {
        return findings.isEmpty();
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// By field, the first of each.
    public Map<String, String> byField() {
        var map = new LinkedHashMap<String, String>();
        findings.forEach(finding -> map.putIfAbsent(finding.field(), finding.message()));
        return map;
    }

    private String within(String field, String text, int most) {
        if (text.length() > most) {
            wrong(field, "Isian ini " + text.length() + " huruf; paling banyak " + most + ". Ringkaskan.");
        }
        return text;
    }
}
