package id.akuntabel.planning;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

/// A variable can be used in formulas from now on.
public record VariableWritten(Cause cause, String agency, String code, String name) implements Recorded {

    @Override
    public String subject() {
        return "variabel/" + agency + "/" + code;
    }

    @Override
    public String what() {
        return "Variabel " + code + " (" + name + ") dicatat";
    }
}
