package id.akuntabel.planning;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

/// A variable is no longer offered for formulas; what was measured with it stays.
public record VariableRetired(Cause cause, String agency, String code, String name) implements Recorded {

    @Override
    public String subject() {
        return "variabel/" + agency + "/" + code;
    }

    @Override
    public String what() {
        return "Variabel " + code + " (" + name + ") tidak dipakai lagi";
    }
}
