package id.akuntabel.sop.library;

import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.Wording;
import id.akuntabel.shell.Part;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.workflow.CaseRecords.StepTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Planned against actual time of each step.
public record TimesPart(List<Row> rows) implements Part {

    /// @param planned as printed
    /// @param time    null while it was never completed
    public record Row(
            String number,
            String text,
            String actor,
            String planned,
            @Nullable StepTime time) {}

    static TimesPart of(Edition edition, List<StepTime> times) {
        Map<String, StepTime> byStep = times.stream().collect(Collectors.toMap(StepTime::step, Function.identity()));
        var rows = new ArrayList<Row>();
        for (var step : edition.steps()) {
            for (var mark : step.marks()) {
                if (mark.joins() == null) {
                    rows.add(new Row(
                            step.number(),
                            step.text(),
                            actors(edition, mark),
                            planned(edition.timeOf(step)),
                            byStep.get(mark.id())));
                }
            }
        }
        return new TimesPart(List.copyOf(rows));
    }

    private static String actors(Edition edition, Edition.Mark mark) {
        return edition.actors().stream()
                .filter(actor -> mark.actors().contains(actor.key()))
                .map(Edition.Actor::label)
                .collect(Collectors.joining(" / "));
    }

    private static String planned(@Nullable StandardDuration time) {
        return switch (time) {
            case null -> "–";
            case StandardDuration.Exactly exactly ->
                exactly.amount() + " " + exactly.unit().printed();
            case StandardDuration.Between between ->
                between.least() + "–" + between.most() + " " + between.unit().printed();
            case StandardDuration.Window window ->
                window.amount() + " " + window.unit().printed() + " (jendela)";
            case StandardDuration.Open open -> open.printed().isBlank() ? "–" : open.printed();
        };
    }

    public String worked(Duration time) {
        var words = Wording.workingTime(time);
        return words.isEmpty() ? "kurang dari 1 menit kerja" : words;
    }

    public boolean anyDone() {
        return rows.stream().anyMatch(row -> row.time() != null);
    }
}
