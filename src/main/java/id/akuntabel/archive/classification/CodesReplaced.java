package id.akuntabel.archive.classification;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// The table of classification codes was replaced.
record CodesReplaced(Cause cause, int before, int after) implements Recorded {

    @Override
    public String subject() {
        return "klasifikasi/arsip";
    }

    @Override
    public String what() {
        return "Kode klasifikasi arsip diganti: " + after + " kode";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sebelumnya", before + " kode", "sekarang", after + " kode");
    }
}
