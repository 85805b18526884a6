package id.akuntabel.organization.appointments;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.HolderChanged;
import id.akuntabel.organization.RunningWork;
import id.akuntabel.organization.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets the last day of an appointment, earlier or later than it was, or withdraws one that was recorded by mistake.
@Component
class EndAppointment {

    private final Appointments appointments;
    private final Structure structure;
    private final ObjectProvider<RunningWork> work;
    private final ApplicationEventPublisher events;

    EndAppointment(
            Appointments appointments,
            Structure structure,
            ObjectProvider<RunningWork> work,
            ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.structure = structure;
        this.work = work;
        this.events = events;
    }

    /// What would come of it; changes nothing.
    ///
    /// @param last the new last day, or null = open again
    @Transactional(readOnly = true)
    public Appointing judge(Appointment ended, @Nullable LocalDate last) {
        if (last != null && last.isBefore(ended.from())) {
            return refused("Penugasan ini mulai " + Wording.shortDate(ended.from())
                    + "; hari terakhirnya tidak dapat lebih awal. Bila tercatat keliru, batalkan penugasannya.");
        }
        var others = without(ended);
        var after = new AppointOfficial.Proposal(
                ended.position(), ended.official(), ended.capacity(), ended.from(), last, ended.decree());
        var clash = AppointmentRules.findings(after, others).values().stream().findFirst();
        var stranded = ended.capacity() == Capacity.DEFINITIVE ? strandedPlh(ended, last, others) : null;
        return clash.or(() -> Optional.ofNullable(stranded))
                .<Appointing>map(EndAppointment::refused)
                .orElseGet(() -> new Appointing.Accepted(impact(ended, last, others)));
    }

    @Transactional
    public Appointing end(Appointment ended, @Nullable LocalDate last, Cause cause) {
        appointments.lock(ended.position());
        var answer = judge(ended, last);
        if (answer instanceof Appointing.Accepted) {
            appointments.setLastDay(ended, last);
            tell(
                    ended,
                    cause,
                    last == null ? "berlaku tanpa batas waktu." : "berlaku sampai " + Wording.date(last) + ".");
        }
        return answer;
    }

    /// The line stays in the history, crossed out.
    @Transactional
    public Appointing withdraw(Appointment mistaken, Cause cause) {
        appointments.lock(mistaken.position());
        if (cause.reason() == null || cause.reason().isBlank()) {
            return new Appointing.Refused(Map.of("alasan", "Tulis alasan pembatalan, minimal satu kalimat."));
        }
        if (mistaken.capacity() == Capacity.DEFINITIVE) {
            var others = without(mistaken);
            var stranded = others.stream()
                    .filter(held -> held.capacity() == Capacity.PLH && held.overlaps(mistaken.from(), mistaken.until()))
                    .findFirst();
            if (stranded.isPresent()) {
                return new Appointing.Refused(Map.of("alasan", needsHolder(stranded.get())));
            }
        }
        appointments.withdraw(mistaken);
        tell(mistaken, cause, "dibatalkan.");
        return new Appointing.Accepted(List.of());
    }

    private List<Appointment> without(Appointment one) {
        return appointments.historyOf(one.position()).stream()
                .filter(held -> !held.id().equals(one.id()) && !held.withdrawn())
                .toList();
    }

    private static @Nullable String strandedPlh(Appointment ended, @Nullable LocalDate last, List<Appointment> others) {
        if (last == null) {
            return null;
        }
        return others.stream()
                .filter(held -> held.capacity() == Capacity.PLH && held.overlaps(last.plusDays(1), ended.until()))
                .findFirst()
                .map(EndAppointment::needsHolder)
                .orElse(null);
    }

    private static String needsHolder(Appointment plh) {
        return "Plh. " + plh.official().name() + " (" + plh.printedTerm()
                + ") menggantikan pejabat ini. Akhiri dahulu penugasan Plh. itu.";
    }

    private List<String> impact(Appointment ended, @Nullable LocalDate last, List<Appointment> others) {
        if (last == null) {
            return List.of("Penugasan berlaku tanpa batas waktu. Tumpang tindih: tidak ada.");
        }
        var sentences = new ArrayList<String>();
        var open = work.stream()
                .mapToInt(slot -> slot.openTasksOf(ended.position()))
                .sum();
        var tasks = open == 0 ? "Tugas berikutnya" : open + " tugas berjalan";
        var next = last.plusDays(1);
        var heir = others.stream()
                .filter(held -> held.covers(next))
                .min(java.util.Comparator.comparingInt(held -> held.capacity() == Capacity.PLH ? 0 : 1));
        sentences.add(heir.map(held ->
                        tasks + " pindah ke " + held.official().name() + " mulai " + Wording.shortDate(next) + ".")
                .orElse("Jabatan kosong mulai " + Wording.shortDate(next) + ". " + tasks
                        + " menunggu sampai ada pejabat, Plt., atau Plh. yang ditunjuk."));
        return sentences;
    }

    private void tell(Appointment changed, Cause cause, String what) {
        var title = changed.capacity()
                .before(structure.getPosition(changed.position()).title());
        events.publishEvent(new HolderChanged(
                cause,
                changed.position(),
                "Penugasan " + changed.official().name() + " sebagai " + title + " " + what,
                Map.of("nip", changed.official().nip().digits(), "sk", changed.decree())));
    }

    private static Appointing refused(String finding) {
        return new Appointing.Refused(Map.of("sampai", finding));
    }
}
