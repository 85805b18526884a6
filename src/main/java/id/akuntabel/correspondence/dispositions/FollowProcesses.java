package id.akuntabel.correspondence.dispositions;

import id.akuntabel.workflow.CaseChanged;
import id.akuntabel.workflow.StepDone;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// An order of a process is followed up by the next step of the one it was given to, and is void when its step is
/// taken back.
@Component
class FollowProcesses {

    private final Dispositions dispositions;
    private final ApplicationEventPublisher events;

    FollowProcesses(Dispositions dispositions, ApplicationEventPublisher events) {
        this.dispositions = dispositions;
        this.events = events;
    }

    @EventListener
    void on(StepDone done) {
        var who = done.cause().who();
        for (var disposition : dispositions.ofCase(done.caseNumber())) {
            if (disposition.cancelled() == null && !Objects.equals(disposition.step(), done.row())) {
                disposition.addressees().stream()
                        .filter(addressee -> addressee.doneAt() == null)
                        .filter(addressee -> addressee.title().equals(who.position()))
                        .forEach(addressee -> dispositions.report(
                                disposition.id(),
                                addressee.position(),
                                who.printed(),
                                done.what() + ".",
                                done.cause().at()));
            }
        }
    }

    @EventListener
    void on(CaseChanged changed) {
        var step =
                changed.cause().where() == null ? null : changed.cause().where().step();
        var given = changed.facts().get("disposisi");
        if (changed.kind() != CaseChanged.Kind.WITHDRAWN || step == null || given == null) {
            return;
        }
        dispositions.ofCase(changed.caseNumber()).stream()
                .filter(disposition -> Long.toString(disposition.id()).equals(given) && disposition.cancelled() == null)
                .forEach(disposition -> {
                    var why = "Langkah " + step + " ditarik kembali";
                    dispositions.cancel(disposition.id(), why, changed.cause().at());
                    events.publishEvent(new id.akuntabel.correspondence.LetterChanged(
                            changed.cause(),
                            "disposisi/" + disposition.id(),
                            "Disposisi dibatalkan",
                            Map.of("alasan", why)));
                });
    }
}
