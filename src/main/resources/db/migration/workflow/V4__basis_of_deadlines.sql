-- What a deadline was computed from (start and duration), so that a later decree can compute it again.
alter table workflow.step add column basis jsonb;
