package id.akuntabel.measurement.verification;

import id.akuntabel.measurement.actuals.Evidence;
import id.akuntabel.measurement.actuals.Standing;
import id.akuntabel.measurement.correction.Correction;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A submission on the desk of its reviewer: what changed since the one before, a verdict per row, the decision.
///
/// @param submission 0 = nothing was sent yet
/// @param shown      rows that changed or were objected to; all of them on the first submission
/// @param rows       all rows
/// @param all        whether the viewer asked for all
/// @param own        why the viewer may not verify it, or null
/// @param sinceApproval how much changed since it was last approved, null where it never was before
/// @param outdated   why its figures are to be computed anew, or null
/// @param history    what became of earlier submissions, one line each
/// @param sent       when and by whom
/// @param corrections corrective actions of earlier quarters, with what the unit says of them
/// @param decision   `ya` or `tidak`, as chosen in a form that came back
public record ReviewPage(
        Place place,
        Sheet sheet,
        int submission,
        List<Row> shown,
        List<Row> rows,
        boolean all,
        boolean verifier,
        boolean approver,
        boolean planner,
        @Nullable String own,
        @Nullable String outdated,
        @Nullable String sinceApproval,
        List<String> history,
        String sent,
        String decision,
        String reason,
        Map<String, String> findings,
        List<Correction> corrections,
        @Nullable String news)
        implements Page {

    @Override
    public String title() {
        return "Reviu isian kinerja";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed() + ", " + sheet.head().unitName(), place.href(sheet)));
    }

    /// `/reviu/2026/tw3/kominfo?unit=dinas`.
    public String href() {
        return "/reviu/" + place.round().path() + "/" + place.agency().code() + "?unit="
                + sheet.head().unitCode();
    }

    /// Of an act: `/reviu/2026/tw3/kominfo/buka?unit=dinas`.
    public String href(String act) {
        return "/reviu/" + place.round().path() + "/" + place.agency().code() + "/" + act + "?unit="
                + sheet.head().unitCode();
    }

    public boolean waiting() {
        return sheet instanceof Sheet.Sent;
    }

    public boolean onDesk() {
        return sheet instanceof Sheet.Opened && verifier && own == null;
    }

    public boolean approvable() {
        return sheet instanceof Sheet.Verified && approver;
    }

    public boolean lockable() {
        return sheet instanceof Sheet.Approved && planner;
    }

    public boolean reopenable() {
        return (sheet instanceof Sheet.Approved || sheet instanceof Sheet.Locked) && planner;
    }

    /// A figure may be found wrong by anybody; who may propose another one, its page knows.
    public boolean correctable() {
        return sheet instanceof Sheet.Approved || sheet instanceof Sheet.Locked;
    }

    public long changed() {
        return rows.stream().filter(row -> !row.changes().isEmpty()).count();
    }

    public int newFiles() {
        return rows.stream().mapToInt(row -> row.added().size()).sum();
    }

    public boolean compared() {
        return submission > 1;
    }

    /// @param change    `naik 1,35`, or null
    /// @param added     evidence that is new since the submission before
    /// @param remarks   the sender's words about warnings
    /// @param objection what was objected to last time, or null
    /// @param sound     the verdict, null = none yet
    public record Row(
            Item item,
            Standing standing,
            @Nullable String change,
            List<Change> changes,
            List<String> added,
            List<String> removed,
            List<Evidence> evidence,
            String obstacle,
            String followUp,
            List<String> remarks,
            @Nullable String objection,
            @Nullable Boolean sound,
            String reason,
            @Nullable String finding) {

        /// Then its text stands among the changes already.
        public boolean changed(String label) {
            return changes.stream().anyMatch(change -> change.label().equals(label));
        }

        boolean worth() {
            return !changes.isEmpty() || !added.isEmpty() || !removed.isEmpty() || objection != null || finding != null;
        }
    }

    public record Change(String label, String from, String to) {

        /// Word by word.
        public List<WordDiff.Part> parts() {
            return WordDiff.of(from, to);
        }
    }
}
