-- A missed target leads to a corrective action (rencana aksi perbaikan), which later quarters follow up.

create table measurement.correction (
    id             bigint      generated always as identity primary key,
    agency         uuid        not null references organization.agency,
    sheet          bigint      not null,
    item           bigint      not null unique,
    cause          text        not null check (length(cause) between 1 and 1000),
    activity       text        not null check (length(activity) between 1 and 1000),
    aim            text        not null check (length(aim) between 1 and 300),
    position       uuid        not null references organization.position,
    position_title text        not null,
    due_on         date        not null,
    case_number    text,
    at             timestamptz not null,
    by_id          text        not null,
    by             text        not null,
    foreign key (sheet, item) references measurement.item (sheet, id)
);

comment on column measurement.correction.item is 'the promise whose target was missed; one plan for each';

create index correction_of_agency on measurement.correction (agency);

-- What the unit says of it in a later quarter. The last word counts.
create table measurement.correction_progress (
    id         bigint      generated always as identity primary key,
    correction bigint      not null references measurement.correction,
    sheet      bigint      not null references measurement.sheet,
    state      text        not null check (state in ('going', 'done', 'dropped')),
    words      text        not null check (length(words) <= 500),
    at         timestamptz not null,
    by_id      text        not null,
    by         text        not null,
    check (state <> 'dropped' or words <> '')
);

comment on column measurement.correction_progress.sheet is 'the sheet of the later quarter with which it was told';

create index progress_of_correction on measurement.correction_progress (correction);

create trigger stays before update or delete on measurement.correction_progress
    for each row execute function measurement.refuse_change();

-- Which processes work with which round: a quarter may have been open before a process came to it.
create table measurement.round_of_case (
    case_number text   primary key,
    round       bigint not null references measurement.round
);

insert into measurement.round_of_case (case_number, round)
select case_number, max(id) from measurement.round where case_number is not null group by case_number;
