package id.akuntabel.meetings.minutes;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.meetings.agenda.Folder;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.MeetingChanged;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Meetings.Kind;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.attendance.AttendanceLists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/// Holds a meeting, writes its minutes, approves them: from then on each decision is a task of its owner, and the list
/// of those who came lies beside the minutes.
@Component
public class WriteMinutes {

    static final int MOST_PHOTOS = 12;
    private static final long LARGEST_PHOTO = 25L * 1024 * 1024;

    private final Meetings meetings;
    private final MeetingDecisions decisions;
    private final MinutesDesk desk;
    private final Folder folder;
    private final AttendanceLists lists;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    WriteMinutes(
            Meetings meetings,
            MeetingDecisions decisions,
            MinutesDesk desk,
            Folder folder,
            AttendanceLists lists,
            Documents documents,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.desk = desk;
        this.folder = folder;
        this.lists = lists;
        this.documents = documents;
        this.events = events;
    }

    /// The meeting took place. Said twice, it changes nothing.
    @Transactional
    public Planning hold(Place place, Cause cause) {
        var meeting = meetings.lock(place.meeting().id()).orElseThrow();
        if (meeting.is(State.HELD) || meeting.is(State.MINUTED)) {
            return new Planning.Done(meeting.id());
        }
        if (meeting.is(State.CANCELLED)) {
            return Planning.Refused.because("hadir", "Rapat ini dibatalkan: " + meeting.reason());
        }
        if (meeting.startsAt().isAfter(cause.at())) {
            return Planning.Refused.because(
                    "hadir", "Rapat baru dimulai " + place.when() + ". Nyatakan terlaksana setelah rapat berlangsung.");
        }
        if (meetings.participantsOf(meeting.id()).stream().allMatch(one -> one.attended() == null)) {
            return Planning.Refused.because(
                    "hadir",
                    "Belum ada yang tercatat hadir. Isi daftar hadir lebih dulu, lewat tautan atau dengan dicentang.");
        }
        if (!meetings.move(meeting, State.HELD, null, cause)) {
            return Planning.overtaken();
        }
        tell(meeting, "Rapat terlaksana", cause);
        return new Planning.Done(meeting.id());
    }

    /// @param typed fields of [MinutesFields]
    @Transactional
    public Planning write(Place place, MultiValueMap<String, String> typed, Cause cause) {
        var meeting = meetings.lock(place.meeting().id()).orElseThrow();
        if (!meeting.is(State.HELD)) {
            return notHeld(meeting);
        }
        var reading = desk.read(place, typed);
        if (!reading.findings().isEmpty()) {
            return new Planning.Refused(reading.findings());
        }
        meetings.summarize(meeting.id(), reading.summaries());
        decisions.write(meeting.id(), reading.decided());
        tell(meeting, "Notulen ditulis", cause);
        return new Planning.Done(meeting.id());
    }

    /// Notes taken while people speak: summaries alone, for the minutes to be written from.
    @Transactional
    public void note(Place place, MultiValueMap<String, String> typed) {
        meetings.summarize(place.meeting().id(), desk.read(place, typed).summaries());
    }

    /// The draft as a paper in the archive.
    @Transactional
    public void fileDraft(Place place, Cause cause) {
        file(place, cause);
    }

    @Transactional
    public Planning approve(Place place, Cause cause) {
        var meeting = meetings.lock(place.meeting().id()).orElseThrow();
        if (meeting.is(State.MINUTED)) {
            return new Planning.Done(meeting.id());
        }
        if (!meeting.is(State.HELD)) {
            return notHeld(meeting);
        }
        if (meetings.agendaOf(meeting.id()).stream()
                        .allMatch(item -> item.summary().isBlank())
                && decisions.of(meeting.id()).isEmpty()) {
            return Planning.Refused.because(
                    "notulen", "Notulen masih kosong. Tulis ringkasan pembahasan atau keputusannya lebih dulu.");
        }
        if (!meetings.move(meeting, State.MINUTED, null, cause)) {
            return Planning.overtaken();
        }
        var approved = new Place(meetings.get(meeting.id()), place.agency());
        file(approved, cause);
        folder.put(
                approved.meeting(),
                Kind.LIST,
                Folder.fileName(approved, "Daftar-Hadir", "pdf"),
                lists.filled(approved),
                cause);
        tell(meeting, "Notulen disahkan", cause);
        return new Planning.Done(meeting.id());
    }

    /// A picture that somebody uploads from the page of the minutes.
    @Transactional
    public Planning photo(Place place, String fileName, InputStream content, Cause cause) throws IOException {
        var meeting = meetings.lock(place.meeting().id()).orElseThrow();
        if (!meeting.is(State.HELD)) {
            return notHeld(meeting);
        }
        if (decisions.photosOf(meeting.id()).size() >= MOST_PHOTOS) {
            return Planning.Refused.because("foto", "Paling banyak " + MOST_PHOTOS + " foto. Hapus yang tidak perlu.");
        }
        var bytes = content.readNBytes((int) LARGEST_PHOTO + 1);
        var fitted = bytes.length > LARGEST_PHOTO ? java.util.Optional.<byte[]>empty() : Pictures.fit(bytes);
        if (fitted.isEmpty()) {
            return Planning.Refused.because(
                    "foto", "Berkas “" + fileName + "” bukan foto JPG atau PNG yang terbaca, atau melebihi 25 MB.");
        }
        var name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]{3,4}$", "") + ".jpg";
        var upload = new Upload(name, () -> new ByteArrayInputStream(fitted.get()));
        var number = meeting.caseNumber();
        var where = cause.where() != null || number == null ? cause : cause.in(number, null);
        return switch (documents.file(meeting.agency(), "Foto – " + meeting.subject(), upload, where)) {
            case Filing.Filed(var version) -> {
                decisions.addPhoto(meeting.id(), new MeetingDecisions.Photo(version.document(), version.number()));
                tell(meeting, "Foto dokumentasi ditambahkan", cause);
                yield new Planning.Done(meeting.id());
            }
            case Filing.Refused(var message) -> Planning.Refused.because("foto", message);
        };
    }

    /// A picture that was filed in a step of the process.
    @Transactional
    public void photo(Place place, DocumentVersion filed) {
        decisions.addPhoto(place.meeting().id(), new MeetingDecisions.Photo(filed.document(), filed.number()));
    }

    /// Leaves the minutes; in the archive it stays.
    @Transactional
    public Planning removePhoto(Place place, DocumentId document, Cause cause) {
        var meeting = meetings.lock(place.meeting().id()).orElseThrow();
        if (!meeting.is(State.HELD)) {
            return notHeld(meeting);
        }
        decisions.removePhoto(meeting.id(), document);
        tell(meeting, "Foto dokumentasi dihapus dari notulen", cause);
        return new Planning.Done(meeting.id());
    }

    private void file(Place place, Cause cause) {
        folder.put(place.meeting(), Kind.MINUTES, Folder.fileName(place, "Notulen", "pdf"), desk.print(place), cause);
    }

    private static Planning notHeld(Meeting meeting) {
        return Planning.Refused.because(
                "notulen",
                meeting.is(State.MINUTED)
                        ? "Notulen ini sudah disahkan dan tidak berubah lagi."
                        : "Notulen ditulis setelah rapat dinyatakan terlaksana. Isi daftar hadir, lalu nyatakan terlaksana.");
    }

    private void tell(Meeting meeting, String what, Cause cause) {
        events.publishEvent(new MeetingChanged(cause, meeting.id(), what, Map.of()));
    }
}
