package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.offices.Chain;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.SignatureBlock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Those who sign letters of an agency: whoever acts in a position on a day.
@Component
class Signers {

    private final Structure structure;
    private final Officeholders officeholders;

    Signers(Structure structure, Officeholders officeholders) {
        this.structure = structure;
        this.officeholders = officeholders;
    }

    /// Positions that somebody holds, the head first.
    List<Holding> of(Agency agency, LocalDate on) {
        var positions = structure.listPositions(agency.id());
        var heads = new Chain(positions).heads();
        var acting = officeholders.whoActs(positions.stream().map(Position::id).toList(), on);
        return java.util.stream.Stream.concat(
                        heads.stream(), positions.stream().filter(position -> !heads.contains(position)))
                .flatMap(position -> java.util.Optional.ofNullable(acting.get(position.id())).stream())
                .toList();
    }

    static SignatureBlock block(Holding signer) {
        var prefix = signer.capacity().prefix();
        return new SignatureBlock(
                signer.position().title(),
                prefix.isEmpty() ? null : prefix,
                signer.official().name(),
                signer.official().rank(),
                signer.official().nip().digits());
    }

    /// `Plt. Kepala Dinas, Siti Rahmah`.
    static String printed(Holding signer) {
        return signer.title() + ", " + signer.official().name();
    }
}
