package id.akuntabel.planning.goals;

import org.jspecify.annotations.Nullable;

/// A Renstra as typed.
///
/// @param mulai  first day in force of a change
/// @param alasan of a change
public record PlanForm(
        @Nullable String judul,
        @Nullable String dari,
        @Nullable String sampai,
        @Nullable String keputusan,
        @Nullable String mulai,
        @Nullable String alasan,
        @Nullable Integer revisi) {

    static final PlanForm EMPTY = new PlanForm("", "", "", "", "", "", 0);

    static PlanForm of(StrategicPlan plan) {
        return new PlanForm(
                plan.title(),
                Integer.toString(plan.from()),
                Integer.toString(plan.until()),
                plan.decree(),
                "",
                "",
                plan.revision());
    }

    /// The same text on a revision: what was typed over something newer may be saved once its author knows.
    PlanForm on(int newest) {
        return new PlanForm(judul, dari, sampai, keputusan, mulai, alasan, newest);
    }
}
