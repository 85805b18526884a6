-- Working hours and days off, as decrees set them. Append-only: a later decree adds rows, the earlier ones stay, and
-- the reading of what is in force (calendar.decrees.Timetable) takes the latest word on each day.

create schema if not exists calendar;

create table calendar.decree (
    id          bigint generated always as identity primary key,
    number      text        not null check (length(number) between 3 and 120),
    title       text        not null check (length(title) between 3 and 400),
    decreed_on  date        not null,
    -- Code of the one agency concerned; null for the whole government. No foreign key: the organization stands above.
    agency_code text        check (length(agency_code) between 1 and 60),
    note        text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint decree_once unique nulls not distinct (number, agency_code)
);

create table calendar.day (
    id     bigint generated always as identity primary key,
    decree bigint not null references calendar.decree,
    day    date   not null,
    -- WORKING_DAY: this agency works although the government is off; WITHDRAWN: the day off is taken back.
    kind   text   not null
        check (kind in ('NATIONAL_HOLIDAY', 'JOINT_LEAVE', 'LOCAL_HOLIDAY', 'WORKING_DAY', 'WITHDRAWN')),
    name   text   not null check (length(name) between 1 and 200),
    constraint day_once_a_decree unique (decree, day)
);

create index day_by_date on calendar.day (day);

create table calendar.hours (
    id          bigint generated always as identity primary key,
    decree      bigint not null references calendar.decree,
    name        text   not null check (length(name) between 3 and 120),
    valid_from  date   not null,
    -- Null for the usual hours, which hold until others are decreed.
    valid_until date   check (valid_until >= valid_from)
);

create index hours_of_decree on calendar.hours (decree);

create table calendar.hours_of_day (
    hours      bigint   not null references calendar.hours,
    weekday    smallint not null check (weekday between 1 and 7),
    opens      time     not null,
    closes     time     not null check (closes > opens),
    rest_from  time,
    rest_until time,
    primary key (hours, weekday),
    constraint rest_within_hours check (
        (rest_from is null and rest_until is null)
        or (opens < rest_from and rest_from < rest_until and rest_until < closes))
);

comment on column calendar.hours_of_day.weekday is 'ISO: 1 Monday to 7 Sunday; days without a row are off';

-- A decree takes earlier hours back (Ramadan began a day later than announced).
create table calendar.hours_withdrawn (
    hours  bigint primary key references calendar.hours,
    decree bigint not null references calendar.decree
);

create index hours_withdrawn_by on calendar.hours_withdrawn (decree);

create function calendar.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'decrees are added, never rewritten: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only before update or delete on calendar.decree
    for each row execute function calendar.refuse_rewriting();
create trigger append_only before update or delete on calendar.day
    for each row execute function calendar.refuse_rewriting();
create trigger append_only before update or delete on calendar.hours
    for each row execute function calendar.refuse_rewriting();
create trigger append_only before update or delete on calendar.hours_of_day
    for each row execute function calendar.refuse_rewriting();
create trigger append_only before update or delete on calendar.hours_withdrawn
    for each row execute function calendar.refuse_rewriting();
