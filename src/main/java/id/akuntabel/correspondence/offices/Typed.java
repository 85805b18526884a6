package id.akuntabel.correspondence.offices;

import id.akuntabel.workflow.StepAction.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What stands in a form: as typed, or what it begins with, and what is wrong with it.
///
/// @param findings by field
public record Typed(MultiValueMap<String, String> fields, Map<String, String> findings) {

    public static Typed of(MultiValueMap<String, String> fields, List<Finding> findings) {
        return new Typed(
                fields,
                findings.stream().collect(Collectors.toMap(Finding::field, Finding::message, (one, two) -> one)));
    }

    /// As typed; what it begins with where nothing was typed yet.
    public String text(String field, String initial) {
        var value = fields.getFirst(field);
        return value == null ? initial : value;
    }

    public boolean chosen(String field, String choice, boolean initially) {
        var values = fields.get(field);
        return values == null ? initially && fields.isEmpty() : values.contains(choice);
    }

    public @Nullable String finding(String field) {
        return findings.get(field);
    }
}
