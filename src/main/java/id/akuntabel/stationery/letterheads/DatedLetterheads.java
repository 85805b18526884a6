package id.akuntabel.stationery.letterheads;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Letterhead.Format;
import id.akuntabel.paper.Letterhead.Line;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.stationery.letterheads.LetterheadStore.InForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The letterhead in force on a day. An agency that has saved none prints the lines of the structure, with logo, line
/// and
/// paper of the government.
@Component
class DatedLetterheads implements Letterheads {

    private final LetterheadStore store;
    private final Structure structure;

    DatedLetterheads(LetterheadStore store, Structure structure) {
        this.store = store;
        this.structure = structure;
    }

    @Override
    public Letterhead of(UUID office, LocalDate day) {
        return of(structure.getAgency(new AgencyId(office)), store.inForce(office, day));
    }

    static Letterhead of(Agency agency, InForce inForce) {
        var government = inForce.government().orElse(null);
        var own = inForce.own().orElse(null);
        return own != null
                ? print(agency.id().value(), own, government)
                : print(agency.id().value(), usual(agency, government), government);
    }

    /// @param government whose logo is used where there is none
    static Letterhead print(@Nullable UUID office, StoredLetterhead letterhead, @Nullable StoredLetterhead government) {
        var logo = letterhead.logo() != null ? letterhead.logo() : government == null ? null : government.logo();
        return new Letterhead(
                office, letterhead.lines(), letterhead.smallPrint(), logo, letterhead.line(), letterhead.format());
    }

    /// As long as nothing was saved: the lines of the structure. A line that is not in capitals is the address.
    static StoredLetterhead usual(Agency agency, @Nullable StoredLetterhead government) {
        return new StoredLetterhead(
                0,
                LocalDate.EPOCH,
                agency.letterhead().stream()
                        .filter(DatedLetterheads::inCapitals)
                        .toList(),
                agency.letterhead().stream().filter(line -> !inCapitals(line)).toList(),
                "",
                "",
                "",
                government == null ? Line.DOUBLE : government.line(),
                government == null ? Format.F4 : government.format(),
                null,
                java.time.Instant.EPOCH,
                "");
    }

    /// The same of the government.
    static StoredLetterhead usual(String government) {
        return new StoredLetterhead(
                0,
                LocalDate.EPOCH,
                List.of(government.toUpperCase(Locale.ROOT)),
                List.of(),
                "",
                "",
                "",
                Line.DOUBLE,
                Format.F4,
                null,
                java.time.Instant.EPOCH,
                "");
    }

    private static boolean inCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }
}
