package id.akuntabel.workflow.inbox;

import id.akuntabel.organization.HolderChanged;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.RunningWork;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tasks belong to positions: when the holder changes nothing has to be moved, but the new holder is told where the
/// open ones come from.
@Component
class MovedPositions implements RunningWork {

    private final JdbcClient jdbc;

    MovedPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int openTasksOf(PositionId position) {
        return jdbc.sql("""
                select count(*)
                from workflow.step s join workflow.sop_case c on c.id = s.case_id
                where s.state = 'OPEN' and c.state in ('RUNNING', 'SUSPENDED')
                  and (s.claimed_position = :position
                       or (s.claimed_position is null
                           and exists (select from workflow.candidate d
                                       where d.step_id = s.id and d.position_id = :position)))
                """)
                .param("position", position.value())
                .query(Integer.class)
                .single();
    }

    @EventListener
    @Transactional
    void on(HolderChanged change) {
        jdbc.sql("""
                update workflow.step s
                set moved = :what, opened_at = null
                where s.state = 'OPEN'
                  and exists (select from workflow.candidate d
                              where d.step_id = s.id and d.position_id = :position)
                """)
                .param("what", "pindah pejabat: " + change.what())
                .param("position", change.position().value())
                .update();
    }
}
