-- Which unit types a quantity that several units use, from a day on. Rounds opened since then follow it; those that
-- are open already go on as they began. Where nothing is said, the unit with most indicators made of it types.
create table measurement.custody (
    id        bigint      generated always as identity primary key,
    agency    uuid        not null,
    variable  bigint      not null,
    unit      uuid        not null,
    from_day  date        not null,
    reason    text        not null check (reason <> ''),
    at        timestamptz not null,
    by_id     text        not null,
    by        text        not null,
    foreign key (agency, variable) references planning.variable (agency_id, id),
    foreign key (agency, unit) references organization.unit (agency_id, id)
);

comment on column measurement.custody.from_day is 'of several with the same day the newest stands';

create index custody_of_variable on measurement.custody (agency, variable, from_day, id);

create trigger stays before update or delete on measurement.custody
    for each row execute function measurement.refuse_change();
