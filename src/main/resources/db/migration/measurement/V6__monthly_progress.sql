-- What a unit reports of each indicator month by month. Never overwritten: the newest number stands.

create table measurement.progress (
    id        bigint      generated always as identity primary key,
    item      bigint      not null references measurement.item,
    month     int         not null check (month between 1 and 12),
    number    int         not null check (number > 0),
    text      text        not null,
    value     numeric,
    done      text        not null,
    obstacle  text        not null,
    follow_up text        not null,
    at        timestamptz not null,
    by_id     text        not null,
    by        text        not null,
    unique (item, month, number)
);

comment on column measurement.progress.text is 'what was reached in the month, as it was typed';

create trigger stays before update or delete on measurement.progress
    for each row execute function measurement.refuse_change();

-- The months of a quarter may be taken over as its figure.
alter table measurement.revision drop constraint revision_via_check;
alter table measurement.revision add constraint revision_via_check
    check (via in ('ketik', 'formulir', 'xlsx', 'koreksi', 'progres'));
