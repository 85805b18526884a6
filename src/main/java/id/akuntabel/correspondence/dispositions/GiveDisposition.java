package id.akuntabel.correspondence.dispositions;

import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.organization.Position;
import id.akuntabel.paper.Letterheads;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a disposition: its rows, its sheet as a document, its news.
@Component
class GiveDisposition {

    private final Dispositions dispositions;
    private final Papers papers;
    private final Letterheads letterheads;
    private final ApplicationEventPublisher events;

    GiveDisposition(
            Dispositions dispositions, Papers papers, Letterheads letterheads, ApplicationEventPublisher events) {
        this.dispositions = dispositions;
        this.papers = papers;
        this.letterheads = letterheads;
        this.events = events;
    }

    /// @param giver the position that gives it
    @Transactional
    Giving give(Source source, Position giver, Order order, Cause cause) {
        var letter = source.letter();
        if (letter != null && letter.closed()) {
            // Its sheet goes with it in the envelope; one in the archive would be read by others
            var id = dispositions.add(source, giver.id(), order, cause);
            events.publishEvent(new LetterChanged(
                    cause, "disposisi/" + id, "Disposisi: " + letter.openSubject(), Map.of("nomor", letter.number())));
            return new Giving.Given(id);
        }
        var agency = source.agency();
        var who = cause.who();
        var capacity = who.capacity() == null || who.capacity().isBlank() ? "" : who.capacity() + " ";
        var today = LocalDate.ofInstant(cause.at(), agency.zone());
        var paper = SheetPaper.of(
                letterheads.of(agency.id().value(), today), source, order, capacity + giver.title(), who.name(), today);
        var filed = papers.file(
                agency.id(),
                "lembar-disposisi.pdf",
                paper,
                source.caseNumber() == null ? cause : cause.in(source.caseNumber(), source.step()));
        return switch (filed) {
            case Filing.Refused(var message) -> new Giving.Refused(message);
            case Filing.Filed(var version) -> {
                var id = dispositions.add(source, giver.id(), order, cause);
                dispositions.sheet(id, version.document());
                events.publishEvent(
                        new LetterChanged(cause, "disposisi/" + id, "Disposisi: " + source.subject(), facts(order)));
                yield new Giving.Given(id);
            }
        };
    }

    static Map<String, String> facts(Order order) {
        var facts = new LinkedHashMap<String, String>();
        if (!order.phrases().isEmpty()) {
            facts.put("instruksi", String.join(", ", order.phrases()));
        }
        if (!order.message().isEmpty()) {
            facts.put("pesan", order.message());
        }
        facts.put(
                "diteruskan kepada",
                order.addressees().stream().map(Position::title).collect(Collectors.joining(", ")));
        facts.put("sifat", order.urgency().printed());
        if (order.dueOn() != null) {
            facts.put("tenggat", id.akuntabel.calendar.Wording.date(Objects.requireNonNull(order.dueOn())));
        }
        return facts;
    }
}
