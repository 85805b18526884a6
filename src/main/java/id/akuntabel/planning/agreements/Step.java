package id.akuntabel.planning.agreements;

import java.util.Map;

/// What became of a step in the life of an agreement.
public sealed interface Step {

    record Done() implements Step {}

    /// @param findings by field of the form: what happened, why, what to do
    record Refused(Map<String, String> findings) implements Step {

        static Refused because(String finding) {
            return at("langkah", finding);
        }

        static Refused at(String field, String finding) {
            return new Refused(Map.of(field, finding));
        }

        /// Someone else was faster.
        static Refused stale() {
            return because("Perjanjian ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi.");
        }
    }
}
