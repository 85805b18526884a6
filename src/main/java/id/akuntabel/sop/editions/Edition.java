package id.akuntabel.sop.editions;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.akuntabel.calendar.StandardDuration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An edition of an SOP as a value: what the office's paper says, whole, damage included. Four readings are
/// made of it:
/// checked (`sop.checks`), drawn (`sop.chart`), compiled (`sop.bpmn`), printed. It holds what real SOPs hold;
/// what the
/// guideline forbids (PermenPANRB 35/2012: two actors in a row, a missing time) is a finding, not an error of the
/// value.
///
/// @param family  stable key of the SOP over its editions: `pengukuran-kinerja-kominfo`
/// @param prefix  of the numbers of its processes: `PK`
/// @param columns words of the heading, where the office has its own ("Sumber Data" for Kelengkapan)
/// @param repairs what was mended against the original, and why
public record Edition(
        String family,
        String prefix,
        Identity identity,
        Scope scope,
        List<Trigger> triggers,
        Columns columns,
        List<Actor> actors,
        List<Step> steps,
        List<Flow> flows,
        @Nullable WorkSheet workSheet,
        List<Repair> repairs) {

    public Edition {
        family = text(family);
        prefix = text(prefix);
        identity = identity == null ? Identity.BLANK : identity;
        triggers = copy(triggers);
        actors = copy(actors);
        steps = copy(steps);
        flows = copy(flows);
        repairs = copy(repairs);
        columns = columns == null ? Columns.USUAL : columns;
        scope = scope == null ? Scope.AGENCY : scope;
    }

    /// The identity page (PermenPANRB 35/2012, bagian identitas). Four dates, each its own.
    public record Identity(
            String number,
            String title,
            @Nullable String tableTitle,
            List<String> issuer,
            @Nullable LocalDate createdOn,
            @Nullable LocalDate revisedOn,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable Approver approvedBy,
            List<String> legalBasis,
            List<String> qualifications,
            List<String> related,
            List<String> equipment,
            List<String> warnings,
            List<String> recordKeeping) {

        static final Identity BLANK = new Identity(
                "", "", null, List.of(), null, null, null, null, null, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());

        public Identity {
            number = text(number);
            title = text(title);
            issuer = copy(issuer);
            legalBasis = copy(legalBasis);
            qualifications = copy(qualifications);
            related = copy(related);
            equipment = copy(equipment);
            warnings = copy(warnings);
            recordKeeping = copy(recordKeeping);
        }

        /// The same, ratified by someone on a day and in force from a day.
        public Identity with(@Nullable Approver by, @Nullable LocalDate approved, @Nullable LocalDate effective) {
            return new Identity(
                    number,
                    title,
                    tableTitle,
                    issuer,
                    createdOn,
                    revisedOn,
                    approved,
                    effective,
                    by,
                    legalBasis,
                    qualifications,
                    related,
                    equipment,
                    warnings,
                    recordKeeping);
        }

        /// The same, revised on a day.
        public Identity revised(LocalDate on) {
            return new Identity(
                    number,
                    title,
                    tableTitle,
                    issuer,
                    createdOn,
                    on,
                    approvedOn,
                    effectiveOn,
                    approvedBy,
                    legalBasis,
                    qualifications,
                    related,
                    equipment,
                    warnings,
                    recordKeeping);
        }
    }

    /// Who ratified it; the capacity (`Plt.`) belongs to the document.
    public record Approver(
            String title,
            @Nullable String name,
            @Nullable String nip,
            @Nullable String rank) {
        public Approver {
            title = text(title);
        }
    }

    public enum Scope {
        /// Runs inside its own agency.
        AGENCY,
        /// The same SOP, run by each agency for itself.
        EVERY_AGENCY,
        /// Run by the regency, fanning out to all agencies.
        REGENCY
    }

    /// What sets it going.
    public enum Trigger {
        BY_ORDER,
        EACH_QUARTER,
        EACH_SEMESTER,
        EACH_YEAR,
        AS_SUBPROCEDURE
    }

    /// Words of the table's heading.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Columns(
            String activity, String actors, String requirements, String time, String output, String remark) {
        public static final Columns USUAL =
                new Columns("Uraian Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan");

        /// What a file leaves out has the usual word; a heading may be empty (some offices print none over the
        /// actors).
        public Columns {
            activity = activity == null ? "Uraian Kegiatan" : activity;
            actors = actors == null ? "Pelaksana" : actors;
            requirements = requirements == null ? "Kelengkapan" : requirements;
            time = time == null ? "Waktu" : time;
            output = output == null ? "Output" : output;
            remark = remark == null ? "Keterangan" : remark;
        }
    }

    /// A column: a role, never a person.
    ///
    /// @param positions codes of positions that act for it; several = a team, whoever claims the task. Empty = not
    ///                  yet mapped
    /// @param outside   drawn outside the Pelaksana group, as some offices do
    public record Actor(String key, String label, List<String> positions, boolean outside) {
        public Actor {
            key = text(key);
            label = text(label);
            positions = copy(positions);
        }
    }

    /// A row of the table.
    ///
    /// @param number   as printed
    /// @param time     null = the cell is empty, or covered by an earlier row's merged cell
    /// @param timeRows how many rows the time cell spans, from this row on (1 = only this one)
    /// @param marks    symbols in the row, in the order in which they are worked
    public record Step(
            String number,
            String text,
            List<String> requirements,
            @Nullable StandardDuration time,
            int timeRows,
            List<String> outputs,
            @Nullable String remark,
            List<Mark> marks) {
        public Step {
            number = Edition.text(number);
            text = Edition.text(text);
            requirements = copy(requirements);
            outputs = copy(outputs);
            marks = copy(marks);
            timeRows = Math.max(1, timeRows);
        }
    }

    /// One symbol in one actor's column.
    ///
    /// @param id       unique in the edition; becomes the id of the BPMN task: letters, digits, hyphen
    /// @param actors   columns: usually one. Two or more neighbours = the symbol straddles them and any of
    ///                 them may do it. Empty = the actor is explicitly unknown
    /// @param text     words inside the symbol (`Perlu disposisi?`)
    /// @param joins    id of the mark of the same row that this one takes part in (joint meeting, dashed
    ///                 line): it has no task of its own
    /// @param waitsForAll whether it waits for all forward flows that lead to it (a join after a fork)
    /// @param action   key of the `workflow.StepAction` bound to it; null = the usual one for its symbol
    /// @param subprocedure family of the SOP it runs
    /// @param options  further data for the action
    public record Mark(
            String id,
            List<String> actors,
            Symbol symbol,
            @Nullable String text,
            @Nullable String joins,
            boolean waitsForAll,
            @Nullable String action,
            @Nullable String subprocedure,
            Map<String, String> options) {
        public Mark {
            id = Edition.text(id);
            symbol = symbol == null ? Symbol.BOX : symbol;
            actors = copy(actors);
            options = options == null ? Map.of() : Map.copyOf(options);
        }
    }

    /// The official symbols that stand in cells; arrows are [Flow]s, pentagons are made where a page breaks.
    public enum Symbol {
        /// Kapsul: the activity that begins or ends.
        CAPSULE,
        /// Kotak: execution.
        BOX,
        /// Belah ketupat: decision.
        DIAMOND
    }

    /// An arrow between two marks.
    ///
    /// @param label exit of a decision (`Ya`, `Tidak`, `Teknis`); several flows with one label = all are taken
    public record Flow(String from, String to, @Nullable String label) {
        public Flow {
            from = text(from);
            to = text(to);
        }
    }

    /// *Lembar kerja identifikasi kegiatan* (stages of PermenPANRB 35/2012). Its steps are numbers of rows, or words
    /// where the office wrote other ones than in its table; [Edition#words] reads them.
    public record WorkSheet(
            String title,
            String activityType,
            String productOwner,
            String activityOwner,
            String scope,
            List<String> firstSteps,
            List<String> mainSteps,
            List<String> lastSteps) {
        public WorkSheet {
            title = text(title);
            activityType = text(activityType);
            productOwner = text(productOwner);
            activityOwner = text(activityOwner);
            scope = text(scope);
            firstSteps = copy(firstSteps);
            mainSteps = copy(mainSteps);
            lastSteps = copy(lastSteps);
        }
    }

    /// @param place where in the original: `Langkah 9 dan 10`
    public record Repair(String place, String what, String why) {
        public Repair {
            place = text(place);
            what = text(what);
            why = text(why);
        }
    }

    /// The same SOP with another identity page.
    public Edition with(Identity other) {
        return new Edition(family, prefix, other, scope, triggers, columns, actors, steps, flows, workSheet, repairs);
    }

    /// All marks in table order.
    public List<Mark> marks() {
        return steps.stream().flatMap(step -> step.marks().stream()).toList();
    }

    /// What an entry of the work sheet says: the text of the row with that number, or the entry's own words.
    public String words(String workSheetEntry) {
        return steps.stream()
                .filter(step -> step.number().equals(workSheetEntry))
                .findFirst()
                .map(Step::text)
                .orElse(workSheetEntry);
    }

    /// The time that holds for a row: its own, or that of the merged cell that covers it from above; null = none.
    public @Nullable StandardDuration timeOf(Step step) {
        var covered = 0;
        StandardDuration time = null;
        for (var row : steps) {
            if (row.time() != null) {
                time = row.time();
                covered = row.timeRows();
            }
            var own = covered-- > 0 ? time : null;
            if (row.equals(step)) {
                return own;
            }
        }
        return null;
    }

    /// A file or a form may leave a word out; the value then holds the empty word, and the checks say so.
    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
