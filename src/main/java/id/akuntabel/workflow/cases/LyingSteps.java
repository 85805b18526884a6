package id.akuntabel.workflow.cases;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.StepDesk;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/// Steps that lie open, for tools with pages of their own.
@Component
class LyingSteps implements StepDesk {

    private static final String OPEN = "select " + CaseRows.CASE + ", " + CaseRows.STEP + """

            from workflow.step s
            join workflow.sop_case c on c.id = s.case_id
            join workflow.procedure p on p.engine_definition = c.engine_definition
            where s.state = 'OPEN' and c.state = 'RUNNING'
            """;

    private static final String DONE_BY = """
              and exists (select from jsonb_array_elements(p.definition -> 'steps') d
                          where d ->> 'key' = s.key and d ->> 'action' = any(:actions))
            """;

    private static final String ORDER = " order by s.due_at nulls last, s.arrived_at, s.id limit 500";

    private final JdbcClient jdbc;
    private final CaseRows rows;
    private final ProcedureStore procedures;
    private final Structure structure;
    private final CompleteStep completeStep;

    LyingSteps(
            JdbcClient jdbc, CaseRows rows, ProcedureStore procedures, Structure structure, CompleteStep completeStep) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.procedures = procedures;
        this.structure = structure;
        this.completeStep = completeStep;
    }

    @Override
    public List<Lying> of(CurrentOfficial official, Collection<String> actions) {
        var positions = official.holdings().stream()
                .map(holding -> holding.position().id().value())
                .toArray(UUID[]::new);
        return lying(jdbc.sql(OPEN + DONE_BY + """
                  and (s.claimed_position = any(:positions)
                       or (s.claimed_position is null
                           and exists (select from workflow.candidate mine
                                       where mine.step_id = s.id and mine.position_id = any(:positions))))
                """ + ORDER)
                .param("positions", positions)
                .param("actions", actions.toArray(String[]::new))
                .query(this::onDesk)
                .list());
    }

    @Override
    public List<Lying> in(Collection<AgencyId> agencies, Collection<String> actions) {
        return lying(jdbc.sql(OPEN + " and c.agency_id = any(:agencies)" + DONE_BY + ORDER)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("actions", actions.toArray(String[]::new))
                .query(this::onDesk)
                .list());
    }

    @Override
    public Optional<Lying> find(long stepId) {
        return jdbc.sql(OPEN + " and s.id = :id").param("id", stepId).query(this::onDesk).optional().stream()
                .flatMap(found -> lying(List.of(found)).stream())
                .findFirst();
    }

    @Override
    public Optional<PositionId> doneIn(String caseNumber, String row) {
        return jdbc
                .sql("""
                select s.done_position, s.key, c.engine_definition
                from workflow.step s join workflow.sop_case c on c.id = s.case_id
                where c.number = :number and s.state = 'DONE' and s.done_position is not null
                order by s.done_at desc, s.id desc
                """)
                .param("number", caseNumber)
                .query((found, at) -> Map.entry(
                        new PositionId(found.getObject("done_position", UUID.class)),
                        procedures
                                .get(found.getString("engine_definition"))
                                .definition()
                                .step(found.getString("key"))
                                .row()))
                .list()
                .stream()
                .filter(done -> done.getValue().equals(row))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<Finding> complete(
            Lying lying, CurrentOfficial official, @Nullable String outcome, Map<String, String> fields) {
        var typed = new LinkedMultiValueMap<String, String>();
        lying.step().definition().requirements().forEach(item -> typed.add(CompleteStep.TICKED, item));
        fields.forEach(typed::add);
        if (outcome != null) {
            typed.add("putusan", outcome);
        }
        return switch (completeStep.complete(
                lying.step().caseNumber(), lying.step().stepId(), official, typed)) {
            case Completion.Completed _ -> List.of();
            case Completion.Refused(var findings) -> findings;
            case Completion.NotPossible(var message) -> List.of(new Finding("langkah", message));
        };
    }

    private StepStore.OnDesk onDesk(java.sql.ResultSet row, int at) throws java.sql.SQLException {
        return new StepStore.OnDesk(rows.sopCase(row, at), rows.step(row, at));
    }

    private List<Lying> lying(List<StepStore.OnDesk> found) {
        var agencies = structure.getAgencies(
                found.stream().map(desk -> desk.sopCase().agency()).collect(Collectors.toSet()));
        return found.stream()
                .map(desk -> {
                    var step = desk.step();
                    Procedure procedure =
                            procedures.get(desk.sopCase().procedure()).definition();
                    var claim = step.claim();
                    return new Lying(
                            completeStep.atWork(
                                    desk,
                                    java.util.Objects.requireNonNull(
                                            agencies.get(desk.sopCase().agency())),
                                    procedure.step(step.key())),
                            claim == null ? List.copyOf(step.candidates()) : List.of(claim.position()),
                            step.dueAt());
                })
                .toList();
    }
}
