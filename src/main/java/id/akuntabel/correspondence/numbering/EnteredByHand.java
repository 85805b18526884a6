package id.akuntabel.correspondence.numbering;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.numbering.Line.State;
import id.akuntabel.workflow.NumberRegister;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Numbers that were typed: a reserved one is used up by it, a new one gets a line of its own, and when its book comes
/// to that number it takes the line as its own.
@Component
class EnteredByHand implements NumberRegister {

    private static final int LONGEST_NUMBER = 120;
    private static final int LONGEST_SUBJECT = 500;

    private final Books books;
    private final Lines lines;
    private final ApplicationEventPublisher events;

    EnteredByHand(Books books, Lines lines, ApplicationEventPublisher events) {
        this.books = books;
        this.lines = lines;
        this.events = events;
    }

    @Override
    @Transactional
    public Optional<String> enter(Typed typed, Cause cause) {
        if (typed.number().length() > LONGEST_NUMBER) {
            return Optional.of("tidak siapa pun, tetapi lebih panjang dari " + LONGEST_NUMBER + " huruf");
        }
        var year = typed.date().getYear();
        var draft = Draft.of(
                typed.agency(),
                LetterKind.SURAT_DINAS,
                typed.date(),
                typed.subject().substring(0, Math.min(typed.subject().length(), LONGEST_SUBJECT)),
                List.of());
        var there = lines.find(typed.agency(), year, typed.number());
        if (there.isPresent()) {
            var line = there.get();
            var kept = new Draft(
                    line.agency(),
                    line.kind(),
                    typed.date(),
                    null,
                    line.subject(),
                    line.recipients(),
                    line.signer(),
                    null);
            return line.state() == State.RESERVED && lines.use(line.id(), kept, cause)
                    ? Optional.empty()
                    : Optional.of(holder(line));
        }
        var added = lines.add(draft, year, null, typed.number(), State.ISSUED, null, cause);
        added.ifPresent(id -> events.publishEvent(LetterChanged.outgoing(
                cause, id, "Nomor surat (diketik): " + typed.number(), Map.of("hal", draft.subject()))));
        return added.isPresent() ? Optional.empty() : Optional.of("surat lain");
    }

    private String holder(Line line) {
        var book = line.book() == null ? Optional.<Book>empty() : books.find(line.book());
        return book.map(found -> "buku " + found.name() + " (" + line.subject() + ")")
                .orElse(line.subject());
    }
}
