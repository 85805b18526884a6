package id.akuntabel.planning.agreements;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.AgreementMoved;
import id.akuntabel.planning.agreements.Agreement.Consent;
import id.akuntabel.planning.agreements.Agreement.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way of a version: draft, before the parties, agreed to by both, in force, replaced.
@Component
public class MoveAgreement {

    private final AgreementStore store;
    private final Structure structure;
    private final ApplicationEventPublisher events;

    MoveAgreement(AgreementStore store, Structure structure, ApplicationEventPublisher events) {
        this.store = store;
        this.structure = structure;
        this.events = events;
    }

    /// The planner puts the draft before the parties.
    @Transactional
    public Step submit(Agreement agreement, Version version, Cause cause) {
        if (version.state() != State.DRAFT) {
            return elsewhere(version);
        }
        if (store.contents(version.id()).lines().isEmpty()) {
            return Step.Refused.because("Perjanjian ini belum memuat satu indikator pun. Isi lampirannya dahulu.");
        }
        return store.move(version, State.SUBMITTED, null, null, null, null, null)
                ? tell(agreement, version, "diajukan kepada kedua pihak", Map.of(), cause)
                : Step.Refused.stale();
    }

    /// A party agrees, as whoever acts in its position; when both have, the version is agreed on.
    @Transactional
    public Step agree(
            Agreement agreement,
            Version version,
            PositionId party,
            CurrentOfficial official,
            LocalDate today,
            Cause cause) {
        if (version.state() != State.SUBMITTED) {
            return elsewhere(version);
        }
        var holding = official.as(party);
        if (holding.isEmpty()) {
            return Step.Refused.because("Persetujuan diberikan oleh yang menjabat sebagai pihak itu.");
        }
        var consent =
                new Consent(today, official.official().name(), holding.get().capacity());
        return party.equals(agreement.promiser())
                ? settle(agreement, version, consent, version.accepted(), "disetujui pihak pertama", cause)
                : settle(agreement, version, version.promised(), consent, "disetujui pihak kedua", cause);
    }

    /// The second party is outside this system (the head of the region): the planner records the signed paper.
    @Transactional
    public Step recordSuperior(
            Agreement agreement, Version version, @Nullable LocalDate on, LocalDate today, Cause cause) {
        if (version.state() != State.SUBMITTED) {
            return elsewhere(version);
        }
        var title = agreement.superiorTitle();
        if (title == null) {
            return Step.Refused.because("Pihak kedua menjabat di sistem ini dan menyetujui sendiri.");
        }
        if (on == null || on.isAfter(today)) {
            return Step.Refused.at(
                    "tanggal", "Isi tanggal naskah ditandatangani " + title + ", paling akhir hari ini.");
        }
        return settle(
                agreement,
                version,
                version.promised(),
                new Consent(on, title, null),
                "ditandatangani " + title + " pada " + Wording.date(on) + " (dicatat perencana)",
                cause);
    }

    /// Back to the planner, with the reason in the cause.
    @Transactional
    public Step sendBack(Agreement agreement, Version version, Cause cause) {
        var reason = cause.reason();
        if (version.state() != State.SUBMITTED && version.state() != State.APPROVED) {
            return elsewhere(version);
        }
        if (reason == null || reason.isBlank()) {
            return Step.Refused.at("alasan", "Tulis alasan pengembalian, agar perencana tahu apa yang diperbaiki.");
        }
        return store.move(version, State.DRAFT, reason, null, null, null, null)
                ? tell(agreement, version, "dikembalikan menjadi draf", Map.of(), cause)
                : Step.Refused.stale();
    }

    /// In force from a day; the version before it ends the day before.
    @Transactional
    public Step putInForce(Agreement agreement, Version version, @Nullable LocalDate from, Cause cause) {
        if (version.state() != State.APPROVED) {
            return elsewhere(version);
        }
        if (from == null || from.getYear() != agreement.year()) {
            return Step.Refused.at("mulai", "Isi hari pertama berlakunya, dalam tahun " + agreement.year() + ".");
        }
        var before = agreement.versions().stream()
                .filter(other -> other.state() == State.IN_FORCE)
                .findFirst();
        if (before.isPresent()
                && before.get().from() != null
                && !from.isAfter(before.get().from())) {
            return Step.Refused.at(
                    "mulai",
                    "Versi " + before.get().printed() + " berlaku sejak "
                            + Wording.date(before.get().from()) + ". Pilih hari sesudahnya.");
        }
        if (before.isPresent() && !replace(before.get(), from)) {
            return Step.Refused.stale();
        }
        return store.move(version, State.IN_FORCE, null, version.promised(), version.accepted(), from, null)
                ? tell(
                        agreement,
                        version,
                        "berlaku mulai " + Wording.date(from),
                        Map.of("mulai", from.toString()),
                        cause)
                : Step.Refused.stale();
    }

    private boolean replace(Version version, LocalDate from) {
        return store.move(
                version,
                State.REPLACED,
                null,
                version.promised(),
                version.accepted(),
                version.from(),
                from.minusDays(1));
    }

    private Step settle(
            Agreement agreement,
            Version version,
            @Nullable Consent promised,
            @Nullable Consent accepted,
            String moved,
            Cause cause) {
        var both = promised != null && (accepted != null || agreement.level() == Level.REGION);
        return store.move(version, both ? State.APPROVED : State.SUBMITTED, null, promised, accepted, null, null)
                ? tell(agreement, version, moved, capacities(promised, accepted), cause)
                : Step.Refused.stale();
    }

    private static Map<String, String> capacities(@Nullable Consent promised, @Nullable Consent accepted) {
        var facts = new HashMap<String, String>();
        if (promised != null && promised.capacity() != null) {
            facts.put(
                    "pihak pertama", promised.by() + ", " + promised.capacity().printed());
        }
        if (accepted != null && accepted.capacity() != null) {
            facts.put("pihak kedua", accepted.by() + ", " + accepted.capacity().printed());
        }
        return facts;
    }

    private Step tell(Agreement agreement, Version version, String moved, Map<String, String> facts, Cause cause) {
        events.publishEvent(
                new AgreementMoved(cause, agreement.id(), Titles.of(agreement, version, structure), moved, facts));
        return new Step.Done();
    }

    private static Step elsewhere(Version version) {
        return Step.Refused.because("Versi ini sekarang berstatus "
                + version.state().printed() + ", sehingga langkah tadi tidak berlaku lagi. Muat ulang halaman.");
    }
}
