package id.akuntabel.correspondence.dispositions;

import id.akuntabel.audit.History;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.incoming.Incoming;
import id.akuntabel.correspondence.incoming.LetterPage;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One disposition: the sheet as on paper, and what may be done with it.
///
/// @param letter   the letter it is about, or null
/// @param word     where the sheet is to be had as Word document, or null
/// @param reports  whether the viewer may report back
/// @param passesOn whether the viewer may pass it on
/// @param accepted what may be uploaded
/// @param below    how it was passed on, oldest first
/// @param cancels  whether the viewer gave it and nobody has read it
/// @param typed    what was typed into the form that was refused
public record DispositionPage(
        Agency agency,
        Disposition disposition,
        @Nullable Incoming letter,
        @Nullable String word,
        boolean reports,
        boolean passesOn,
        String accepted,
        List<LetterPage.Given> below,
        boolean cancels,
        String typed,
        Map<String, String> findings,
        History history)
        implements Page {

    @Override
    public String title() {
        return "Disposisi: " + disposition.subject();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/disposisi");
    }

    public List<String> phrases() {
        return Order.PHRASES;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : Wording.fullDate(day);
    }

    public String time(Instant at) {
        return Wording.dateTime(at, agency.zone());
    }
}
