package id.akuntabel.meetings.materials;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.audit.Cause;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.MeetingChanged;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What meetings are about: chosen from the documents of a process, or uploaded.
@Component
public class Materials {

    private static final int MOST_OFFERED = 30;

    private final JdbcClient jdbc;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    Materials(JdbcClient jdbc, Documents documents, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.events = events;
    }

    /// In the order in which they were added.
    public List<Material> of(long meeting) {
        return jdbc.sql("select * from meetings.material where meeting = :meeting order by id")
                .param("meeting", meeting)
                .query((row, number) -> new Material(
                        row.getLong("id"),
                        row.getLong("meeting"),
                        new DocumentId(row.getObject("document", UUID.class)),
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("added_by")))
                .list();
    }

    /// Documents of processes that may be shown to those who are invited, the newest first: no secret ones, no sheets
    /// of orders, none of the papers of the meeting itself.
    public List<DocumentVersion> offered(Stream<String> caseNumbers, Collection<DocumentId> without) {
        return caseNumbers
                .flatMap(number -> documents.ofCase(number).reversed().stream())
                .filter(version -> !without.contains(version.document()))
                .filter(version -> !version.mediaType().equals("text/calendar")
                        && !version.title().startsWith("Lembar Disposisi")
                        && !version.title().startsWith("Tanda Terima"))
                .limit(MOST_OFFERED)
                .filter(version -> !documents.isSecret(version.document()))
                .toList();
    }

    /// Puts it with the meeting; a newer version takes the place of the one that is there.
    public void add(Meeting meeting, DocumentVersion version, String title, Cause cause) {
        var changed = jdbc.sql("""
                insert into meetings.material as m (meeting, document, version, title, added_at, added_by)
                values (:meeting, :document, :version, :title, :at, :by)
                on conflict (meeting, document) do update
                set version = excluded.version, added_at = excluded.added_at, added_by = excluded.added_by
                where m.version < excluded.version
                """)
                        .param("meeting", meeting.id())
                        .param("document", version.document().value())
                        .param("version", version.number())
                        .param("title", title)
                        .param("at", cause.at().atOffset(ZoneOffset.UTC))
                        .param("by", cause.who().printed())
                        .update()
                > 0;
        if (changed) {
            events.publishEvent(new MeetingChanged(
                    cause, meeting.id(), "Bahan rapat ditambahkan", Map.of("bahan", title + ", v" + version.number())));
        }
    }

    /// Takes it from the meeting; the document stays where it is.
    void remove(Material material, Cause cause) {
        if (jdbc.sql("delete from meetings.material where id = :id")
                        .param("id", material.id())
                        .update()
                == 1) {
            events.publishEvent(new MeetingChanged(
                    cause, material.meeting(), "Bahan rapat dilepas", Map.of("bahan", material.title())));
        }
    }
}
