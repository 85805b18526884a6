package id.akuntabel.workflow.cases;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.deadlines.Deadlines;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// *Tunda* for one person: the task leaves their list until a working morning. Its deadline does not move, and nobody
/// else sees a difference.
@Component
public class PutOffStep {

    private final StepStore steps;
    private final CaseAccess access;
    private final Structure structure;
    private final Deadlines deadlines;
    private final Clock clock;

    PutOffStep(StepStore steps, CaseAccess access, Structure structure, Deadlines deadlines, Clock clock) {
        this.steps = steps;
        this.access = access;
        this.structure = structure;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// Until when: tomorrow, next Monday, in two weeks; each the first working instant from there.
    public enum Until {
        BESOK("besok"),
        SENIN("Senin"),
        DUA_MINGGU("dua minggu lagi");

        private final String printed;

        Until(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }

        LocalDate from(LocalDate today) {
            return switch (this) {
                case BESOK -> today.plusDays(1);
                case SENIN -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                case DUA_MINGGU -> today.plusWeeks(2);
            };
        }
    }

    @Transactional
    public Change putOff(String number, long stepId, CurrentOfficial official, Until until) {
        var desk = steps.lock(stepId)
                .filter(found -> found.sopCase().number().equals(number) && access.maySee(found.sopCase(), official))
                .orElseThrow(NotFound::new);
        if (!desk.step().open() || desk.step().actor(official).isEmpty()) {
            return new Change.Refused("Langkah ini tidak menunggu Anda, jadi tidak perlu ditunda.");
        }
        var agency = structure.getAgency(desk.sopCase().agency());
        var day = until.from(LocalDate.ofInstant(clock.instant(), agency.zone()));
        var back = deadlines
                .calendar(agency)
                .nextWorkingInstant(day.atStartOfDay(agency.zone()).toInstant());
        steps.putOff(stepId, official.official().id(), back);
        return new Change.Done("Tugas ditunda untuk Anda sampai " + Wording.dateTime(back, agency.zone())
                + ". Tenggatnya tidak berubah.");
    }
}
