package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The fields of a step's form. What was typed stands in them again.
///
/// @param findings by field
public record FieldsPart(List<Field> fields, MultiValueMap<String, String> typed, Map<String, String> findings)
        implements Part {

    static FieldsPart of(MultiValueMap<String, String> typed, List<Finding> findings, Field... fields) {
        return of(typed, findings, Stream.of(fields));
    }

    static FieldsPart of(MultiValueMap<String, String> typed, List<Finding> findings, Stream<Field> fields) {
        return new FieldsPart(
                fields.toList(),
                typed,
                findings.stream().collect(Collectors.toMap(Finding::field, Finding::message, (one, two) -> one)));
    }

    public String value(Field field) {
        var value = typed.getFirst(field.name());
        return value == null ? field.initial() : value;
    }

    public boolean chosen(Field field, String choice) {
        var values = typed.get(field.name());
        return values == null ? field.initial().equals(choice) : values.contains(choice);
    }

    public @Nullable String finding(Field field) {
        return findings.get(field.name());
    }

    /// @param initial what stands in it before anything is typed
    public record Field(
            String name,
            String label,
            Kind kind,
            boolean required,
            @Nullable String hint,
            String initial,
            List<Choice> choices) {

        static Field text(String name, String label, boolean required) {
            return new Field(name, label, Kind.TEXT, required, null, "", List.of());
        }

        static Field lines(String name, String label, boolean required) {
            return new Field(name, label, Kind.LINES, required, null, "", List.of());
        }

        static Field number(String name, String label, boolean required) {
            return new Field(name, label, Kind.NUMBER, required, null, "", List.of());
        }

        static Field date(String name, String label, boolean required) {
            return new Field(name, label, Kind.DATE, required, null, "", List.of());
        }

        static Field one(String name, String label, List<Choice> choices) {
            return new Field(name, label, Kind.ONE, true, null, "", choices);
        }

        static Field list(String name, String label, List<Choice> choices) {
            return new Field(name, label, Kind.LIST, true, null, "", choices);
        }

        static Field many(String name, String label, List<Choice> choices) {
            return new Field(name, label, Kind.MANY, false, null, "", choices);
        }

        Field hint(String text) {
            return new Field(name, label, kind, required, text, initial, choices);
        }

        Field starting(String value) {
            return new Field(name, label, kind, required, hint, value, choices);
        }
    }

    public enum Kind {
        TEXT,
        LINES,
        NUMBER,
        DATE,
        /// One of a few, all visible.
        ONE,
        /// One of many.
        LIST,
        MANY
    }

    public record Choice(String value, String label) {

        static Choice of(String text) {
            return new Choice(text, text);
        }
    }
}
