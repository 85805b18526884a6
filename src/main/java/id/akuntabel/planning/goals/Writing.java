package id.akuntabel.planning.goals;

import java.util.Map;

/// What becomes of a change to the plan or its tree.
public sealed interface Writing {

    record Done() implements Writing {}

    /// @param findings by field of the form: what happened, why, what to do
    record Refused(Map<String, String> findings) implements Writing {

        static Refused at(String field, String finding) {
            return new Refused(Map.of(field, finding));
        }
    }
}
