package id.akuntabel.sop.life;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Structure;
import id.akuntabel.sop.ReadyEditions;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.EditionFile;
import id.akuntabel.sop.editions.EditionFile.Reading;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// All the steps from file to force, one after the other.
@Component
class EnactReadyEdition implements ReadyEditions {

    private final Structure structure;
    private final Officeholders officeholders;
    private final SaveDraft saveDraft;
    private final SubmitEdition submit;
    private final RatifyEdition ratify;
    private final EnactEdition enact;

    EnactReadyEdition(
            Structure structure,
            Officeholders officeholders,
            SaveDraft saveDraft,
            SubmitEdition submit,
            RatifyEdition ratify,
            EnactEdition enact) {
        this.structure = structure;
        this.officeholders = officeholders;
        this.saveDraft = saveDraft;
        this.submit = submit;
        this.ratify = ratify;
        this.enact = enact;
    }

    @Override
    public void enact(String yaml, AgencyId owner, Cause cause) {
        var edition = read(yaml);
        var agency = structure.getAgency(owner);
        var today = LocalDate.ofInstant(cause.at(), agency.zone());
        var identity = edition.identity();
        var signedOn = Stream.of(identity.approvedOn(), identity.effectiveOn(), identity.createdOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(today);
        var family = edition.family();
        require(saveDraft.save(edition, owner, cause));
        require(submit.submit(family, 1, cause));
        require(ratify.ratify(family, 1, head(agency, today), signedOn, cause));
        require(enact.enact(family, 1, cause));
    }

    private Holding head(Agency agency, LocalDate on) {
        var head = structure.findPosition(agency.id(), "kepala").orElseThrow();
        return officeholders.whoActs(head.id(), on).orElseThrow();
    }

    private static Edition read(String yaml) {
        return switch (EditionFile.read(yaml)) {
            case Reading.Read read -> read.edition();
            case Reading.Unreadable unreadable -> throw new IllegalStateException(unreadable.message());
        };
    }

    private static void require(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("Refused: " + refused.reasons());
        }
    }
}
