package id.akuntabel.correspondence.numbering;

import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;
import java.util.Set;

/// A book of outgoing letters: one running series of an agency in a year.
///
/// @param unit    what {unit} stands for: `DKP3`, `427.50`
/// @param inserts whether 31.a may be put between 31 and 32
/// @param version moves with each change of the book's rules
/// @param last    the newest running number; where the book is empty, the one before its first
public record Book(
        long id,
        AgencyId agency,
        int year,
        String name,
        NumberPattern pattern,
        String unit,
        boolean inserts,
        int last,
        Set<LetterKind> kinds,
        int version) {

    public String printed(int running, String suffix, String classification, LocalDate date) {
        return pattern.print(new NumberPattern.Values(running, suffix, classification, unit, date));
    }

    /// What the next letter would get.
    public String next(String classification, LocalDate date) {
        return printed(last + 1, "", classification, date);
    }
}
