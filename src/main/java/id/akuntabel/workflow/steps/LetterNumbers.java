package id.akuntabel.workflow.steps;

import id.akuntabel.organization.AgencyId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Numbers that numbering steps have recorded: one series per agency and year.
@Repository
class LetterNumbers {

    private final JdbcClient jdbc;

    LetterNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the number for a step; when somebody has it already, the number of the process that does. A step that was
    /// taken back and is done again may have the number it had.
    Optional<String> take(AgencyId agency, int year, String number, long step) {
        var taken = jdbc.sql("""
                insert into workflow.letter_number (agency_id, year, number, step_id)
                values (:agency, :year, :number, :step)
                on conflict (agency_id, year, number) do update set step_id = excluded.step_id
                where exists (select from workflow.step before join workflow.step again on again.id = excluded.step_id
                              where before.id = letter_number.step_id and before.state = 'WITHDRAWN'
                                and again.case_id = before.case_id and again.key = before.key)
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("number", number)
                .param("step", step)
                .update();
        return taken == 1
                ? Optional.empty()
                : jdbc.sql("""
                        select c.number
                        from workflow.letter_number n
                        join workflow.step s on s.id = n.step_id
                        join workflow.sop_case c on c.id = s.case_id
                        where n.agency_id = :agency and n.year = :year and n.number = :number
                        """)
                        .param("agency", agency.value())
                        .param("year", year)
                        .param("number", number)
                        .query(String.class)
                        .optional();
    }
}
