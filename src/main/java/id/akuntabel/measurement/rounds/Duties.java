package id.akuntabel.measurement.rounds;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.UnitId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which position does what with a sheet. The planner is named by a permission; others are known by the codes of their
/// positions, which are the same in every agency (as SOPs find their actors). Pure.
public final class Duties {

    /// Keep the data of the whole agency.
    private static final Set<String> DATA_STAFF = Set.of("staf-perencanaan", "staf-penyusun", "pengelola-data");

    private static final Set<String> LEADERS = Set.of("kepala", "sekretaris");

    private Duties() {}

    /// Opens rounds, grants exceptions, locks and reopens.
    public static Optional<Holding> planner(CurrentOfficial official, AgencyId agency) {
        return official.may(Permission.PLANNING) ? first(official, agency, position -> true) : Optional.empty();
    }

    /// Says which unit types a quantity that several units use: the planner and the secretary.
    public static Optional<Holding> custodian(CurrentOfficial official, AgencyId agency) {
        return planner(official, agency)
                .or(() -> first(official, agency, position -> position.code().equals("sekretaris")));
    }

    /// Types into the sheet of a unit: who is responsible for one of its indicators, who works in the unit, the data
    /// staff and the planner.
    static Optional<Holding> filler(
            CurrentOfficial official, AgencyId agency, UnitId unit, Set<PositionId> responsible) {
        return first(official, agency, position -> responsible.contains(position.id()))
                .or(() -> first(official, agency, position -> position.unit().equals(unit)))
                .or(() -> first(official, agency, position -> DATA_STAFF.contains(position.code())))
                .or(() -> planner(official, agency));
    }

    /// Reviews a submission: the planner, the secretary, the heads of divisions and the team.
    public static Optional<Holding> verifier(CurrentOfficial official, AgencyId agency) {
        return first(
                        official,
                        agency,
                        position -> position.code().equals("sekretaris")
                                || position.code().startsWith("kabid-")
                                || position.code().startsWith("kasubbid-")
                                || position.code().contains("tim-sakip"))
                .or(() -> planner(official, agency));
    }

    /// Approves what was verified.
    public static Optional<Holding> approver(CurrentOfficial official, AgencyId agency) {
        return first(official, agency, position -> LEADERS.contains(position.code()));
    }

    private static Optional<Holding> first(CurrentOfficial official, AgencyId agency, Predicate<Position> duty) {
        return official.holdings().stream()
                .filter(holding -> holding.position().agency().equals(agency))
                .filter(holding -> duty.test(holding.position()))
                .findFirst();
    }
}
