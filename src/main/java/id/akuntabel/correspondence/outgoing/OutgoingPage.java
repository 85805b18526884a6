package id.akuntabel.correspondence.outgoing;

import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.correspondence.offices.RegisterFile;
import id.akuntabel.correspondence.offices.RegisterFilter;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;

/// *Buku agenda surat keluar*.
///
/// @param gaps    running numbers that no line has: none, or something is wrong with the database
/// @param forgotten numbers that have waited for their letter for more than a working day
/// @param example   what the next letter would get
public record OutgoingPage(
        Agency agency,
        List<Agency> agencies,
        RegisterFilter filter,
        List<Integer> years,
        List<Line> lines,
        int count,
        int gaps,
        int forgotten,
        String example)
        implements Page {

    @Override
    public String title() {
        return "Surat keluar " + filter.year();
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/keluar");
    }

    public List<LetterKind> kinds() {
        return List.of(LetterKind.values());
    }

    /// As many as fit on sheets that anybody binds.
    public boolean printable() {
        return count > 0 && count <= RegisterFile.MOST_PRINTED;
    }

    /// Whether one of those shown can be packed for SRIKANDI.
    public boolean packable() {
        return lines.stream()
                .anyMatch(line -> line.document() != null
                        && (line.state() == Line.State.ISSUED || line.state() == Line.State.SENT));
    }

    public List<Line.State> states() {
        return List.of(Line.State.values());
    }

    public String day(LocalDate day) {
        return Wording.shortDate(day);
    }

    public int pages() {
        return Math.max(1, (count + Register.PAGE - 1) / Register.PAGE);
    }

    public String chip(Line line) {
        return switch (line.state()) {
            case RESERVED -> "cip-awas";
            case ISSUED -> "cip-kini";
            case SENT -> "cip-baik";
            case CANCELLED -> "";
        };
    }
}
