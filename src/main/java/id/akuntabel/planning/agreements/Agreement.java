package id.akuntabel.planning.agreements;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.BudgetPlan;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A Perjanjian Kinerja: what one position promises for one year, through all its versions.
///
/// @param superior      the second party, where it is a position in this system
/// @param superiorTitle the second party, where it is not: `Bupati Tirtamulya`
/// @param versions      newest first, never empty
public record Agreement(
        long id,
        AgencyId agency,
        int year,
        Level level,
        UnitId unit,
        PositionId promiser,
        @Nullable PositionId superior,
        @Nullable String superiorTitle,
        List<Version> versions) {

    /// @param number    1 = Murni
    /// @param reason    in words, beside the legal one
    /// @param sentBack  why a party sent it back, while it is a draft again
    /// @param until     last day in force, once it is replaced
    /// @param version   for optimistic locking
    public record Version(
            long id,
            int number,
            @Nullable LegalReason legalReason,
            @Nullable String reason,
            State state,
            @Nullable String sentBack,
            @Nullable Consent promised,
            @Nullable Consent accepted,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int version) {

        public boolean inForceOn(LocalDate day) {
            return from != null && !from.isAfter(day) && (until == null || !until.isBefore(day));
        }

        /// Where it stands on a day: what is agreed for later is not in force yet, and what a later version replaces is
        /// until then.
        public String standing(LocalDate today) {
            if (from != null && from.isAfter(today)) {
                return "Berlaku mulai " + Wording.date(from);
            }
            if (until != null && inForceOn(today)) {
                return "Berlaku sampai " + Wording.date(until);
            }
            return state.printed();
        }

        /// `Murni`, `Perubahan`, `Perubahan ke-2`.
        public String printed() {
            return switch (number) {
                case 1 -> "Murni";
                case 2 -> "Perubahan";
                default -> "Perubahan ke-" + (number - 1);
            };
        }
    }

    /// @param capacity null where the party is outside this system
    public record Consent(LocalDate on, String by, @Nullable Capacity capacity) {}

    /// What a version promises.
    public record Contents(List<Line> lines, List<BudgetLine> budget) {

        public Contents {
            lines = List.copyOf(lines);
            budget = List.copyOf(budget);
        }

        public BigDecimal total() {
            return budget.stream().map(BudgetLine::ceiling).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /// Of all lines together.
        public BudgetPlan plan() {
            return budget.stream().map(BudgetLine::plan).reduce(BudgetPlan.NONE, BudgetPlan::plus);
        }
    }

    /// A row of the annex.
    ///
    /// @param quarters by quarter; absent = not yet due
    /// @param months   by month, 1 to 12, where the action plan is monthly; absent = not yet due
    public record Line(
            long id,
            long objectiveId,
            String objective,
            long indicatorId,
            String code,
            String indicator,
            String unitOfMeasure,
            Target target,
            Map<Integer, Target> quarters,
            Map<Integer, Target> months,
            List<Action> actions) {}

    /// @param quarters in which it is done
    public record Action(String wording, List<Integer> quarters) {}

    /// @param nomenclature decree that gives the code its meaning
    /// @param plan         by quarter, within the ceiling
    /// @param shares       percent by line id; empty, or all of it
    public record BudgetLine(
            long id,
            String nomenclature,
            String code,
            String name,
            BigDecimal ceiling,
            BudgetPlan plan,
            String funds,
            Map<Long, BigDecimal> shares) {}

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /// The one in force on a day, else the last one that both parties put in force, else the newest.
    public Version standing(LocalDate today) {
        return versions.stream()
                .filter(version -> version.inForceOn(today))
                .findFirst()
                .or(this::latest)
                .orElse(versions.getFirst());
    }

    /// The one that no other has replaced; it may begin later than today.
    public Optional<Version> latest() {
        return versions.stream()
                .filter(version -> version.state() == State.IN_FORCE)
                .findFirst();
    }

    public Optional<Version> inTheMaking() {
        return versions.stream()
                .filter(version -> version.state().inTheMaking())
                .findFirst();
    }
}
