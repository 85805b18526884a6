package id.akuntabel.meetings.followups;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.MeetingChanged;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.minutes.MeetingDecisions;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The owner of a decision says what was done; then it is done.
@Component
class ReportDone {

    private static final int LONGEST = 2000;

    private final MeetingDecisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDone(MeetingDecisions decisions, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Planning report(long id, String typed, CurrentOfficial official) {
        var decision = decisions.lock(id).orElseThrow(NotFound::new);
        var holding = official.as(decision.owner()).orElseThrow(NotFound::new);
        var field = "lapor-" + id;
        var report = typed.replace("\0", "").strip();
        if (!decision.open()) {
            return Planning.Refused.because(
                    field, "Tindak lanjut ini sudah dilaporkan selesai oleh " + decision.doneBy() + ".");
        }
        if (report.isEmpty() || report.length() > LONGEST) {
            return Planning.Refused.because(
                    field,
                    "Tulis apa yang sudah dikerjakan, paling panjang 2.000 huruf, agar pimpinan rapat dapat menilainya.");
        }
        var cause = official.cause(holding, clock.instant());
        decisions.report(id, report, cause.at(), cause.who().printed());
        events.publishEvent(new MeetingChanged(
                cause, decision.meeting(), "Tindak lanjut selesai: " + decision.what(), Map.of("laporan", report)));
        return new Planning.Done(decision.meeting());
    }
}
