package id.akuntabel.organization;

import org.jspecify.annotations.Nullable;

/// A *jabatan*. Tasks belong to positions, never to persons.
///
/// @param code unique within the agency: `kepala`, `sekretaris`, `kasubbag-perencanaan`; the same post has the
/// same
///             code in every agency, so that an SOP of the regency finds its actor in each of them
/// @param title as printed: `Kepala Subbagian Perencanaan dan Keuangan`
/// @param echelon `II.b`, `III.a`, `IV.a`, or null for staff
public record Position(
        PositionId id,
        AgencyId agency,
        UnitId unit,
        String code,
        String title,
        @Nullable String echelon,
        @Nullable PositionId superior) {}
