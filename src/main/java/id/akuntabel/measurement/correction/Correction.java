package id.akuntabel.measurement.correction;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A corrective action (*rencana aksi perbaikan*): why a target was missed, what is done about it, by whom and until
/// when; and what became of it, quarter by quarter.
///
/// @param quarter  whose target was missed
/// @param aim      what is to be reached by it
/// @param position title of who is in charge
/// @param changed  null while the figure is the one it was planned for
/// @param progress oldest first
public record Correction(
        long id,
        AgencyId agency,
        long sheet,
        long item,
        Quarter quarter,
        String unitCode,
        String unit,
        String code,
        String name,
        String cause,
        String activity,
        String aim,
        String position,
        LocalDate dueOn,
        @Nullable String caseNumber,
        Stamp made,
        @Nullable Changed changed,
        List<Progress> progress) {

    /// The figure is another one than when the action was planned: it was corrected, reopened or computed anew.
    ///
    /// @param then    the actual value with its achievement: `9 (90,00%)`
    /// @param now     the same now; empty while the sheet is open again
    /// @param reached whether the target is reached by what stands now
    public record Changed(String then, String now, boolean reached) {

        /// What it means for the action, in a sentence.
        public String sentence() {
            if (now.isEmpty()) {
                return "Lembarnya dibuka kembali setelah rencana ini disusun (saat itu " + then + ").";
            }
            return "Disusun saat realisasi " + then + ", sekarang " + now
                    + (reached ? "; targetnya ternyata tercapai." : "; tinjau apakah rencana ini masih tepat.");
        }
    }

    public enum State {
        PLANNED("planned", "Direncanakan", "cip-kini"),
        GOING("going", "Masih berjalan", "cip-awas"),
        DONE("done", "Selesai", "cip-baik"),
        DROPPED("dropped", "Tidak dilaksanakan", "cip-buruk");

        private final String code;
        private final String printed;
        private final String chip;

        State(String code, String printed, String chip) {
            this.code = code;
            this.printed = printed;
            this.chip = chip;
        }

        /// In the database and in forms.
        public String code() {
            return code;
        }

        public String printed() {
            return printed;
        }

        public String chip() {
            return chip;
        }

        static Optional<State> of(String code) {
            return List.of(values()).stream()
                    .filter(state -> state.code.equals(code))
                    .findFirst();
        }
    }

    /// @param sheet   of the quarter with which it was told
    /// @param quarter that quarter
    public record Progress(long sheet, Quarter quarter, State state, String words, Stamp told) {}

    public State state() {
        return progress.isEmpty() ? State.PLANNED : progress.getLast().state();
    }

    public boolean open() {
        return state() == State.PLANNED || state() == State.GOING;
    }

    /// Made of a figure that changed since, and nobody has looked at it again.
    public boolean outdated() {
        return open() && changed != null;
    }

    public String due() {
        return Wording.date(dueOn);
    }

    /// Whether a sheet of a later quarter has to say what became of it: it was open before that sheet.
    public boolean askedWith(long sheet) {
        var before = progress.stream().filter(one -> one.sheet() != sheet).toList();
        return before.isEmpty() || before.getLast().state() == State.GOING;
    }

    /// What was last said of it with a sheet.
    public Optional<Progress> told(long sheet) {
        return progress.stream().filter(one -> one.sheet() == sheet).reduce((one, two) -> two);
    }

    /// Name of its fields in a form.
    public String field() {
        return "perbaikan-" + id;
    }

    public String wordsField() {
        return "perbaikan-kata-" + id;
    }
}
