-- Rencana anggaran per triwulan (rencana penarikan): each quarter's own part of a budget line, never the position
-- reached. A line may have no plan; what is planned is within its ceiling.
alter table planning.budget_line
    add column plan numeric(18, 2)[],
    add constraint plan_is_within_the_ceiling check (
        plan is null
        or (cardinality(plan) = 4
            and 0 <= all (plan)
            and plan[1] + plan[2] + plan[3] + plan[4] <= ceiling));

comment on column planning.budget_line.plan is 'rupiah of quarter 1 to 4, each its own part';
