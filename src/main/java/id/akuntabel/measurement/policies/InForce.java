package id.akuntabel.measurement.policies;

import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which policy holds for what on a day. The narrowest choice that leads to a version in force wins. Pure.
public final class InForce {

    private final List<StoredPolicy> versions;
    private final List<Choice> choices;
    private final LocalDate day;

    /// @param versions of the government and of one agency
    /// @param choices  of both
    InForce(List<StoredPolicy> versions, List<Choice> choices, LocalDate day) {
        this.versions = versions;
        this.choices = choices.stream()
                .filter(choice -> !choice.from().isAfter(day))
                .sorted(Comparator.comparing(Choice::from).thenComparingLong(Choice::id))
                .toList();
        this.day = day;
    }

    /// For an indicator of an agency. The government always has a policy: one comes with the system.
    public StoredPolicy of(AgencyId agency, long indicator) {
        return choice(agency, indicator).flatMap(this::version).orElseGet(() -> of(agency));
    }

    /// For whatever of an agency has no choice of its own.
    StoredPolicy of(AgencyId agency) {
        return choice(agency, null).flatMap(this::version).orElseGet(this::ofGovernment);
    }

    StoredPolicy ofGovernment() {
        return choice(null, null)
                .flatMap(this::version)
                .orElseGet(() -> newest(version -> version.agency() == null).orElseThrow());
    }

    /// The choice made for exactly this scope, if it still holds.
    Optional<Choice> choice(@Nullable AgencyId agency, @Nullable Long indicator) {
        return choices.stream()
                .filter(choice ->
                        Objects.equals(choice.agency(), agency) && Objects.equals(choice.indicator(), indicator))
                .reduce((earlier, later) -> later)
                .filter(choice -> choice.policy() != null);
    }

    private Optional<StoredPolicy> version(Choice choice) {
        return newest(version -> Objects.equals(version.policy(), choice.policy()));
    }

    private Optional<StoredPolicy> newest(Predicate<StoredPolicy> wanted) {
        return versions.stream()
                .filter(wanted)
                .filter(version -> !version.rules().policy().inForceFrom().isAfter(day))
                .max(Comparator.comparing(version -> version.rules().policy().inForceFrom()));
    }
}
