package id.akuntabel.measurement.progress;

import id.akuntabel.measurement.rounds.Stamp;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What was reported of an indicator for a month.
///
/// @param month  1 to 12
/// @param number how often it was reported
/// @param value  what the text says, null where nothing was reached or said
record Report(
        long item,
        int month,
        int number,
        Words words,
        @Nullable BigDecimal value,
        Stamp typed) {

    /// As they were typed.
    ///
    /// @param text     what was reached
    /// @param done     what was done
    /// @param obstacle what stood in the way
    /// @param followUp what follows
    record Words(String text, String done, String obstacle, String followUp) {

        static final Words NONE = new Words("", "", "", "");

        boolean empty() {
            return equals(NONE);
        }
    }
}
