package id.akuntabel.stationery.offices;

import id.akuntabel.organization.Agency;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose stationery it is: an agency's, or the government's, which stands in where an agency has none of its own.
///
/// @param agency null for the government
/// @param name   of the agency or the government
/// @param zone   by which its days are counted
public record Office(@Nullable Agency agency, String name, ZoneId zone) {

    /// In addresses; no agency can have this code.
    static final String GOVERNMENT = "_daerah";

    /// In addresses.
    public String code() {
        return agency == null ? GOVERNMENT : agency.code();
    }

    /// In the database; null for the government.
    public @Nullable UUID id() {
        return agency == null ? null : agency.id().value();
    }

    public boolean government() {
        return agency == null;
    }

    /// Short, for lists.
    public String shortName() {
        return agency == null ? name + " (bawaan semua perangkat daerah)" : agency.shortName();
    }
}
