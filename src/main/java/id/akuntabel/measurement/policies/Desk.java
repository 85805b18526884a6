package id.akuntabel.measurement.policies;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import org.jspecify.annotations.Nullable;

/// Whose policies are looked at, and what this official may do with them: Bagian Organisasi decides for the
/// government, the planner for the own agency.
///
/// @param agency null = the government
public record Desk(@Nullable Agency agency, CurrentOfficial official) {

    public boolean mayDecide() {
        var own = agency;
        return own == null
                ? official.may(Permission.ALL_AGENCIES)
                : official.may(Permission.PLANNING) && official.belongsTo(own.id());
    }

    @Nullable
    AgencyId id() {
        var own = agency;
        return own == null ? null : own.id();
    }

    /// `pemerintah daerah`, or the agency's short name.
    public String printed() {
        var own = agency;
        return own == null ? "seluruh perangkat daerah" : own.shortName();
    }

    /// For addresses; empty = the government.
    public String code() {
        var own = agency;
        return own == null ? "" : own.code();
    }

    public String href() {
        return "/kebijakan" + (agency == null ? "" : "?opd=" + code());
    }
}
