package id.akuntabel.archive.hardcopies;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who has borrowed which papers, and had.
@Repository
class Loans {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Loans(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Papers of a process in their place.
    ///
    /// @param borrower who has them now, or null
    record Kept(
            String caseNumber,
            AgencyId owner,
            String title,
            @Nullable String borrower,
            @Nullable LocalDate due) {}

    /// @param returnedAt null while it is out
    record Loan(
            String caseNumber,
            String title,
            String borrower,
            String purpose,
            Instant lentAt,
            String lentBy,
            LocalDate due,
            @Nullable Instant returnedAt,
            @Nullable String returnedBy) {}

    Optional<Kept> find(String caseNumber) {
        return jdbc.sql("""
                select hard_copy.*, loan.borrower, loan.due
                from archive.hard_copy
                left join archive.loan on loan.case_number = hard_copy.case_number and loan.returned_at is null
                where hard_copy.case_number = :case
                """).param("case", caseNumber).query(Loans::kept).optional();
    }

    /// Papers of a process that was archived with words only, and has no place here yet.
    Optional<Kept> unplaced(String caseNumber) {
        return jdbc.sql("""
                select record.case_number, record.owner, record.title,
                       cast(null as text) as borrower, cast(null as date) as due
                from archive.record
                where record.case_number = :case
                  and not exists (select from archive.hard_copy where hard_copy.case_number = record.case_number)
                order by record.number desc limit 1
                """).param("case", caseNumber).query(Loans::kept).optional();
    }

    /// False where somebody else has it.
    @Transactional
    public boolean lend(String caseNumber, String borrower, String purpose, LocalDate due, Cause cause) {
        var lent = jdbc.sql("""
                insert into archive.loan (case_number, borrower, purpose, lent_at, lent_by, due)
                values (:case, :borrower, :purpose, :at, :by, :due)
                on conflict do nothing
                """)
                .param("case", caseNumber)
                .param("borrower", borrower)
                .param("purpose", purpose)
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .param("due", due)
                .update();
        if (lent == 1) {
            events.publishEvent(new HardCopyLent(cause, caseNumber, borrower, Wording.date(due)));
        }
        return lent == 1;
    }

    @Transactional
    public void takeBack(String caseNumber, Cause cause) {
        jdbc.sql("""
                update archive.loan set returned_at = :at, returned_by = :by
                where case_number = :case and returned_at is null
                returning borrower
                """)
                .param("case", caseNumber)
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .query(String.class)
                .optional()
                .ifPresent(borrower -> events.publishEvent(new HardCopyLent(cause, caseNumber, borrower, "")));
    }

    /// What is out first, the longest due on top; then what came back.
    List<Loan> list(List<AgencyId> owners, int most) {
        return jdbc.sql("""
                select loan.*, hard_copy.title
                from archive.loan
                join archive.hard_copy on hard_copy.case_number = loan.case_number
                where hard_copy.owner = any(:owners)
                order by loan.returned_at is not null, case when loan.returned_at is null then loan.due end,
                         loan.returned_at desc
                limit :most
                """)
                .param("owners", owners.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("most", most)
                .query(Loans::loan)
                .list();
    }

    static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getString("case_number"),
                new AgencyId(row.getObject("owner", UUID.class)),
                row.getString("title"),
                row.getString("borrower"),
                row.getObject("due", LocalDate.class));
    }

    private static Loan loan(ResultSet row, int index) throws SQLException {
        var returned = row.getObject("returned_at", OffsetDateTime.class);
        return new Loan(
                row.getString("case_number"),
                row.getString("title"),
                row.getString("borrower"),
                row.getString("purpose"),
                row.getObject("lent_at", OffsetDateTime.class).toInstant(),
                row.getString("lent_by"),
                row.getObject("due", LocalDate.class),
                returned == null ? null : returned.toInstant(),
                row.getString("returned_by"));
    }
}
