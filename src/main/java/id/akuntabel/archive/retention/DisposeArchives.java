package id.akuntabel.archive.retention;

import id.akuntabel.archive.retention.Disposals.Due;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Proposes and decides: nothing is destroyed without two people.
@Component
class DisposeArchives {

    private static final int MOST = 500;

    private final Disposals disposals;
    private final Structure structure;
    private final FileMinutes fileMinutes;
    private final ApplicationEventPublisher events;

    DisposeArchives(
            Disposals disposals, Structure structure, FileMinutes fileMinutes, ApplicationEventPublisher events) {
        this.disposals = disposals;
        this.structure = structure;
        this.fileMinutes = fileMinutes;
        this.events = events;
    }

    sealed interface Outcome {

        record Done(long disposal) implements Outcome {}

        /// @param message Indonesian: what, why, what to do
        record Refused(String message) implements Outcome {}
    }

    @Transactional
    public Outcome propose(AgencyId owner, DisposalKind kind, Set<String> cases, String reason, Cause cause) {
        disposals.oneAtATime(owner);
        var zone = structure.getAgency(owner).zone();
        var items =
                disposals.due(List.of(owner), LocalDate.ofInstant(cause.at(), zone), zone, Integer.MAX_VALUE).stream()
                        .filter(due -> due.kind() == kind && cases.contains(due.caseNumber()))
                        .toList();
        if (items.isEmpty() || items.size() < cases.size()) {
            return new Outcome.Refused(
                    items.isEmpty() && cases.isEmpty()
                            ? "Belum ada arsip yang dipilih. Centang arsip yang diusulkan."
                            : "Sebagian arsip yang dipilih sudah diusulkan orang lain atau belum jatuh tempo. Pilih lagi dari daftar.");
        }
        if (items.size() > MOST) {
            return new Outcome.Refused("Sekali usul paling banyak " + MOST + " arsip. Bagi usulannya.");
        }
        if (reason.isBlank()) {
            return new Outcome.Refused("Dasar usulan belum diisi. Tulis, misalnya, nomor surat atau hasil penilaian.");
        }
        var id = disposals.add(owner, kind, items, reason.strip(), cause);
        events.publishEvent(new DisposalChanged(
                cause,
                id,
                kind.name(),
                kind.printed() + " " + items.size() + " arsip diusulkan",
                Map.of("arsip", numbers(items))));
        return new Outcome.Done(id);
    }

    @Transactional
    public Outcome decide(Disposal disposal, boolean approve, String note, Cause cause) {
        if (cause.who().id().equals(disposal.proposedById())) {
            return new Outcome.Refused("Usulan ini Anda ajukan sendiri. Pejabat lain yang memutuskannya: penyusutan"
                    + " arsip selalu oleh dua orang.");
        }
        if (!approve && note.isBlank()) {
            return new Outcome.Refused("Alasan penolakan belum diisi. Tulis mengapa usulan ini ditolak.");
        }
        var state = approve ? Disposal.State.APPROVED : Disposal.State.REJECTED;
        if (!disposals.decide(disposal.id(), state, note.strip(), cause)) {
            return new Outcome.Refused("Usulan ini sudah diputuskan orang lain. Buka lagi halamannya.");
        }
        var facts = new LinkedHashMap<>(Map.of("diusulkan oleh", disposal.proposedBy()));
        if (approve) {
            switch (fileMinutes.file(disposals.find(disposal.id()).orElseThrow(), cause)) {
                case FileMinutes.Filed(var number) -> facts.put("berita acara", number);
                case FileMinutes.Refused(var message) -> {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return new Outcome.Refused(message);
                }
            }
            if (disposal.kind() == DisposalKind.DESTRUCTION) {
                disposals.destroy(disposal.id());
            }
        }
        events.publishEvent(new DisposalChanged(
                cause,
                disposal.id(),
                disposal.kind().name(),
                disposal.kind().printed() + " " + disposal.items() + " arsip "
                        + state.printed().toLowerCase(Locale.ROOT),
                facts));
        return new Outcome.Done(disposal.id());
    }

    private static String numbers(List<Due> items) {
        return String.join(", ", items.stream().map(Due::caseNumber).toList());
    }
}
