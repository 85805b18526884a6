package id.akuntabel.planning;

import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;
import java.util.List;

/// What was promised.
public interface Agreements {

    /// Lines in force on a day, of all units of an agency, in printed order: by unit of the structure, from the highest
    /// level down, as the annexes number them. A fixed number of statements.
    List<AgreedIndicator> inForce(AgencyId agency, int year, LocalDate on);

    /// Budget lines of the same agreements, as the annexes print them. One statement.
    List<AgreedBudget> budgetsInForce(AgencyId agency, int year, LocalDate on);
}
