package id.akuntabel.measurement.actuals;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a cell, as the browser and the database know it: `i12` is the actual value of row 12, `i12.kendala`
/// what stood in its way, `v7` the variable 7.
///
/// @param id of the row or the variable
public record CellKey(Kind kind, long id) {

    /// What may stand in a cell.
    public enum Kind {
        ACTUAL("i", "", "Realisasi"),
        VARIABLE("v", "", "Data dasar"),
        OBSTACLE("i", ".kendala", "Kendala"),
        DRIVER("i", ".pendorong", "Faktor pendorong"),
        FOLLOW_UP("i", ".tindak", "Tindak lanjut"),
        PERSON("i", ".pic", "Penanggung jawab"),
        DUE("i", ".batas", "Batas waktu");

        private final String prefix;
        private final String suffix;
        private final String label;

        Kind(String prefix, String suffix, String label) {
            this.prefix = prefix;
            this.suffix = suffix;
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// Whether a figure stands in it.
        public boolean number() {
            return this == ACTUAL || this == VARIABLE;
        }
    }

    private static final Pattern FORM = Pattern.compile("([iv])(\\d{1,18})(\\.[a-z]+)?");

    /// Empty when no cell can be called so.
    public static Optional<CellKey> of(String text) {
        var read = FORM.matcher(text);
        if (!read.matches()) {
            return Optional.empty();
        }
        var suffix = read.group(3) == null ? "" : read.group(3);
        for (var kind : Kind.values()) {
            if (kind.prefix.equals(read.group(1)) && kind.suffix.equals(suffix)) {
                return Optional.of(new CellKey(kind, Long.parseLong(read.group(2))));
            }
        }
        return Optional.empty();
    }

    public static String actual(long item) {
        return new CellKey(Kind.ACTUAL, item).toString();
    }

    @Override
    public String toString() {
        return kind.prefix + id + kind.suffix;
    }
}
