package id.akuntabel.organization;

import org.jspecify.annotations.Nullable;

/// A unit of an agency: sekretariat, bidang, subbagian, seksi.
public record Unit(
        UnitId id,
        AgencyId agency,
        String code,
        String name,
        @Nullable UnitId parent) {}
