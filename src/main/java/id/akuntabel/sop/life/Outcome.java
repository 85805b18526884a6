package id.akuntabel.sop.life;

import java.util.List;

/// What became of a change of an edition.
public sealed interface Outcome {

    /// @param number of the edition that it is about
    record Done(String family, int number) implements Outcome {}

    /// @param reasons Indonesian: what happened, why, what to do
    record Refused(List<String> reasons) implements Outcome {

        public static Refused because(String reason) {
            return new Refused(List.of(reason));
        }

        /// Someone else was faster.
        static Refused stale() {
            return because("SOP ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi.");
        }
    }
}
