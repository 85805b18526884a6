package id.akuntabel.correspondence.incoming;

import id.akuntabel.audit.History;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One letter that came in, with what was ordered on it.
///
/// @param dispositions given on it, oldest first
/// @param disposes     whether the viewer may give the first disposition
public record LetterPage(Agency agency, Incoming letter, List<Given> dispositions, boolean disposes, History history)
        implements Page {

    /// @param depth how far down the chain
    public record Given(long id, String giver, String addressees, String state, int depth) {}

    @Override
    public String title() {
        return letter.subject();
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/masuk");
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : Wording.fullDate(day);
    }
}
