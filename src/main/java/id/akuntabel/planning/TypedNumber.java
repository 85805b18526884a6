package id.akuntabel.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a typed or pasted text says as a number. The text is always kept, and where it can be read in two ways both
/// readings are handed on: nobody's figure is changed in silence.
public sealed interface TypedNumber {

    /// As it was typed.
    String raw();

    /// Exactly one reading.
    record Value(String raw, BigDecimal value) implements TypedNumber {}

    /// Readable, but against the Indonesian way of writing or in two ways.
    ///
    /// @param likely the reading to propose
    /// @param other  the second reading, if there is one
    /// @param reason an Indonesian sentence that says what to write instead
    record Doubtful(String raw, BigDecimal likely, @Nullable BigDecimal other, String reason) implements TypedNumber {}

    /// Nothing, or a dash that stands for nothing.
    record Empty(String raw) implements TypedNumber {}

    /// @param reason an Indonesian sentence
    record Unreadable(String raw, String reason) implements TypedNumber {}

    /// Which way of writing the source is known to use.
    enum Convention {
        /// Nobody said: `1.234` is doubtful.
        UNDECLARED,
        /// Point for thousands, comma for decimals: `1.234` is one thousand two hundred and thirty-four.
        INDONESIAN,
        /// The other way round, as machines and English spreadsheets write.
        ENGLISH
    }

    static TypedNumber read(String raw) {
        return read(raw, Convention.UNDECLARED);
    }

    /// Reads `1.234,5`, `1 234,5`, `Rp 1.250.000,-`, `98,10%`, `(5,2)`, `1,5 miliar`.
    static TypedNumber read(String raw, Convention convention) {
        return NumberReader.read(raw, convention);
    }
}
