package id.akuntabel.identity.signin;

import id.akuntabel.identity.Permission;
import id.akuntabel.identity.accounts.Account;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The people of the sample regency, offered at the sign-in page. Exists in sample mode only, and knows only
/// accounts that were loaded as sample.
@Component
@ConditionalOnBooleanProperty("akuntabel.sample")
class SampleCast {

    private final Accounts accounts;
    private final Structure structure;
    private final Officeholders officeholders;
    private final Clock clock;

    SampleCast(Accounts accounts, Structure structure, Officeholders officeholders, Clock clock) {
        this.accounts = accounts;
        this.structure = structure;
        this.officeholders = officeholders;
        this.clock = clock;
    }

    /// By agency, in order of the structure; administrators without post come last.
    List<SignInPage.Office> offices() {
        var sample = accounts.list().stream()
                .filter(account -> account.sample() && account.enabled())
                .toList();
        var ids = sample.stream().map(Account::official).collect(Collectors.toSet());
        var offices = new ArrayList<SignInPage.Office>();
        for (var agency : structure.listAgencies()) {
            offices.add(office(agency, ids));
        }
        offices.add(new SignInPage.Office(
                "Pengelola sistem",
                sample.stream()
                        .filter(account -> account.permissions().contains(Permission.ADMINISTRATION))
                        .flatMap(account -> officeholders.findOfficial(account.official()).stream())
                        .map(official -> new SignInPage.Person(official.id(), official.name(), "Admin"))
                        .toList()));
        offices.removeIf(office -> office.people().isEmpty());
        return offices;
    }

    boolean contains(OfficialId official) {
        return accounts.find(official)
                .filter(account -> account.sample() && account.enabled())
                .isPresent();
    }

    private SignInPage.Office office(Agency agency, Set<OfficialId> ids) {
        var positions = structure.listPositions(agency.id());
        var holders = officeholders.whoActs(
                positions.stream().map(Position::id).toList(), LocalDate.ofInstant(clock.instant(), agency.zone()));
        return new SignInPage.Office(
                agency.name(),
                positions.stream()
                        .map(position -> holders.get(position.id()))
                        .filter(Objects::nonNull)
                        .filter(holding -> ids.contains(holding.official().id()))
                        .map(holding -> new SignInPage.Person(
                                holding.official().id(), holding.official().name(), holding.title()))
                        .toList());
    }
}
