package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.shell.DateText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the browser sent, kept as typed.
///
/// @param withdrawn ids of earlier hours to take back
public record DecreeForm(Map<String, String> typed, List<Long> withdrawn) {

    static final DecreeForm EMPTY = new DecreeForm(Map.of(), List.of());

    public DecreeForm {
        typed = Map.copyOf(typed);
        withdrawn = List.copyOf(withdrawn);
    }

    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// Whether the fields on working hours were touched; the page then shows them.
    public boolean wantsHours() {
        return typed.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .anyMatch(field -> field.getKey().matches("(jam|senin-kamis|jumat|sabtu)-.*"));
    }

    /// The decree.
    ///
    /// @param findings takes what cannot be read, by field
    /// @return null when there are findings
    @Nullable
    NewDecree read(LinkedHashMap<String, String> findings) {
        DecreeRules.textFindings(text("nomor"), text("judul"), findings);
        var decreedOn = TypedDate.day(text("ditetapkan")).orElse(null);
        if (decreedOn == null) {
            findings.put(
                    "ditetapkan",
                    text("ditetapkan").isEmpty()
                            ? "Isi tanggal penetapan keputusan. " + DateText.EXAMPLE
                            : DateText.unreadable(text("ditetapkan")));
        }
        var lines = DayLines.read(text("hari"));
        if (lines.finding() != null) {
            findings.put("hari", lines.finding());
        }
        var hours = wantsHours() ? new HoursFields(this::text, findings).read(text("nomor")) : null;
        if (decreedOn == null || !findings.isEmpty()) {
            return null;
        }
        return new NewDecree(
                text("nomor"),
                text("judul"),
                decreedOn,
                orNull(text("pd")),
                orNull(text("catatan")),
                lines.days(),
                hours,
                withdrawn);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
