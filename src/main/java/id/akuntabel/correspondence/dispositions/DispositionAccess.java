package id.akuntabel.correspondence.dispositions;

import id.akuntabel.correspondence.incoming.LetterDispositions;
import id.akuntabel.correspondence.incoming.LetterPage;
import id.akuntabel.correspondence.offices.Chain;
import id.akuntabel.correspondence.offices.Offices;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who may give, read, pass on and take back dispositions.
@Component
class DispositionAccess implements LetterDispositions {

    private final Dispositions dispositions;
    private final Offices offices;
    private final Structure structure;

    DispositionAccess(Dispositions dispositions, Offices offices, Structure structure) {
        this.dispositions = dispositions;
        this.offices = offices;
        this.structure = structure;
    }

    /// Those it passed through, those who gave what it passes on, and whoever keeps the letters of the agency.
    boolean mayRead(CurrentOfficial official, Disposition disposition) {
        return official.belongsTo(disposition.agency())
                && (official.as(disposition.giverPosition()).isPresent()
                        || !disposition.addressedTo(positions(official)).isEmpty()
                        || offices.keeps(official, disposition.agency())
                        || gaveAbove(official, disposition));
    }

    /// The position in which this official was addressed.
    Optional<Holding> addressed(CurrentOfficial official, Disposition disposition) {
        return disposition.addressees().stream()
                .flatMap(addressee -> official.as(addressee.position()).stream())
                .findFirst();
    }

    /// Those whom a position may address: who stands under it.
    List<Position> under(Holding giver) {
        return new Chain(structure.listPositions(giver.position().agency()))
                .under(List.of(giver.position().id()));
    }

    /// The position in which this official disposes of the agency's letters at first: the head, or who keeps the
    /// books and has subordinates.
    Optional<Holding> beginner(CurrentOfficial official, AgencyId agency) {
        var keepers = offices.keepers(agency);
        var chain = new Chain(structure.listPositions(agency));
        var heads = chain.heads().stream().map(Position::id).toList();
        return official.holdings().stream()
                .filter(holding -> holding.position().agency().equals(agency))
                .filter(holding -> heads.contains(holding.position().id())
                        || keepers.contains(holding.position().id()))
                .filter(holding ->
                        !chain.under(List.of(holding.position().id())).isEmpty())
                .findFirst();
    }

    @Override
    public boolean mayBegin(CurrentOfficial official, AgencyId agency) {
        return beginner(official, agency).isPresent();
    }

    @Override
    public List<LetterPage.Given> of(long letter) {
        return chain(dispositions.ofLetter(letter));
    }

    /// How a disposition was passed on: all that stand under it.
    List<LetterPage.Given> below(Disposition disposition) {
        var related = related(disposition);
        var below = new HashSet<Long>(Set.of(disposition.id()));
        var under = related.stream()
                .sorted(Comparator.comparingLong(Disposition::id))
                .filter(one -> below.contains(one.parent()) && below.add(one.id()))
                .toList();
        return chain(under);
    }

    /// Whether this official gave a disposition of which this one is a part.
    private boolean gaveAbove(CurrentOfficial official, Disposition disposition) {
        var byId = related(disposition).stream().collect(Collectors.toMap(Disposition::id, Function.identity()));
        for (var above = byId.get(disposition.parent()); above != null; above = byId.get(above.parent())) {
            if (official.as(above.giverPosition()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// On the same letter, or in the same process; a page asks once.
    private List<Disposition> related(Disposition disposition) {
        var letter = disposition.incoming();
        return letter == null
                ? dispositions.ofCase(Objects.requireNonNull(disposition.caseNumber()))
                : dispositions.ofLetter(letter);
    }

    private static List<LetterPage.Given> chain(List<Disposition> given) {
        var depths = new HashMap<Long, Integer>();
        return given.stream()
                .sorted(Comparator.comparingLong(Disposition::id))
                .map(disposition -> {
                    var above = disposition.parent() == null ? null : depths.get(disposition.parent());
                    var depth = above == null ? 0 : above + 1;
                    depths.put(disposition.id(), depth);
                    return new LetterPage.Given(
                            disposition.id(),
                            disposition.giver(),
                            disposition.addressees().stream()
                                    .map(Disposition.Addressee::title)
                                    .collect(Collectors.joining(", ")),
                            disposition.addressees().stream()
                                    .flatMap(addressee -> Optional.ofNullable(addressee.report()).stream())
                                    .collect(Collectors.joining(" ")),
                            disposition.state(),
                            depth);
                })
                .toList();
    }

    static List<PositionId> positions(CurrentOfficial official) {
        return official.holdings().stream()
                .map(holding -> holding.position().id())
                .toList();
    }
}
