package id.akuntabel.archive.classification;

import id.akuntabel.archive.Classifications.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a file would change, before it does.
///
/// @param csv the table that was read, as it is sent back to be taken over
public record CodesPreview(String csv, int codes, int unchanged, List<Change> changes) {

    private static final int MOST_SHOWN = 100;

    /// What becomes of a code.
    public enum What {
        NEW("baru", "cip-baik"),
        CHANGED("berubah", "cip-awas"),
        REMOVED("dihapus", "cip-buruk");

        private final String printed;
        private final String style;

        What(String printed, String style) {
            this.printed = printed;
            this.style = style;
        }

        public String printed() {
            return printed;
        }

        public String style() {
            return style;
        }
    }

    /// @param code as it will be; of a removed one as it was
    public record Change(What what, Classification code) {}

    static CodesPreview of(List<Classification> before, List<Classification> after) {
        var known = before.stream().collect(Collectors.toMap(Classification::code, Function.identity()));
        var changes = new ArrayList<Change>();
        for (var code : after) {
            var was = known.remove(code.code());
            if (was == null) {
                changes.add(new Change(What.NEW, code));
            } else if (!was.equals(code)) {
                changes.add(new Change(What.CHANGED, code));
            }
        }
        var unchanged = after.size() - changes.size();
        before.stream()
                .filter(code -> known.containsKey(code.code()))
                .forEach(code -> changes.add(new Change(What.REMOVED, code)));
        return new CodesPreview(CodeTable.write(after), after.size(), unchanged, List.copyOf(changes));
    }

    public long count(What what) {
        return changes.stream().filter(change -> change.what() == what).count();
    }

    public List<Change> shown() {
        return changes.subList(0, Math.min(changes.size(), MOST_SHOWN));
    }

    public int more() {
        return changes.size() - shown().size();
    }
}
