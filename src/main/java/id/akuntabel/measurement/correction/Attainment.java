package id.akuntabel.measurement.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// *Tercapai?*, answered from what was verified: which promises of a quarter were kept, which were not, and of which it
/// cannot be said. Pure.
///
/// @param lines in printed order, by unit
public record Attainment(List<Line> lines) {

    public enum Verdict {
        MISSED("Tidak tercapai", "cip-buruk"),
        MET("Tercapai", "cip-baik"),
        NOT_COMPUTABLE("Tidak dapat dihitung", "cip-awas"),
        UNVERIFIED("Belum terverifikasi", "cip-awas"),
        NOT_DUE("Belum ada target", "");

        private final String printed;
        private final String chip;

        Verdict(String printed, String chip) {
            this.printed = printed;
            this.chip = chip;
        }

        public String printed() {
            return printed;
        }

        public String chip() {
            return chip;
        }
    }

    /// @param position  code of who answers for it
    /// @param capaian   against the target of the quarter, `90,00%`
    /// @param cause     what the unit wrote of it: kendala …
    /// @param followUp  … tindak lanjut …
    /// @param due       … and until when, as it was typed
    public record Line(
            long sheet,
            long item,
            String unit,
            String position,
            String code,
            String name,
            String target,
            String actual,
            String capaian,
            Verdict verdict,
            String cause,
            String followUp,
            String due) {}

    public List<Line> of(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }

    /// What was missed first: it is what the head looks for.
    public List<Line> byWeight() {
        return lines.stream().sorted(Comparator.comparing(Line::verdict)).toList();
    }

    /// Whether all that can be judged was met; empty where nothing can be judged.
    public Optional<Boolean> met() {
        if (!of(Verdict.MISSED).isEmpty()) {
            return Optional.of(false);
        }
        return of(Verdict.MET).isEmpty() ? Optional.empty() : Optional.of(true);
    }

    /// `IK-05, IK-07`, or `–`.
    public String codes(Verdict verdict) {
        var codes = of(verdict).stream().map(Line::code).collect(Collectors.joining(", "));
        return codes.isEmpty() ? "–" : codes;
    }
}
