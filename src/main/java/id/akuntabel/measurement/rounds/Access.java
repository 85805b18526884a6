package id.akuntabel.measurement.rounds;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import org.springframework.stereotype.Component;

/// From an address to what lies there, for those who may see it; for everyone else it does not exist.
@Component
public class Access {

    /// A round with its agency.
    public record Place(Agency agency, Round round) {

        /// `/isian/2026/tw3/kominfo`.
        public String href() {
            return "/isian/" + round.path() + "/" + agency.code();
        }

        /// Of one sheet: `/isian/2026/tw3/kominfo?unit=tim-sakip`.
        public String href(Sheet sheet) {
            return href() + "?unit=" + sheet.head().unitCode();
        }

        /// Of something that belongs to one sheet: `/isian/2026/tw3/kominfo/periksa?unit=tim-sakip`.
        public String href(Sheet sheet, String what) {
            return href() + "/" + what + "?unit=" + sheet.head().unitCode();
        }
    }

    private final Structure structure;
    private final Rounds rounds;

    Access(Structure structure, Rounds rounds) {
        this.structure = structure;
        this.rounds = rounds;
    }

    public Agency agency(String code, CurrentOfficial official) {
        return structure
                .findAgency(code)
                .filter(agency -> official.maySee(agency.id()))
                .orElseThrow(NotFound::new);
    }

    /// @param period `tw1` to `tw4`
    public Place place(int year, String period, String agencyCode, CurrentOfficial official) {
        var agency = agency(agencyCode, official);
        if (!period.matches("tw[1-4]")) {
            throw new NotFound();
        }
        var quarter = new Quarter(year, period.charAt(2) - '0');
        return new Place(agency, rounds.find(agency.id(), quarter).orElseThrow(NotFound::new));
    }

    /// The same sheet as it stands now.
    public SheetPath again(SheetPath at) {
        return new SheetPath(at.place(), sheet(at.place(), at.sheet().head().unitCode()));
    }

    public Sheet sheet(Place place, String unitCode) {
        return rounds.findSheet(place.round().id(), unitCode).orElseThrow(NotFound::new);
    }
}
