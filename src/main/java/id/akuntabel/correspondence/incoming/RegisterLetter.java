package id.akuntabel.correspondence.incoming;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Secrecy;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Enters a letter into the agenda, with its file if there is one.
@Component
class RegisterLetter {

    record Given(
            LocalDate receivedOn,
            String sender,
            String number,
            @Nullable LocalDate letterDate,
            String subject,
            String attachment,
            Urgency urgency,
            Secrecy secrecy) {

        boolean closed() {
            return secrecy != Secrecy.BIASA;
        }

        /// Empty when something is wrong; the reading says what.
        static Optional<Given> read(Reading reading, LocalDate today) {
            var received = reading.date("diterima", true, "Tanggal terima belum diisi. Contoh: 13-10-2026.");
            var sender = reading.required(
                    "dari", 300, "Pengirim belum diisi. Tulis instansi pengirim seperti di kop suratnya.");
            var number = reading.optional("nomor", 120);
            var date = reading.date("tanggal", false, "");
            var subject = reading.required("hal", 500, "Hal surat belum diisi. Salin dari suratnya.");
            var attachment = reading.optional("lampiran", 100);
            if (received != null && received.isAfter(today)) {
                reading.wrong("diterima", Wording.fullDate(received) + " belum tiba. Isi hari surat ini diterima.");
            }
            if (received != null && date != null && date.isAfter(received)) {
                reading.wrong("tanggal", "Tanggal surat lebih baru daripada tanggal terimanya. Periksa keduanya.");
            }
            return reading.sound()
                    ? Optional.of(new Given(
                            Objects.requireNonNull(received),
                            sender,
                            number,
                            date,
                            subject,
                            attachment,
                            Urgency.of(reading.text("sifat")),
                            Secrecy.of(reading.text("keamanan"))))
                    : Optional.empty();
        }
    }

    sealed interface Registering {

        record Registered(long id) implements Registering {}

        record Refused(String field, String message) implements Registering {}
    }

    private final IncomingLetters letters;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    RegisterLetter(IncomingLetters letters, Documents documents, ApplicationEventPublisher events) {
        this.letters = letters;
        this.documents = documents;
        this.events = events;
    }

    /// Corrects what was typed about a letter; its agenda number stays, and the trail keeps what had been written.
    @Transactional
    void correct(Incoming letter, Given given, Cause cause) {
        letters.correct(letter.id(), given);
        var facts = new LinkedHashMap<String, String>();
        // Who reads the trail is not involved
        if (!letter.closed() && !given.closed()) {
            changed(facts, "dari", letter.sender(), given.sender());
            changed(facts, "hal", letter.subject(), given.subject());
            changed(facts, "lampiran", letter.attachment(), given.attachment());
        }
        changed(facts, "nomor", letter.number(), given.number());
        changed(facts, "sifat", letter.urgency().printed(), given.urgency().printed());
        changed(facts, "keamanan", letter.secrecy().printed(), given.secrecy().printed());
        changed(facts, "diterima", Wording.date(letter.receivedOn()), Wording.date(given.receivedOn()));
        changed(facts, "tanggal surat", day(letter.letterDate()), day(given.letterDate()));
        events.publishEvent(new LetterChanged(cause, "surat-masuk/" + letter.id(), "Surat masuk diperbaiki", facts));
    }

    private static void changed(Map<String, String> facts, String name, String before, String now) {
        if (!before.equals(now)) {
            facts.put(name, before + " → " + now);
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : Wording.date(day);
    }

    /// The scan of a letter that was on paper only, or a better one. What is wrong with it; empty = filed.
    @Transactional
    Optional<String> scan(Incoming letter, Upload file, Cause cause) {
        if (letter.closed()) {
            return Optional.of(Incoming.STAYS_ON_PAPER);
        }
        var document = letter.document();
        var filing = document == null
                ? documents.file(letter.agency(), "Surat masuk: " + letter.subject(), file, cause)
                : documents.addVersion(document, file, cause);
        return switch (filing) {
            case Filing.Refused(var message) -> Optional.of(message);
            case Filing.Filed(var version) -> {
                letters.document(letter.id(), version.document());
                events.publishEvent(new LetterChanged(
                        cause,
                        "surat-masuk/" + letter.id(),
                        "Pindaian surat disimpan",
                        Map.of("berkas", version.fileName())));
                yield Optional.empty();
            }
        };
    }

    /// @param twice whether a letter that is there already shall be entered all the same
    @Transactional
    Registering register(AgencyId agency, Given given, @Nullable Upload file, boolean twice, Cause cause) {
        if (file != null && given.closed()) {
            return new Registering.Refused("berkas", Incoming.STAYS_ON_PAPER);
        }
        var twin = letters.twin(agency, given);
        if (twin.isPresent() && !twice) {
            return new Registering.Refused(
                    "nomor",
                    "Surat ini sudah tercatat dengan nomor agenda " + twin.get().agenda() + "/"
                            + twin.get().year() + ". Centang “Catat lagi” bila memang surat lain.");
        }
        var agenda = letters.takeNumber(agency, given.receivedOn().getYear());
        DocumentId document = null;
        if (file != null) {
            switch (documents.file(agency, "Surat masuk: " + given.subject(), file, cause)) {
                case Filing.Refused(var message) -> {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return new Registering.Refused("berkas", message);
                }
                case Filing.Filed(var version) -> document = version.document();
            }
        }
        var id = letters.add(agency, agenda, given, document, cause);
        events.publishEvent(new LetterChanged(
                cause,
                "surat-masuk/" + id,
                "Surat masuk dicatat dengan nomor agenda " + agenda,
                given.closed()
                        ? Map.of(
                                "nomor",
                                given.number(),
                                "keamanan",
                                given.secrecy().printed())
                        : Map.of("dari", given.sender(), "nomor", given.number(), "hal", given.subject())));
        return new Registering.Registered(id);
    }
}
