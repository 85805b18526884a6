package id.akuntabel.planning;

import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;
import java.util.List;

/// What was promised.
public interface Agreements {

    /// Lines in force on a day, of all units of an agency, in printed order: by unit of the structure, from the highest
    /// level down, as the annexes number them. A fixed number of statements.
    default List<AgreedIndicator> inForce(AgencyId agency, int year, LocalDate on) {
        return inForce(agency, year, on, on);
    }

    /// The same; of an agreement that was not in force yet on the day, what is in force on a later one.
    List<AgreedIndicator> inForce(AgencyId agency, int year, LocalDate on, LocalDate late);

    /// Budget lines of the same agreements, as the annexes print them. One statement.
    List<AgreedBudget> budgetsInForce(AgencyId agency, int year, LocalDate on, LocalDate late);
}
