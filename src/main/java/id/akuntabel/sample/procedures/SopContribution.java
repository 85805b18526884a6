package id.akuntabel.sample.procedures;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Structure;
import id.akuntabel.sample.SampleContribution;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.EditionFile;
import id.akuntabel.sop.editions.EditionFile.Reading;
import id.akuntabel.sop.life.EnactEdition;
import id.akuntabel.sop.life.Outcome;
import id.akuntabel.sop.life.RatifyEdition;
import id.akuntabel.sop.life.SaveDraft;
import id.akuntabel.sop.life.SubmitEdition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The SOPs in `sample-regency/sop`, ratified by whoever acts at the head of their agency, and in force. Those that
/// others run come first.
@Component
@Order(200)
class SopContribution implements SampleContribution {

    private record Sop(String agency, String family) {}

    private static final List<Sop> SOPS = List.of(
            new Sop("bagorg", "rapat"),
            new Sop("bagorg", "penyampaian-data-opd"),
            new Sop("bagorg", "pengumpulan-data-kabupaten"),
            new Sop("bagorg", "unit-tidak-menyampaikan"),
            new Sop("bagorg", "data-keliru"),
            new Sop("kominfo", "pengukuran-kinerja-kominfo"),
            new Sop("bappeda", "pengukuran-kinerja-bappeda"),
            new Sop("dkp3", "pengumpulan-data-triwulan"),
            new Sop("dkp3", "pengumpulan-data-semester"),
            new Sop("dkp3", "pengumpulan-data-tahunan"));

    private final Structure structure;
    private final Officeholders officeholders;
    private final SaveDraft saveDraft;
    private final SubmitEdition submit;
    private final RatifyEdition ratify;
    private final EnactEdition enact;

    SopContribution(
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
    public String name() {
        return "sop";
    }

    @Override
    public void contribute(Cause cause) {
        SOPS.forEach(sop ->
                enact(read(sop.family()), structure.findAgency(sop.agency()).orElseThrow(), cause));
    }

    private void enact(Edition edition, Agency agency, Cause cause) {
        var today = LocalDate.ofInstant(cause.at(), agency.zone());
        var identity = edition.identity();
        var signedOn = Stream.of(identity.approvedOn(), identity.effectiveOn(), identity.createdOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(today);
        var family = edition.family();
        require(saveDraft.save(edition, agency.id(), cause));
        require(submit.submit(family, 1, cause));
        require(ratify.ratify(family, 1, head(agency, today), signedOn, cause));
        require(enact.enact(family, 1, cause));
    }

    private Holding head(Agency agency, LocalDate on) {
        var head = structure.findPosition(agency.id(), "kepala").orElseThrow();
        return officeholders.whoActs(head.id(), on).orElseThrow();
    }

    private static void require(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("Sample SOP refused: " + refused.reasons());
        }
    }

    static Edition read(String family) {
        try (var file = new ClassPathResource("sample-regency/sop/" + family + ".yaml").getInputStream()) {
            return switch (EditionFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
                case Reading.Read read -> read.edition();
                case Reading.Unreadable unreadable ->
                    throw new IllegalStateException(family + ".yaml: " + unreadable.message());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
