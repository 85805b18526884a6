package id.akuntabel.planning.agreements;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.PositionId;
import id.akuntabel.planning.agreements.Agreement.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The two parties of an agreement.
final class Parties {

    static final String FIRST = "pertama";
    static final String SECOND = "kedua";

    private Parties() {}

    /// As which party this official can agree now.
    static List<String> open(Agreement agreement, Version version, CurrentOfficial official) {
        var open = new ArrayList<String>();
        if (version.state() == State.SUBMITTED) {
            if (version.promised() == null && official.as(agreement.promiser()).isPresent()) {
                open.add(FIRST);
            }
            if (version.accepted() == null && isSuperior(agreement, official)) {
                open.add(SECOND);
            }
        }
        return open;
    }

    static boolean isParty(Agreement agreement, CurrentOfficial official) {
        return official.as(agreement.promiser()).isPresent() || isSuperior(agreement, official);
    }

    static Optional<PositionId> position(Agreement agreement, String party) {
        return switch (party) {
            case FIRST -> Optional.of(agreement.promiser());
            case SECOND -> Optional.ofNullable(agreement.superior());
            default -> Optional.empty();
        };
    }

    private static boolean isSuperior(Agreement agreement, CurrentOfficial official) {
        var superior = agreement.superior();
        return superior != null && official.as(superior).isPresent();
    }
}
