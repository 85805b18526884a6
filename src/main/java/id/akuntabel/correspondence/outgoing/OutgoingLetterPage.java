package id.akuntabel.correspondence.outgoing;

import id.akuntabel.audit.History;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.correspondence.sending.Deliveries.Delivery;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One outgoing letter: its line in the book, to whom it went, what may be done with it.
///
/// @param word    where the letter is to be had as Word document, or null
/// @param cancels whether the viewer may cancel its number
/// @param typed   the reason that was typed
public record OutgoingLetterPage(
        Agency agency,
        Line line,
        List<Delivery> deliveries,
        @Nullable String word,
        boolean cancels,
        String accepted,
        String typed,
        Map<String, String> findings,
        History history)
        implements Page {

    @Override
    public String title() {
        return line.subject();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/keluar");
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : Wording.fullDate(day);
    }

    /// Whether the number waits for a letter that is written outside the system.
    public boolean issuable() {
        return line.state() == Line.State.RESERVED && line.caseNumber() == null;
    }

    /// Whether it waits for the step of a process.
    public boolean held() {
        return line.state() == Line.State.RESERVED && line.caseNumber() != null;
    }

    public boolean sendable() {
        return line.state() == Line.State.ISSUED;
    }
}
