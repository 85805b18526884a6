-- Action plans are made by quarter or by month; a month without a row is not yet due.
create table planning.month_target (
    version_id bigint  not null,
    line_id    bigint  not null,
    month      integer not null check (month between 1 and 12),
    target       text    not null check (target <> ''),
    comparison   text    not null
        check (comparison in ('EXACTLY', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'BETWEEN')),
    lower_bound  numeric not null,
    upper_bound  numeric not null check (upper_bound >= lower_bound),
    target_unit  text,
    out_of       numeric,
    primary key (line_id, month),
    foreign key (version_id, line_id) references planning.line (version_id, id)
);

create trigger agreed_is_agreed before insert or update or delete on planning.month_target
    for each row execute function planning.refuse_change_after_draft();
