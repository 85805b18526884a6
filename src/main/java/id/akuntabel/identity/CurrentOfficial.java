package id.akuntabel.identity;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who is at the keyboard and as what, on this day. A controller takes it as an argument. One person with several
/// positions is one `CurrentOfficial`: nobody switches user.
public record CurrentOfficial(Official official, List<Holding> holdings, Set<Permission> permissions) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean belongsTo(AgencyId agency) {
        return holdings.stream().anyMatch(holding -> holding.position().agency().equals(agency));
    }

    /// Reads what this agency does: its own officials, Bagian Organisasi and Inspektorat.
    public boolean maySee(AgencyId agency) {
        return belongsTo(agency) || may(Permission.ALL_AGENCIES) || may(Permission.INSPECTION);
    }

    public Optional<Holding> as(PositionId position) {
        return holdings.stream()
                .filter(holding -> holding.position().id().equals(position))
                .findFirst();
    }

    /// The cause of something done in a position this official acts in.
    public Cause cause(Holding holding, Instant at) {
        return new Cause(
                new Cause.Who(
                        official.id().toString(),
                        official.name(),
                        holding.position().title(),
                        holding.capacity().prefix()),
                null,
                at,
                null);
    }

    /// The cause of something done on account of a permission or for oneself, in the first position held if any.
    public Cause cause(Instant at) {
        return holdings.isEmpty()
                ? new Cause(new Cause.Who(official.id().toString(), official.name(), null, null), null, at, null)
                : cause(holdings.getFirst(), at);
    }
}
