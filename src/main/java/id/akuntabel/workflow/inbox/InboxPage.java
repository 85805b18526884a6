package id.akuntabel.workflow.inbox;

import gg.jte.Content;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import id.akuntabel.workflow.cases.PutOffStep;
import id.akuntabel.workflow.deadlines.TimeLeft;
import id.akuntabel.workflow.recurrence.OpenOffers;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Tugas Saya: everything that waits for the viewer, in all positions they act in.
///
/// @param notices    why selected tasks stayed as they were
/// @param success    what was done with selected tasks, or null
/// @param offers     what is due to be started by the viewer
/// @param cards      what waits for the viewer beside the steps of processes
/// @param withOthers how many tasks of their processes are in other hands
/// @param paging     `1–50 dari 73`, or empty
public record InboxPage(
        List<String> notices,
        @Nullable String success,
        List<Counter> counters,
        List<Tab> tabs,
        List<OpenOffers.Line> offers,
        List<Content> cards,
        Filters filters,
        List<Task> tasks,
        int withOthers,
        String paging,
        @Nullable String earlier,
        @Nullable String later)
        implements Page {

    @Override
    public String title() {
        return "Tugas Saya";
    }

    @Override
    public HttpStatus status() {
        return notices.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public boolean selecting() {
        return tasks.stream().anyMatch(task -> task.key() != null);
    }

    public boolean taking() {
        return filters.tab().equals(InboxFilter.View.TO_TAKE.code());
    }

    public List<Option> untils() {
        return Arrays.stream(PutOffStep.Until.values())
                .map(until -> new Option(until.name(), until.printed(), false))
                .toList();
    }

    public record Counter(String label, int count, String href) {}

    /// @param tab the view that the filter form keeps
    public record Filters(
            String tab,
            List<Option> positions,
            List<Option> sops,
            List<Option> dues,
            String search,
            boolean narrowed) {}

    public record Option(String value, String label, boolean chosen) {}

    /// @param key      by which it is selected, or null where it cannot be
    /// @param position chip: in which capacity it is the viewer's
    /// @param detail   one line: from whom, why it came back, since when it is put off
    /// @param button   `Buka`, `Lanjutkan`, `Ambil`
    public record Task(
            @Nullable String key,
            String href,
            String title,
            String object,
            String objectTitle,
            String position,
            int iteration,
            boolean fresh,
            TimeLeft left,
            String detail,
            String button) {}
}
