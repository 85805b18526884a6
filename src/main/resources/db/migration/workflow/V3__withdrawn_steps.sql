-- A step that was taken back keeps when and by whom it had been done.
alter table workflow.step drop constraint step_check;
alter table workflow.step
    add constraint done_when_done check (case state when 'DONE' then done_at is not null
                                                    when 'WITHDRAWN' then true
                                                    else done_at is null end);
