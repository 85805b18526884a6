package id.akuntabel.meetings.minutes;

import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The fields of minutes: what was said per point of the agenda, and what was decided.
///
/// @param rows numbers of the rows of decisions: those there are, and some empty ones
public record MinutesFields(
        MultiValueMap<String, String> typed,
        Map<String, String> findings,
        List<AgendaItem> agenda,
        List<Integer> rows,
        List<Owner> owners)
        implements Part {

    /// Followed by the number of the point: `ringkasan-1`.
    public static final String SUMMARY = "ringkasan-";
    /// Followed by the number of the row: `keputusan-1`, `penanggung-1`, `batas-1`.
    public static final String WHAT = "keputusan-";

    public static final String OWNER = "penanggung-";
    public static final String DUE = "batas-";

    /// @param value id of the position
    public record Owner(String value, String label) {}

    public String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public @Nullable String finding(String field) {
        return findings.get(field);
    }
}
