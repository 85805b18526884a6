package id.akuntabel.planning.agreements;

import id.akuntabel.organization.Capacity;
import id.akuntabel.planning.agreements.Agreement.Consent;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader of an agreement should know before relying on it. None of it stops anything.
final class Warnings {

    private Warnings() {}

    /// @param promiser who would promise today, or has promised
    /// @param superior who would accept today, or has accepted
    static List<String> of(
            Version version, Contents contents, @Nullable Capacity promiser, @Nullable Capacity superior) {
        var warnings = new ArrayList<String>();
        acting(version, "Pihak pertama", capacity(version.promised(), promiser), warnings);
        acting(version, "Pihak kedua", capacity(version.accepted(), superior), warnings);
        if (!contents.lines().isEmpty()
                && contents.lines().stream().anyMatch(line -> line.quarters().isEmpty())) {
            warnings.add("Ada indikator tanpa target triwulan: capaiannya tidak dapat diukur sepanjang tahun.");
        }
        var shared = contents.budget().stream()
                .filter(budget -> budget.ceiling().compareTo(BigDecimal.ZERO) > 0
                        && budget.shares().isEmpty())
                .count();
        if (shared > 0) {
            warnings.add(
                    shared + " baris anggaran belum dikaitkan dengan indikator; efisiensinya tidak dapat dihitung.");
        }
        return warnings;
    }

    private static @Nullable Capacity capacity(@Nullable Consent given, @Nullable Capacity today) {
        return given == null ? today : given.capacity();
    }

    /// SE BKN 2/2019: routine is theirs, strategic decisions that change budget allocation are not.
    private static void acting(Version version, String party, @Nullable Capacity capacity, List<String> warnings) {
        if (capacity == null || capacity == Capacity.DEFINITIVE) {
            return;
        }
        var reason = version.legalReason();
        warnings.add(
                reason != null && reason.strategic()
                        ? party + " adalah " + capacity.prefix()
                                + " Perubahan strategi, prioritas, atau alokasi anggaran bukan kewenangannya (SE BKN"
                                + " 2/2019). Mintalah persetujuan pejabat yang berwenang."
                        : party + " bertindak sebagai " + capacity.printed() + "; dicantumkan di tanda tangan.");
    }
}
