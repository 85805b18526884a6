package id.akuntabel.correspondence.incoming;

import id.akuntabel.correspondence.offices.Chain;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who may read a letter that came in: its agency; one that is closed, only the head of the agency, who registered it,
/// and those who gave or got a disposition about it. Who keeps the books is not among them.
@Component
public class LetterAccess {

    private final IncomingLetters letters;
    private final Structure structure;

    LetterAccess(IncomingLetters letters, Structure structure) {
        this.letters = letters;
        this.structure = structure;
    }

    /// What is asked of a letter about an official.
    ///
    /// @param head whether the official heads the agency
    record Reader(String official, List<UUID> positions, boolean head) {}

    public boolean mayRead(CurrentOfficial official, Incoming letter) {
        return official.belongsTo(letter.agency())
                && (!letter.closed() || letters.involves(letter.id(), reader(official, letter.agency())));
    }

    Reader reader(CurrentOfficial official, AgencyId agency) {
        var heads = new Chain(structure.listPositions(agency)).heads();
        return new Reader(
                official.official().id().toString(),
                official.holdings().stream()
                        .map(holding -> holding.position().id().value())
                        .toList(),
                heads.stream().anyMatch(head -> official.as(head.id()).isPresent()));
    }
}
