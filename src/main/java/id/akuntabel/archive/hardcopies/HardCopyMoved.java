package id.akuntabel.archive.hardcopies;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// The papers of a process were put somewhere.
record HardCopyMoved(Cause cause, String caseNumber, String place) implements Recorded {

    @Override
    public String subject() {
        return "proses/" + caseNumber;
    }

    @Override
    public String what() {
        return "Salinan fisik disimpan di " + place;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("tempat", place);
    }
}
