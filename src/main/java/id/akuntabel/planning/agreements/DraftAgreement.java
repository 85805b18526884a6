package id.akuntabel.planning.agreements;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.AgreementMoved;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Version;
import id.akuntabel.planning.goals.Goals;
import id.akuntabel.planning.indicators.Indicators;
import id.akuntabel.planning.indicators.Scales;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins an agreement or its next version, writes drafts and throws them away.
@Component
public class DraftAgreement {

    private final AgreementStore store;
    private final Indicators indicators;
    private final Goals goals;
    private final Scales scales;
    private final Structure structure;
    private final ApplicationEventPublisher events;

    DraftAgreement(
            AgreementStore store,
            Indicators indicators,
            Goals goals,
            Scales scales,
            Structure structure,
            ApplicationEventPublisher events) {
        this.store = store;
        this.indicators = indicators;
        this.goals = goals;
        this.scales = scales;
        this.structure = structure;
        this.events = events;
    }

    /// @param superior null where `superiorTitle` names someone outside this system
    @Transactional
    public Step begin(
            Agency agency,
            int year,
            Level level,
            Position promiser,
            @Nullable Position superior,
            @Nullable String superiorTitle,
            Cause cause) {
        var id = store.begin(
                agency.id(),
                year,
                level,
                promiser.unit(),
                promiser.id(),
                superior == null ? null : superior.id(),
                superiorTitle);
        if (id.isEmpty()) {
            return Step.Refused.at(
                    "jabatan", promiser.title() + " sudah mempunyai perjanjian " + year + ". Buka yang sudah ada.");
        }
        store.addVersion(agency.id(), id.get(), null, null);
        return tell(store.find(agency.id(), year, promiser.id()).orElseThrow(), "disusun", cause);
    }

    /// The next version begins with what is in force; only for one of the three reasons.
    @Transactional
    public Step change(Agreement agreement, @Nullable LegalReason legalReason, String reason, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        if (legalReason == null) {
            findings.put("dasar", "Pilih salah satu dari tiga alasan perubahan menurut PermenPANRB 53/2014.");
        }
        if (reason.isBlank()) {
            findings.put("uraian", "Uraikan apa yang berubah dan mengapa.");
        }
        var standing = agreement.latest();
        if (standing.isEmpty()) {
            findings.put("langkah", "Hanya perjanjian yang berlaku yang dapat diubah.");
        }
        if (agreement.inTheMaking().isPresent()) {
            findings.put("langkah", "Versi berikutnya sudah disusun. Lanjutkan yang itu.");
        }
        if (!findings.isEmpty() || standing.isEmpty()) {
            return new Step.Refused(findings);
        }
        var contents = store.contents(standing.get().id());
        var version = store.addVersion(agreement.agency(), agreement.id(), legalReason, reason.strip());
        store.write(agreement.agency(), version, contents);
        return tell(
                store.find(agreement.agency(), agreement.year(), agreement.promiser())
                        .orElseThrow(),
                "disusun karena: " + reason.strip(),
                cause);
    }

    /// Replaces what the draft says.
    @Transactional
    public Step write(Agency agency, Agreement agreement, Version draft, DraftForm form, Cause cause) {
        if (draft.state() != State.DRAFT) {
            return Step.Refused.because(
                    "Versi ini sudah diajukan dan tidak dapat diubah. Minta dikembalikan, atau buat versi Perubahan.");
        }
        // Said before anything else: the form comes back on the newest revision.
        if (form.revision() != draft.version()) {
            return overwriting();
        }
        var findings = new LinkedHashMap<String, String>();
        var contents = contents(agency, form, findings);
        if (!findings.isEmpty()) {
            return new Step.Refused(findings);
        }
        if (!store.touch(draft)) {
            return overwriting();
        }
        store.write(agency.id(), draft.id(), contents);
        return tell(
                agreement,
                draft,
                "diisi: " + contents.lines().size() + " indikator, "
                        + contents.budget().size() + " baris anggaran",
                cause);
    }

    private static Step overwriting() {
        return Step.Refused.because("Draf ini baru saja diubah orang lain. Isian Anda masih ada di bawah: bandingkan"
                + " dengan yang tersimpan, lalu simpan lagi bila isian Anda yang benar.");
    }

    @Transactional
    public Step discard(Agreement agreement, Version draft, Cause cause) {
        if (draft.state() != State.DRAFT) {
            return Step.Refused.because("Hanya draf yang dapat dibuang.");
        }
        var step = tell(agreement, draft, "dibuang sebagai draf", cause);
        store.delete(agreement, draft);
        return step;
    }

    private Contents contents(Agency agency, DraftForm form, Map<String, String> findings) {
        var reading = new DraftReading(
                indicators.list(agency.id()),
                goals.listAll().stream()
                        .filter(objective -> objective.agency().equals(agency.id()))
                        .toList(),
                scales.byKey(),
                findings);
        return reading.read(form);
    }

    private Step tell(Agreement agreement, String moved, Cause cause) {
        return tell(agreement, agreement.versions().getFirst(), moved, cause);
    }

    private Step tell(Agreement agreement, Version version, String moved, Cause cause) {
        events.publishEvent(
                new AgreementMoved(cause, agreement.id(), Titles.of(agreement, version, structure), moved, Map.of()));
        return new Step.Done();
    }
}
