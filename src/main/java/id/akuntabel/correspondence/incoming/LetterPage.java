package id.akuntabel.correspondence.incoming;

import id.akuntabel.audit.History;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One letter that came in, with what was ordered on it.
///
/// @param dispositions given on it, oldest first
/// @param disposes     whether the viewer may give the first disposition
/// @param corrects     whether the viewer may correct what was typed
/// @param accepted     what may be uploaded
public record LetterPage(
        Agency agency,
        Incoming letter,
        List<Given> dispositions,
        boolean disposes,
        boolean corrects,
        String accepted,
        Map<String, String> findings,
        History history)
        implements Page {

    /// @param report what those it went to reported back; empty as long as nobody did
    /// @param depth  how far down the chain
    public record Given(long id, String giver, String addressees, String report, String state, int depth) {}

    @Override
    public String title() {
        return letter.subject();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/masuk");
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : Wording.fullDate(day);
    }
}
