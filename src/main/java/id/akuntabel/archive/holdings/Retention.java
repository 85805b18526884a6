package id.akuntabel.archive.holdings;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.calendar.Wording;
import java.time.LocalDate;
import java.util.Locale;

/// Where an archive stands in its retention schedule (JRA): active, inactive, or due for its final fate.
///
/// @param printed `Aktif sampai 10 Mar 2027`
/// @param style   class of the chip
public record Retention(String printed, String style) {

    /// Counted from the end of the year in which it was closed.
    static Retention of(ArchiveRecord archived, LocalDate closed, LocalDate today) {
        var activeUntil = LocalDate.of(closed.getYear() + archived.activeYears(), 12, 31);
        var keptUntil = activeUntil.plusYears(archived.inactiveYears());
        if (!today.isAfter(activeUntil)) {
            return new Retention("Aktif sampai " + Wording.shortDate(activeUntil), "cip-baik");
        }
        if (!today.isAfter(keptUntil)) {
            return new Retention("Inaktif sampai " + Wording.shortDate(keptUntil), "cip");
        }
        return archived.finalFate().equals("Permanen")
                ? new Retention("Permanen, serahkan sebagai arsip statis", "cip-kini")
                : new Retention("Masa simpan habis, usulkan musnah", "cip-awas");
    }

    static String schedule(ArchiveRecord archived) {
        return "Aktif " + archived.activeYears() + " tahun, inaktif " + archived.inactiveYears() + " tahun, lalu "
                + archived.finalFate().toLowerCase(Locale.ROOT);
    }
}
