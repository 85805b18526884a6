package id.akuntabel.sop.library;

import id.akuntabel.shell.Part;
import id.akuntabel.sop.checks.Finding;
import id.akuntabel.sop.checks.Severity;
import id.akuntabel.sop.editions.Listing;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the rules say of an edition.
///
/// @param page address of the edition whose tabs the places lead to; null where it is not stored yet
public record ChecksPart(List<Finding> findings, @Nullable String page) implements Part {

    static ChecksPart of(List<Finding> findings, Listing listing) {
        return new ChecksPart(findings, "/sop/" + listing.family() + "/v" + listing.number());
    }

    public List<Severity> severities() {
        return Stream.of(Severity.values())
                .filter(severity -> !of(severity).isEmpty())
                .toList();
    }

    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /// `2 kesalahan · 3 peringatan · 1 saran`.
    public String summary() {
        return Stream.of(Severity.values())
                .map(severity -> of(severity).size() + " " + severity.printed().toLowerCase(java.util.Locale.ROOT))
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    public String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "cip-buruk";
            case WARNING -> "cip-awas";
            case ADVICE -> "cip-kini";
        };
    }
}
