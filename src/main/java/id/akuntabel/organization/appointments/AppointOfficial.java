package id.akuntabel.organization.appointments;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.HolderChanged;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.RunningWork;
import id.akuntabel.organization.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a position a holder, a Plt. or a Plh.
@Component
class AppointOfficial {

    /// @param until last day, or null while open
    record Proposal(
            PositionId position,
            Official official,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate until,
            String decree) {}

    private final Appointments appointments;
    private final Structure structure;
    private final Officeholders officeholders;
    private final ObjectProvider<RunningWork> work;
    private final ApplicationEventPublisher events;

    AppointOfficial(
            Appointments appointments,
            Structure structure,
            Officeholders officeholders,
            ObjectProvider<RunningWork> work,
            ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.structure = structure;
        this.officeholders = officeholders;
        this.work = work;
        this.events = events;
    }

    /// What would come of it; changes nothing.
    @Transactional(readOnly = true)
    public Appointing judge(Proposal proposal) {
        var history = appointments.historyOf(proposal.position());
        var findings = AppointmentRules.findings(proposal, history);
        return findings.isEmpty()
                ? new Appointing.Accepted(impact(proposal, history))
                : new Appointing.Refused(findings);
    }

    @Transactional
    public Appointing appoint(Proposal proposal, Cause cause) {
        appointments.lock(proposal.position());
        var answer = judge(proposal);
        if (answer instanceof Appointing.Accepted) {
            appointments.add(proposal);
            events.publishEvent(told(proposal, cause));
        }
        return answer;
    }

    private HolderChanged told(Proposal proposal, Cause cause) {
        var title = proposal.capacity()
                .before(structure.getPosition(proposal.position()).title());
        var term = proposal.until() == null
                ? "sejak " + Wording.date(proposal.from())
                : Wording.date(proposal.from()) + " – " + Wording.date(proposal.until());
        return new HolderChanged(
                cause,
                proposal.position(),
                proposal.official().name() + " ditunjuk sebagai " + title + " " + term + ".",
                Map.of(
                        "nip", proposal.official().nip().digits(),
                        "kapasitas", proposal.capacity().name(),
                        "sk", proposal.decree()));
    }

    private List<String> impact(Proposal proposal, List<Appointment> history) {
        var position = structure.getPosition(proposal.position());
        var name = proposal.official().name();
        var sentences = new ArrayList<String>();
        var plh = history.stream()
                .filter(held -> held.capacity() == Capacity.PLH && held.covers(proposal.from()))
                .findFirst();
        var acts = proposal.capacity() == Capacity.PLH || plh.isEmpty()
                ? name
                : plh.get().official().name();
        sentences.add(tasks(proposal.position()) + " pindah ke " + acts + " mulai " + Wording.shortDate(proposal.from())
                + ".");
        sentences.add("Tanda tangan memakai “" + proposal.capacity().before(position.title()) + "”.");
        officeholders.heldBy(proposal.official().id(), proposal.from()).stream()
                .filter(held -> !held.position().id().equals(proposal.position()))
                .forEach(held -> sentences.add(name + " juga memegang " + held.title() + " "
                        + structure.getAgency(held.position().agency()).shortName()
                        + "; tugas semua jabatannya berkumpul di satu Tugas Saya."));
        if (proposal.capacity() != Capacity.DEFINITIVE) {
            sentences.add(
                    proposal.capacity().prefix() + " menjalankan tugas rutin; keputusan strategis yang mengubah"
                            + " status hukum organisasi, kepegawaian, atau alokasi anggaran bukan kewenangannya (SE BKN 2/2019).");
        }
        sentences.add("Tumpang tindih: tidak ada.");
        return sentences;
    }

    private String tasks(PositionId position) {
        var open = work.stream().mapToInt(slot -> slot.openTasksOf(position)).sum();
        return open == 0 ? "Tidak ada tugas berjalan; tugas berikutnya" : open + " tugas berjalan";
    }
}
