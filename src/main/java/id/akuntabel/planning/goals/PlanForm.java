package id.akuntabel.planning.goals;

import org.jspecify.annotations.Nullable;

/// A Renstra as typed.
public record PlanForm(
        @Nullable String judul,
        @Nullable String dari,
        @Nullable String sampai,
        @Nullable String keputusan) {}
