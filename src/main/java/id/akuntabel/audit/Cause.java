package id.akuntabel.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What stands behind a change: who did it and as what, in which process and step, when, and why.
/// Every use case that changes something takes one, and every event keeps it. Names are stored as they were at the
/// time.
public record Cause(
        Who who,
        @Nullable Where where,
        Instant at,
        @Nullable String reason) {

    /// The person, or the system itself.
    ///
    /// @param id       stable key of the official (or `sistem`)
    /// @param name     as printed at the time
    /// @param position title of the position acted in
    /// @param capacity how it is printed before the title: `""` (definitive), `Plt.` or `Plh.`
    public record Who(
            String id,
            String name,
            @Nullable String position,
            @Nullable String capacity) {

        public static final Who SYSTEM = new Who("sistem", "Sistem", null, null);

        /// `Siti Rahmah, Plt. Sekretaris`.
        public String printed() {
            if (position == null) {
                return name;
            }
            return name + ", " + (capacity == null || capacity.isBlank() ? "" : capacity + " ") + position;
        }
    }

    /// The running process and the step in it, as the table prints them.
    public record Where(String caseNumber, @Nullable String step) {}

    public static Cause bySystem(Instant at, String reason) {
        return new Cause(Who.SYSTEM, null, at, reason);
    }

    public Cause in(String caseNumber, @Nullable String step) {
        return new Cause(who, new Where(caseNumber, step), at, reason);
    }

    public Cause because(@Nullable String why) {
        return new Cause(who, where, at, why);
    }
}
