package id.akuntabel.archive.retention;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.MinutesBook;
import id.akuntabel.archive.MinutesBook.Numbering;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Files the minutes of an approved disposal as a document of the archive, under a number from the book; later the scan
/// of
/// the copy that the two have signed, as its next version.
@Component
class FileMinutes {

    private final Disposals disposals;
    private final MinutesBook book;
    private final Documents documents;
    private final Structure structure;
    private final Letterheads letterheads;
    private final Press press;
    private final ApplicationEventPublisher events;

    FileMinutes(
            Disposals disposals,
            MinutesBook book,
            Documents documents,
            Structure structure,
            Letterheads letterheads,
            Press press,
            ApplicationEventPublisher events) {
        this.disposals = disposals;
        this.book = book;
        this.documents = documents;
        this.structure = structure;
        this.letterheads = letterheads;
        this.press = press;
        this.events = events;
    }

    sealed interface Outcome {}

    record Filed(String number) implements Outcome {}

    /// @param message Indonesian: what, why, what to do
    record Refused(String message) implements Outcome {}

    /// @param approved as it stands after the decision
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome file(Disposal approved, Cause cause) {
        var agency = structure.getAgency(approved.owner());
        var subject = "Berita Acara " + approved.kind().printed() + " Arsip";
        var day = LocalDate.ofInstant(cause.at(), agency.zone());
        return switch (book.take(agency.id(), day, subject, cause)) {
            case Numbering.Refused(var message) -> new Refused(message);
            case Numbering.Given(var line, var number) -> {
                var paper = MinutesPaper.of(
                        letterheads.of(agency.id().value(), day),
                        agency,
                        approved.numbered(number),
                        disposals.itemsOf(approved.id()),
                        disposals.papersOf(approved.id()));
                var pdf = press.print(paper);
                var name = "berita-acara-" + approved.kind().key() + ".pdf";
                var upload = new Upload(name, () -> new ByteArrayInputStream(pdf));
                yield switch (documents.file(agency.id(), subject + " " + number, upload, cause)) {
                    case Filing.Refused(var message) -> new Refused(message);
                    case Filing.Filed(var version) -> {
                        disposals.minuted(approved.id(), version.document(), number);
                        book.filed(line, version.document(), cause);
                        yield new Filed(number);
                    }
                };
            }
        };
    }

    /// @return why the scan was not filed; empty = it is
    @Transactional
    public Optional<String> signed(Disposal approved, Upload scan, Cause cause) {
        if (!scan.fileName().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return Optional.of("Pindaian berita acara harus PDF. Pindai menjadi PDF, lalu unggah lagi.");
        }
        var minutes = Objects.requireNonNull(approved.minutes());
        return switch (documents.addVersion(minutes, scan, cause)) {
            case Filing.Refused(var message) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield Optional.of(message);
            }
            case Filing.Filed(var version) -> {
                events.publishEvent(new DisposalChanged(
                        cause,
                        approved.id(),
                        approved.kind().name(),
                        "Berita acara bertanda tangan disimpan: " + approved.number(),
                        Map.of("versi", Integer.toString(version.number()), "sha256", version.sha256())));
                yield Optional.empty();
            }
        };
    }
}
