package id.akuntabel.planning.indicators;

import java.util.Map;

/// What becomes of a change to an indicator or a variable.
public sealed interface Changing {

    record Done() implements Changing {}

    /// @param findings by field of the form: what happened, why, what to do
    record Refused(Map<String, String> findings) implements Changing {

        static Refused at(String field, String finding) {
            return new Refused(Map.of(field, finding));
        }
    }
}
