package id.akuntabel.planning.indicators;

import id.akuntabel.organization.PositionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where an indicator is used.
@Repository
public class Usage {

    private final JdbcClient jdbc;

    Usage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A line of an agreement.
    public record Use(int year, PositionId promiser, int number, String state, String target) {

        String printedState() {
            return switch (state) {
                case "DRAFT" -> "Draf";
                case "SUBMITTED" -> "Diajukan";
                case "APPROVED" -> "Disetujui";
                case "IN_FORCE" -> "Berlaku";
                default -> "Diganti";
            };
        }
    }

    public List<Use> of(long indicator) {
        return jdbc.sql("""
                        select a.year, a.promiser_id, v.number, v.state, l.target
                        from planning.line l
                        join planning.agreement_version v on v.id = l.version_id
                        join planning.agreement a on a.id = v.agreement_id
                        where l.indicator_id = :indicator order by a.year desc, a.id, v.number desc
                        """)
                .param("indicator", indicator)
                .query((row, at) -> new Use(
                        row.getInt("year"),
                        new PositionId(row.getObject("promiser_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("state"),
                        row.getString("target")))
                .list();
    }

    /// In an agreement that has at least been sent to the parties.
    public boolean isPromised(long indicator) {
        return of(indicator).stream().anyMatch(use -> !use.state().equals("DRAFT"));
    }
}
