package id.akuntabel.measurement.reports;

import gg.jte.Content;
import id.akuntabel.calendar.Period;
import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What a step does with a report: its period and how far its quarters are; where it is written, the narrative; where
/// it is decided, the exits; and the report as it would be printed now.
///
/// @param periods  that may be chosen; the step that decides offers none
/// @param writing  whether the narrative is written here
/// @param preview  null where there is nothing to show
/// @param exits    of a decision, empty for other steps
public record ReportPart(
        List<Period> periods,
        Period chosen,
        Figures figures,
        boolean writing,
        Narrative narrative,
        @Nullable Content preview,
        List<String> exits,
        MultiValueMap<String, String> typed,
        Map<String, String> findings)
        implements Part {

    public String text(String field, String initial) {
        return Objects.requireNonNullElse(typed.getFirst(field), initial);
    }

    public List<Figures.State> quarters() {
        return figures.quarters();
    }

    public boolean complete() {
        return figures.complete();
    }

    public int indicators() {
        return figures.lines().size();
    }

    public String mean() {
        return figures.printedMean();
    }

    public String opening() {
        return text(ReportOfStep.OPENING, narrative.opening());
    }

    public String closing() {
        return text(ReportOfStep.CLOSING, narrative.closing());
    }

    public String without() {
        return text(ReportOfStep.WITHOUT, narrative.without());
    }
}
