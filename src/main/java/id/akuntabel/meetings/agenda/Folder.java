package id.akuntabel.meetings.agenda;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.meetings.agenda.Meetings.Kind;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The papers of a meeting in the archive: one document each, a new version whenever it is printed anew.
@Component
public class Folder {

    private final Meetings meetings;
    private final Documents documents;

    Folder(Meetings meetings, Documents documents) {
        this.meetings = meetings;
        this.documents = documents;
    }

    /// What we printed ourselves; that the archive refuses it is a bug.
    public DocumentVersion put(Meeting meeting, Kind kind, String fileName, byte[] bytes, Cause cause) {
        return switch (file(meeting, kind, new Upload(fileName, () -> new ByteArrayInputStream(bytes)), cause)) {
            case Filing.Filed(var version) -> version;
            case Filing.Refused(var message) -> throw new IllegalStateException(message);
        };
    }

    /// What somebody uploads. The process stands in the cause where the meeting belongs to one.
    public Filing file(Meeting meeting, Kind kind, Upload upload, Cause cause) {
        var known = meetings.papersOf(meeting.id()).get(kind);
        var filing = known == null
                ? documents.file(
                        meeting.agency(), kind.printed() + " – " + meeting.subject(), upload, here(meeting, cause))
                : documents.addVersion(known, upload, here(meeting, cause));
        if (known == null && filing instanceof Filing.Filed(var version)) {
            meetings.keep(meeting.id(), kind, version.document());
        }
        return filing;
    }

    public Optional<DocumentVersion> newest(Meeting meeting, Kind kind) {
        return Optional.ofNullable(meetings.papersOf(meeting.id()).get(kind))
                .flatMap(document -> documents.versionsOf(document).stream().findFirst());
    }

    /// Newest version of each paper there is, in the order of their kinds.
    public Map<Kind, DocumentVersion> all(Meeting meeting) {
        var papers = meetings.papersOf(meeting.id());
        var newest = new LinkedHashMap<Kind, DocumentVersion>();
        for (var kind : Kind.values()) {
            var document = papers.get(kind);
            if (document != null) {
                documents.versionsOf(document).stream().findFirst().ifPresent(version -> newest.put(kind, version));
            }
        }
        return newest;
    }

    /// `2026-03-16_bappeda_Undangan-Rapat-7.pdf`.
    public static String fileName(MeetingAccess.Place place, String what, String ending) {
        return place.meeting().day(place.agency().zone()) + "_" + place.agency().code() + "_" + what + "-"
                + place.meeting().id() + "." + ending;
    }

    /// A meeting that a process invited to keeps its papers with that process, also those filed from its own page.
    private static Cause here(Meeting meeting, Cause cause) {
        var number = meeting.caseNumber();
        return cause.where() != null || number == null ? cause : cause.in(number, null);
    }
}
