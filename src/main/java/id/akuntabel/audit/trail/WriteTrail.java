package id.akuntabel.audit.trail;

import id.akuntabel.audit.Recorded;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes every [Recorded] event down, in the transaction of the change: there is never one without the other.
@Component
class WriteTrail {

    /// One statement: the row of the chain's end is moved on (or begun) and thereby locked until the change is
    /// committed, and the entry takes its place from it. The database computes the link, since only it knows what
    /// the end is once the lock is held. Subjects do not wait for each other.
    private static final String APPEND = """
            with head as (
                insert into audit.head as h (subject, length, previous, hash)
                values (:subject, 1, :genesis, sha256(:genesis || int8send(1) || :content))
                on conflict (subject) do update
                set length = h.length + 1,
                    previous = h.hash,
                    hash = sha256(h.hash || int8send(h.length + 1) || :content)
                returning h.length, h.previous, h.hash)
            insert into audit.entry (subject, position, at, what, who, name, title, capacity,
                                     case_number, step, reason, facts, previous, hash)
            select :subject, head.length, :at, :what, :who, :name, :title, :capacity,
                   :case, :step, :reason, cast(:facts as jsonb), head.previous, head.hash
            from head
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WriteTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Recorded event) {
        var content = EntryContent.of(event);
        var where = content.where();
        jdbc.sql(APPEND)
                .param("subject", content.subject())
                .param("genesis", Chain.genesis())
                .param("content", content.digest())
                .param("at", content.at().atOffset(ZoneOffset.UTC))
                .param("what", content.what())
                .param("who", content.who().id())
                .param("name", content.who().name())
                .param("title", content.who().position())
                .param("capacity", content.who().capacity())
                .param("case", where == null ? null : where.caseNumber())
                .param("step", where == null ? null : where.step())
                .param("reason", content.reason())
                .param("facts", json.writeValueAsString(content.facts()))
                .update();
    }
}
