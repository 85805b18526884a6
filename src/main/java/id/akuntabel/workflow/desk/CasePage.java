package id.akuntabel.workflow.desk;

import gg.jte.Content;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import id.akuntabel.workflow.CaseChart.Lit;
import id.akuntabel.workflow.deadlines.TimeLeft;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A running process: its table with the position lit, and right after it the form of the step that is the viewer's.
///
/// @param chart the official table, drawn by whoever knows the SOP; null where nobody does
/// @param lines the same as a list, for phones and where there is no chart
/// @param form  of the viewer's own step, or null
/// @param open  what the process waits for
public record CasePage(
        HttpStatus status,
        String title,
        String number,
        String agency,
        Head head,
        List<Tab> tabs,
        List<Banner> banners,
        @Nullable Content chart,
        List<Line> lines,
        @Nullable Form form,
        List<Open> open,
        List<Relative> relatives,
        List<Move> moves)
        implements Page {

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Proses SOP", "/proses"), new Crumb(number, "/proses/" + number));
    }

    CasePage with(HttpStatus other) {
        return new CasePage(
                other, title, number, agency, head, tabs, banners, chart, lines, form, open, relatives, moves);
    }

    /// Finished steps, folded on phones.
    public List<Line> doneLines() {
        return lines.stream().filter(line -> line.state() == Lit.State.DONE).toList();
    }

    public List<Line> otherLines() {
        return lines.stream().filter(line -> line.state() != Lit.State.DONE).toList();
    }

    /// @param position `Langkah 7 dari 9 · Kadis`, or the state of a process that is over
    public record Head(String state, String position, TimeLeft left, int iteration) {}

    /// @param tone `""`, `kabar-awas`, `kabar-buruk`
    public record Banner(String tone, String text, @Nullable Link link) {}

    public record Link(String label, String href) {}

    public record Line(
            String row,
            String text,
            String actor,
            Lit.State state,
            int iteration,
            @Nullable String remark) {

        public String mark() {
            return switch (state) {
                case DONE -> "✓ Selesai";
                case NOW -> "● KINI";
                case OVERDUE -> "▲ TERLAMBAT";
                case LATER -> "Belum";
                case SKIPPED -> "Dilewati";
            };
        }
    }

    /// An open step, whoever's.
    public record Open(long step, String row, String text, String who, TimeLeft left, boolean mine, String how) {}

    /// A process above or below.
    public record Relative(String label, String number, String title, String state) {}

    /// The step on the viewer's desk.
    ///
    /// @param claimable whether others may do it too and nobody has taken it
    /// @param fields   what the step's action asks
    /// @param requirements kelengkapan, each with the documents of this process that may be it
    /// @param attaches whether a file is what the step usually delivers
    /// @param uploads  what its uploads are called, where they have names of their own
    /// @param names    of the uploads, as typed
    /// @param saved    when a draft was saved, in words
    public record Form(
            long step,
            String row,
            String text,
            String position,
            boolean claimable,
            int iteration,
            TimeLeft left,
            List<Requirement> requirements,
            List<String> outputs,
            String accepted,
            List<FileLink> files,
            boolean attaches,
            @Nullable String uploads,
            String names,
            Content fields,
            String note,
            Map<String, String> findings,
            @Nullable String saved,
            @Nullable String returned) {}

    public record Requirement(String text, boolean ticked, List<FileLink> files) {}

    public record FileLink(String title, String href, String detail) {}

    /// Something that may be done with the process or the step beside its flow: a form of its own.
    ///
    /// @param options  when a choice has to be made: value and label
    /// @param reason   label of the text field, or null
    public record Move(
            String label,
            String action,
            String explanation,
            Map<String, String> options,
            @Nullable String optionsLabel,
            @Nullable String reason,
            boolean reasonRequired,
            boolean serious) {}
}
