package id.akuntabel.archive;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// The outcome of a process was given its place and its retention.
public record CaseArchived(Cause cause, ArchiveRecord archived) implements Recorded {

    @Override
    public String subject() {
        return "proses/" + archived.caseNumber();
    }

    @Override
    public String what() {
        return "Diarsipkan dengan kode klasifikasi " + archived.classification();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "klasifikasi", archived.classification(),
                "aktif", archived.activeYears() + " tahun",
                "inaktif", archived.inactiveYears() + " tahun",
                "nasib akhir", archived.finalFate(),
                "salinan lunak", archived.softCopyPlace(),
                "salinan fisik", archived.hardCopyPlace());
    }
}
