package id.akuntabel.sop.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words for officials at the beginning of a step's text: `Kabid menghimpun …`. The guideline wants the activity
/// without its subject.
final class Roles {

    private static final List<List<String>> SAME = List.of(
            List.of("kabid", "kepala bidang"),
            List.of("kasubbag", "kasubag", "kepala subbagian", "kepala sub bagian"),
            List.of("kasubbid", "kasubid", "kepala subbidang"),
            List.of("kasi", "kepala seksi"),
            List.of("kadis", "kepala dinas", "kepala badan", "kaban", "kepala"),
            List.of("kabag", "kepala bagian"),
            List.of("sekretaris", "sek"),
            List.of("staf", "staff"),
            List.of("tim"),
            List.of("bupati"),
            List.of("camat"),
            List.of("inspektur"),
            List.of("operator"),
            List.of("bendahara"));

    private static final Pattern LEADING = Pattern.compile(
            "(kepala (?:bidang|subbagian|sub bagian|subbidang|seksi|dinas|badan|bagian)|kabid|kasubb?ag|kasubb?id|kasi"
                    + "|kadis|kaban|kabag|kepala|sekretaris|staff?|tim|bupati|camat|inspektur|operator|bendahara)\\b.*",
            Pattern.DOTALL);

    private Roles() {}

    /// The official whom a text begins with.
    static Optional<String> leading(String text) {
        var read = LEADING.matcher(text.strip().toLowerCase(Locale.ROOT));
        return read.matches() ? Optional.of(text.strip().substring(0, read.end(1))) : Optional.empty();
    }

    /// Whether a column's heading means this official.
    static boolean means(String label, String role) {
        var heading = label.toLowerCase(Locale.ROOT).replace(".", "");
        var words = role.toLowerCase(Locale.ROOT);
        return SAME.stream()
                .filter(group -> group.contains(words))
                .flatMap(List::stream)
                .anyMatch(word -> heading.equals(word) || heading.startsWith(word + " "));
    }
}
