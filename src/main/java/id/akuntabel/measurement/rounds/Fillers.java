package id.akuntabel.measurement.rounds;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.PositionId;
import id.akuntabel.shell.NotFound;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who types into a sheet, asked in one place: see [Duties#filler].
@Component
public class Fillers {

    private final Rounds rounds;

    Fillers(Rounds rounds) {
        this.rounds = rounds;
    }

    /// The position in which somebody types here; empty where there is none.
    public Optional<Holding> find(Sheet sheet, CurrentOfficial official) {
        return find(sheet, official, rounds.responsibleOf(sheet.head().id()));
    }

    /// The same; whoever has none finds nothing here.
    public Holding get(Sheet sheet, CurrentOfficial official) {
        return find(sheet, official).orElseThrow(NotFound::new);
    }

    /// The same, where the rows were read already.
    public static Optional<Holding> find(Sheet sheet, CurrentOfficial official, Collection<Item> items) {
        return find(
                sheet,
                official,
                items.stream().map(item -> item.agreed().responsible()).collect(Collectors.toSet()));
    }

    /// The same, of a sheet that is locked.
    public static Holding get(Rounds.Held held, CurrentOfficial official) {
        return find(held.sheet(), official, held.responsible()).orElseThrow(NotFound::new);
    }

    private static Optional<Holding> find(Sheet sheet, CurrentOfficial official, Set<PositionId> responsible) {
        return Duties.filler(official, sheet.head().agency(), sheet.head().unit(), responsible);
    }
}
