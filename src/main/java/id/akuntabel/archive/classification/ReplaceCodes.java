package id.akuntabel.archive.classification;

import id.akuntabel.archive.Classifications.Classification;
import id.akuntabel.audit.Cause;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a new table in the place of the old one. What was archived keeps the code and the retention it was given.
@Component
class ReplaceCodes {

    private final ClassificationCodes table;
    private final ApplicationEventPublisher events;

    ReplaceCodes(ClassificationCodes table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    @Transactional
    public void with(List<Classification> codes, Cause cause) {
        var before = table.removeAll();
        table.add(codes);
        events.publishEvent(new CodesReplaced(cause, before, codes.size()));
    }
}
