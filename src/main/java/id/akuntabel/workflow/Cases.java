package id.akuntabel.workflow;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Period;
import id.akuntabel.organization.AgencyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Starts processes and answers about them; what people do with them goes through the pages of the module.
public interface Cases {

    /// Starts a process of the family's procedure in force. Returns its number, `PK-2026-0031`.
    String start(Order order, Cause cause);

    /// Number of the process that started this one as its sub-process; empty where somebody started it.
    Optional<String> parentOf(String caseNumber);

    /// The period that a process is about; empty where it is about none.
    Optional<Period> periodOf(String caseNumber);

    /// The agency that runs a process.
    Optional<AgencyId> agencyOf(String caseNumber);

    /// What the completed steps of a process have kept, the newest last.
    List<Kept> keptBy(String caseNumber);

    /// @param step  key of the step in its procedure
    /// @param row   number printed in the table
    record Kept(String step, String row, String action, Map<String, String> facts) {}

    /// @param agency the agency that runs it
    /// @param start  key of the starting step, or null for the only one
    /// @param period the period it is about, or null
    record Order(
            String family,
            AgencyId agency,
            String title,
            @Nullable Period period,
            @Nullable String start) {}
}
