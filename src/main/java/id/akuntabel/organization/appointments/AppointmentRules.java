package id.akuntabel.organization.appointments;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Capacity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When an official may be appointed (SE BKN 2/2019): one holder at a time; a Plt. while the post is vacant; a Plh.
/// while its holder is absent. The database holds the same by constraints; these rules say it in words.
final class AppointmentRules {

    private AppointmentRules() {}

    /// @param history of the position; withdrawn lines count for nothing
    static Map<String, String> findings(AppointOfficial.Proposal proposal, List<Appointment> history) {
        var findings = new LinkedHashMap<String, String>();
        if (proposal.decree().isBlank()) {
            findings.put("sk", "Isi nomor SK atau surat perintahnya, agar penugasan ini dapat ditelusuri.");
        }
        if (proposal.until() != null && proposal.until().isBefore(proposal.from())) {
            findings.put("sampai", "Hari terakhir mendahului hari pertama. Periksa kedua tanggalnya.");
            return findings;
        }
        switch (proposal.capacity()) {
            case DEFINITIVE, PLT -> holderInTheWay(proposal, history).ifPresent(text -> findings.put("mulai", text));
            case PLH -> noHolderToStandInFor(proposal, history).ifPresent(text -> findings.put("mulai", text));
        }
        return findings;
    }

    private static Optional<String> holderInTheWay(AppointOfficial.Proposal proposal, List<Appointment> history) {
        return overlapping(proposal, history)
                .filter(held -> held.capacity() != Capacity.PLH)
                .findFirst()
                .map(held -> {
                    var fact = "Jabatan ini dipegang " + held.official().name() + " ("
                            + held.capacity().printed() + ") " + held.printedTerm() + ". ";
                    if (proposal.capacity() == Capacity.PLT && held.capacity() == Capacity.DEFINITIVE) {
                        return fact
                                + "Plt. hanya untuk jabatan yang kosong. Bila pejabatnya berhalangan sementara, tunjuk Plh.";
                    }
                    return fact + "Akhiri dahulu penugasan itu, atau pilih tanggal sesudahnya.";
                });
    }

    private static Optional<String> noHolderToStandInFor(AppointOfficial.Proposal proposal, List<Appointment> history) {
        var other = overlapping(proposal, history)
                .filter(held -> held.capacity() == Capacity.PLH)
                .findFirst();
        if (other.isPresent()) {
            return Optional.of("Sudah ada Plh.: " + other.get().official().name() + " "
                    + other.get().printedTerm() + ". Pilih tanggal yang tidak bersinggungan.");
        }
        var vacant = firstDayWithoutHolder(proposal.from(), proposal.until(), history);
        if (vacant.isPresent()) {
            return Optional.of("Plh. menggantikan pejabat definitif yang berhalangan, sedangkan pada "
                    + Wording.shortDate(vacant.get()) + " jabatan ini tidak ada pejabat definitifnya. Tunjuk Plt.,"
                    + " atau sesuaikan tanggalnya.");
        }
        return overlapping(proposal, history)
                .filter(held -> held.official().id().equals(proposal.official().id()))
                .findFirst()
                .map(held -> held.official().name() + " sendiri pejabat definitifnya. Pilih orang lain sebagai Plh.");
    }

    /// Holders follow each other without a gap, or there is a vacant day.
    static Optional<LocalDate> firstDayWithoutHolder(
            LocalDate from, @Nullable LocalDate until, List<Appointment> history) {
        var day = from;
        var holders = history.stream()
                .filter(held -> !held.withdrawn() && held.capacity() == Capacity.DEFINITIVE)
                .sorted(Comparator.comparing(Appointment::from))
                .toList();
        for (var holder : holders) {
            if (holder.covers(day)) {
                if (holder.until() == null) {
                    return Optional.empty();
                }
                day = holder.until().plusDays(1);
            }
        }
        return until != null && day.isAfter(until) ? Optional.empty() : Optional.of(day);
    }

    private static java.util.stream.Stream<Appointment> overlapping(
            AppointOfficial.Proposal proposal, List<Appointment> history) {
        return history.stream().filter(held -> held.overlaps(proposal.from(), proposal.until()));
    }
}
