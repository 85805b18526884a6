package id.akuntabel.archive.holdings;

import id.akuntabel.archive.holdings.AccessRules.Guarded;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.PositionId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a document another class of access, or all documents of its process, those to come, too.
@Component
class ChangeAccess {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ChangeAccess(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// @param readers positions that read it where it is secret
    record Wanted(Access access, List<PositionId> readers, boolean wholeProcess) {}

    @Transactional
    public void change(Guarded document, Wanted wanted, Cause cause) {
        var readers = wanted.access() == Access.SECRET
                ? wanted.readers().stream().map(PositionId::value).toArray(UUID[]::new)
                : new UUID[0];
        var number = document.caseNumber();
        if (wanted.wholeProcess() && number != null) {
            changeProcess(number, wanted.access(), readers, cause);
        } else {
            jdbc.sql("update archive.document set access = :access, readers = :readers where id = :id")
                    .param("access", wanted.access().name())
                    .param("readers", readers)
                    .param("id", document.document().value())
                    .update();
        }
        events.publishEvent(new AccessChanged(
                cause,
                document.document(),
                document.access().printed(),
                wanted.access().printed(),
                readers.length,
                wanted.wholeProcess()));
    }

    private void changeProcess(String number, Access access, UUID[] readers, Cause cause) {
        jdbc.sql("""
                insert into archive.case_access (case_number, access, readers, at, by)
                values (:case, :access, :readers, :at, :by)
                on conflict (case_number) do update
                set access = excluded.access, readers = excluded.readers, at = excluded.at, by = excluded.by
                """)
                .param("case", number)
                .param("access", access.name())
                .param("readers", readers)
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .update();
        jdbc.sql("update archive.document set access = :access, readers = :readers where case_number = :case")
                .param("access", access.name())
                .param("readers", readers)
                .param("case", number)
                .update();
    }
}
