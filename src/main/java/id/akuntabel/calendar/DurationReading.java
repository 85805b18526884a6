package id.akuntabel.calendar;

import org.jspecify.annotations.Nullable;

/// What a printed *waktu* was read as. The printed text is kept in the value either way.
public sealed interface DurationReading {

    StandardDuration value();

    /// Nothing to ask: `15 Menit`, `1 – 20 Hari Kerja`, `Sesuai kebutuhan`, `-`.
    record Certain(StandardDuration value) implements DurationReading {}

    /// Someone who knows the office must confirm.
    ///
    /// @param value the best guess; `Open` when there is none
    /// @param doubt Indonesian, what is unclear and what was assumed
    record Doubtful(StandardDuration value, String doubt) implements DurationReading {}

    /// Reads what an office printed. *Hari* alone is read as *hari kerja* (PermenPANRB 35/2012 does not define it).
    ///
    /// @param columnUnit the unit that stands in the header of the column (`Waktu (menit)`), for bare numbers
    static DurationReading of(String printed, @Nullable TimeUnit columnUnit) {
        return new DurationText(printed, columnUnit).read();
    }
}
