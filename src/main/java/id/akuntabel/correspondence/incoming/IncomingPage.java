package id.akuntabel.correspondence.incoming;

import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.correspondence.offices.RegisterFile;
import id.akuntabel.correspondence.offices.RegisterFilter;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Buku agenda surat masuk*.
public record IncomingPage(
        Agency agency, List<Agency> agencies, RegisterFilter filter, List<Integer> years, List<Line> lines, int count)
        implements Page {

    /// @param disposedTo to whom it was given, empty as long as it waits
    /// @param covered    whether its reader is not involved in a closed letter
    public record Line(Incoming letter, String disposedTo, boolean covered) {}

    /// As many as fit on sheets that anybody binds.
    public boolean printable() {
        return count > 0 && count <= RegisterFile.MOST_PRINTED;
    }

    @Override
    public String title() {
        return "Surat masuk " + filter.year();
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/masuk");
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : Wording.shortDate(day);
    }

    public int pages() {
        return Math.max(1, (count + IncomingLetters.PAGE - 1) / IncomingLetters.PAGE);
    }
}
