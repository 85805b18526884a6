package id.akuntabel.measurement.actuals;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.calendar.Wording;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.TypedNumber;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a text typed into a cell says.
public sealed interface CellReading {

    int LONGEST = 4000;

    /// @param value  null for words, and where nothing was typed
    /// @param remark what the typist should know: a doubt, or the day that was read
    record Read(@Nullable BigDecimal value, @Nullable String remark) implements CellReading {}

    /// @param message Indonesian: what, why, what to do
    record Refused(String message) implements CellReading {}

    /// @param scale of the indicator, where a word of it is expected
    static CellReading of(CellKey.Kind kind, String text, @Nullable PredicateScale scale) {
        if (text.length() > LONGEST) {
            return new Refused(kind.label() + " terlalu panjang (" + text.length() + " huruf). Ringkas sampai "
                    + LONGEST + " huruf; uraian panjang unggah sebagai data dukung.");
        }
        return switch (kind) {
            case ACTUAL -> scale == null ? number(kind, text) : grade(text, scale);
            case VARIABLE -> number(kind, text);
            case OBSTACLE, DRIVER, FOLLOW_UP, PERSON -> new Read(null, null);
            case DUE -> day(text);
        };
    }

    private static CellReading number(CellKey.Kind kind, String text) {
        return switch (TypedNumber.read(text)) {
            case TypedNumber.Empty empty -> new Read(null, null);
            case TypedNumber.Value(var raw, var value) -> new Read(value, null);
            case TypedNumber.Doubtful(var raw, var likely, var other, var reason) -> new Read(likely, reason);
            case TypedNumber.Unreadable(var raw, var reason) -> new Refused(kind.label() + ": " + reason);
        };
    }

    private static CellReading grade(String text, PredicateScale scale) {
        if (TypedNumber.read(text) instanceof TypedNumber.Empty) {
            return new Read(null, null);
        }
        return scale.grade(text.strip())
                .<CellReading>map(grade -> new Read(grade.score(), null))
                .orElseGet(() ->
                        new Refused("“" + text.strip() + "” bukan predikat " + scale.name() + ". Tulis salah satu: "
                                + scale.grades().stream()
                                        .map(PredicateScale.Grade::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static CellReading day(String text) {
        if (text.isBlank()) {
            return new Read(null, null);
        }
        return TypedDate.day(text)
                .<CellReading>map(day -> new Read(null, Wording.fullDate(day)))
                .orElseGet(() -> new Refused(
                        "Batas waktu “" + text.strip() + "” tidak terbaca sebagai tanggal. Contoh: 8/10/2026."));
    }
}
