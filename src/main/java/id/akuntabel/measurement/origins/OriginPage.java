package id.akuntabel.measurement.origins;

import id.akuntabel.measurement.actuals.Evidence;
import id.akuntabel.measurement.actuals.Standing;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.measurement.sending.Submissions;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One achievement and where it comes from.
///
/// @param submission 0 = what stands in the cells now
/// @param journey    what became of the submission, oldest first
/// @param efficiency who typed it, where the policy has it typed; else null
/// @param shown      what was sent then, where it reads differently today
public record OriginPage(
        Place place,
        Sheet sheet,
        Item item,
        Standing standing,
        int submission,
        Side quarter,
        Side year,
        List<Datum> data,
        List<Evidence> evidence,
        List<String> journey,
        @Nullable String efficiency,
        Submissions.@Nullable Shown shown)
        implements Page {

    @Override
    public String title() {
        return "Asal angka " + item.agreed().code();
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed() + ", " + sheet.head().unitName(), place.href(sheet)));
    }

    /// One of the two achievements.
    ///
    /// @param figure    as it is printed
    /// @param sentences that can be read aloud
    public record Side(String title, String figure, List<String> sentences) {

        Side with(String sentence) {
            var all = new ArrayList<>(sentences);
            all.add(sentence);
            return new Side(title, figure, List.copyOf(all));
        }
    }

    /// Something that was typed.
    ///
    /// @param role     in the formula; empty for a figure typed as one number
    /// @param revision how often it was typed, 0 = never
    public record Datum(
            String name,
            String role,
            String text,
            String at,
            String by,
            int revision,
            Variable.@Nullable Source source) {

        Datum from(Variable.@Nullable Source unit) {
            return new Datum(name, role, text, at, by, revision, unit);
        }
    }
}
