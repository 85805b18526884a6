package id.akuntabel.archive.fixity;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Every stored file was read and compared with its hash.
record StoreChecked(Cause cause, long files, int damaged) implements Recorded {

    @Override
    public String subject() {
        return "arsip/keutuhan";
    }

    @Override
    public String what() {
        return damaged == 0
                ? "Keutuhan " + files + " berkas diperiksa: semua utuh"
                : "Keutuhan " + files + " berkas diperiksa: " + damaged + " berubah atau hilang";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("diperiksa", Long.toString(files), "tidak utuh", Integer.toString(damaged));
    }
}
