package id.akuntabel.correspondence.numbering;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.numbering.Line.State;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters in their books. What a caller may do is judged by the caller, who knows the official.
@Component
class BookedLetters implements Letters {

    private static final int MOST_RESERVED = 20;

    private final Books books;
    private final Lines lines;
    private final Structure structure;
    private final ApplicationEventPublisher events;

    BookedLetters(Books books, Lines lines, Structure structure, ApplicationEventPublisher events) {
        this.books = books;
        this.lines = lines;
        this.structure = structure;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Issuing issue(Draft letter, Cause cause) {
        var where = cause.where();
        var step = where == null ? null : where.step();
        var held = where == null || step == null
                ? Optional.<LetterId>empty()
                : lines.held(where.caseNumber(), step, letter.kind()).map(Line::id);
        var reserved = held.orElse(letter.reserved());
        return reserved == null ? next(letter, State.ISSUED, cause) : use(reserved, letter, cause);
    }

    /// The step was taken back, and with it the letter that it had given its number.
    ///
    /// @param noted what the step noted: id of the letter, or its number
    @Transactional
    public Optional<LetterId> hold(String caseNumber, String step, Collection<String> noted, Cause cause) {
        var held = lines.hold(caseNumber, step, noted);
        held.ifPresent(letter -> events.publishEvent(LetterChanged.outgoing(
                cause, letter, "Langkah " + step + " ditarik kembali; nomornya menunggu surat yang sama", Map.of())));
        return held;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Held> held(String caseNumber, String step, LetterKind kind) {
        return lines.held(caseNumber, step, kind)
                .map(line -> new Held(
                        line.number(),
                        new Draft(
                                line.agency(),
                                line.kind(),
                                line.date(),
                                line.classification(),
                                line.subject(),
                                line.recipients(),
                                line.signer(),
                                line.id())));
    }

    /// The next number, for a letter that is there or one to come.
    @Transactional
    public Issuing next(Draft draft, State state, Cause cause) {
        var letter = draft.classified(classification(draft.kind(), draft.classification()));
        var agency = structure.getAgency(letter.agency());
        var year = letter.date().getYear();
        while (true) {
            var book = books.take(agency, year, letter.kind());
            var place = new Lines.Place(book.id(), book.last(), "");
            var number = book.printed(book.last(), "", Objects.requireNonNull(letter.classification()), letter.date());
            var added = lines.add(letter, year, place, number, state, null, cause);
            if (added.isPresent()) {
                tell(
                        cause,
                        added.get(),
                        (state == State.RESERVED ? "Nomor dipesan: " : "Nomor surat: ") + number,
                        letter);
                return new Issuing.Issued(added.get(), number);
            }
            if (!lines.adopt(letter.agency(), year, number, place)) {
                throw new IllegalStateException(
                        "Two books of " + agency.code() + " in " + year + " print the number " + number);
            }
        }
    }

    @Override
    @Transactional
    public void filed(LetterId letter, DocumentId document, Cause cause) {
        lines.document(letter, document);
        events.publishEvent(
                LetterChanged.outgoing(cause, letter, "Naskah surat disimpan", Map.of("dokumen", document.toString())));
    }

    @Override
    @Transactional
    public void sent(LetterId letter, Cause cause) {
        if (lines.send(letter, cause)) {
            events.publishEvent(LetterChanged.outgoing(cause, letter, "Surat dikirim", Map.of()));
        }
    }

    @Override
    @Transactional
    public Cancelling cancel(LetterId id, String reason, Cause cause) {
        var line = lines.find(id);
        if (line.isEmpty()) {
            return new Cancelling.Refused("Surat ini tidak ada di buku. Buka kembali daftarnya.");
        }
        if (reason.isBlank()) {
            return new Cancelling.Refused("Alasan pembatalan belum diisi. Tulis mengapa nomor ini dibatalkan.");
        }
        if (!lines.cancel(id, reason)) {
            return new Cancelling.Refused(
                    "Nomor " + line.get().number() + " sudah dibatalkan. Alasannya tercatat di buku.");
        }
        events.publishEvent(LetterChanged.outgoing(
                cause.because(reason), id, "Nomor dibatalkan: " + line.get().number(), Map.of("alasan", reason)));
        return new Cancelling.Cancelled(line.get().number());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Issuing.Issued> reserved(AgencyId agency, LetterKind kind, LocalDate date) {
        return lines.reserved(agency, kind, date.getYear(), MOST_RESERVED).stream()
                .map(line -> new Issuing.Issued(line.id(), line.number()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String example(AgencyId agency, LetterKind kind, LocalDate date, @Nullable String classification) {
        return books.foreseen(structure.getAgency(agency), date.getYear(), kind)
                .next(classification(kind, classification), date);
    }

    private Issuing use(LetterId reserved, Draft letter, Cause cause) {
        if (!lines.use(reserved, letter, cause)) {
            return new Issuing.Refused(
                    lines.find(reserved)
                            .filter(line -> line.state() == State.RESERVED
                                    && line.agency().equals(letter.agency())
                                    && line.year() != letter.date().getYear())
                            .map(line -> "Nomor " + line.number() + " dari buku tahun " + line.year()
                                    + ". Beri surat ini tanggal di tahun itu, atau pilih nomor lain.")
                            .orElse(
                                    "Nomor yang dipesan itu sudah dipakai atau dibatalkan. Pilih nomor lain, atau kosongkan untuk nomor berikutnya."));
        }
        var number = lines.find(reserved).orElseThrow().number();
        tell(cause, reserved, "Nomor surat (dari pesanan): " + number, letter);
        return new Issuing.Issued(reserved, number);
    }

    private void tell(Cause cause, LetterId id, String what, Draft letter) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("hal", letter.subject());
        facts.put("tanggal", letter.date().toString());
        if (!letter.recipients().isEmpty()) {
            facts.put("kepada", String.join("; ", letter.recipients()));
        }
        events.publishEvent(LetterChanged.outgoing(cause, id, what, facts));
    }

    private static String classification(LetterKind kind, @Nullable String typed) {
        return typed == null || typed.isBlank() ? kind.classification() : typed.strip();
    }
}
