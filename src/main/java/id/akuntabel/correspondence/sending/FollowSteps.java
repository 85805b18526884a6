package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.numbering.HoldNumber;
import id.akuntabel.workflow.CaseChanged;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A step that is taken back takes back what it sent: its letter keeps the number until the step is done again, and
/// receipts that have not come are owed no more.
@Component
class FollowSteps {

    private final HoldNumber holding;
    private final Deliveries deliveries;

    FollowSteps(HoldNumber holding, Deliveries deliveries) {
        this.holding = holding;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(CaseChanged changed) {
        var where = changed.cause().where();
        var step = where == null ? null : where.step();
        if (changed.kind() != CaseChanged.Kind.WITHDRAWN || step == null) {
            return;
        }
        var cause = changed.cause();
        var noted = Stream.of("surat", "nomor")
                .flatMap(fact -> Optional.ofNullable(changed.facts().get(fact)).stream())
                .toList();
        if (!noted.isEmpty()) {
            holding.of(changed.caseNumber(), step, noted, cause)
                    .ifPresent(letter -> deliveries.taken(letter, cause.at()));
        }
        deliveries.taken(changed.caseNumber(), step, cause.at());
    }
}
