package id.akuntabel.measurement.actuals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words between the grid and the server. Their names are those of the contract (docs/decisions/0016).
public final class Typing {

    private Typing() {}

    /// A cell as somebody typed it.
    ///
    /// @param rev the revision that it was typed over, 0 = an empty cell
    public record Typed(String sel, int rev, String teks) {}

    /// What became of typed cells: one answer for all of them. Where some cannot be kept the others are, and are
    /// answered for when they are sent again: a cell typed again over the same revision changes nothing.
    public sealed interface Answer {

        /// 200
        record Kept(List<Saved> cells) implements Answer {}

        /// 409
        record Clashed(List<Clash> cells) implements Answer {}

        /// 422
        record Refused(List<Wrong> cells) implements Answer {}

        /// 423
        record Shut(Closed closed) implements Answer {}
    }

    /// @param teks         as it stands now; of a computed cell its value
    /// @param capaian      against the target of the quarter, as printed
    /// @param capaianTahun against the target of the year, as printed
    /// @param level        key of the level, for its look
    /// @param status       the level in words
    /// @param luput        whether the quarter's target was missed
    /// @param catatan      a doubt, or what was read
    public record Saved(
            String sel,
            int rev,
            String teks,
            @Nullable String capaian,
            @Nullable String capaianTahun,
            @Nullable String level,
            @Nullable String status,
            boolean luput,
            @Nullable String catatan) {

        static Saved words(String sel, int rev, String teks, @Nullable String catatan) {
            return new Saved(sel, rev, teks, null, null, null, null, false, catatan);
        }

        static Saved figure(String sel, int rev, String teks, Standing standing, @Nullable String catatan) {
            return new Saved(
                    sel,
                    rev,
                    teks,
                    standing.quarterWords(),
                    standing.yearWords(),
                    standing.levelKey(),
                    standing.status(),
                    standing.missed(),
                    catatan);
        }
    }

    /// Somebody else typed into the cell meanwhile.
    public record Clash(String sel, int rev, String teks, String oleh, String pukul) {}

    public record Wrong(String sel, String pesan) {}

    /// The sheet is not open for typing.
    public record Closed(String oleh, String pukul, String pesan) {}
}
