package id.akuntabel.organization.structure;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

record StructureChanged(Cause cause, String what) implements Recorded {

    @Override
    public String subject() {
        return "organisasi/struktur";
    }
}
