-- Files on their way, in pieces, over lines that break. The bytes lie in the store beside whole files; no document names
-- them before they are whole and were looked at.

create table archive.arrival (
    id         uuid        primary key,
    purpose    text        not null check (purpose <> ''),
    file_name  text        not null check (file_name <> ''),
    stamp      text        not null,
    size       bigint      not null check (size > 0),
    received   bigint      not null default 0 check (received between 0 and size),
    state      text        not null default 'COMING' check (state in ('COMING', 'KEPT', 'REFUSED')),
    outcome    text        not null default '',
    by_id      text        not null,
    begun_at   timestamptz not null,
    touched_at timestamptz not null,
    check (state = 'COMING' or outcome <> '')
);

comment on column archive.arrival.purpose is 'what it is for, in the words of the module that takes it: isian/12/34';
comment on column archive.arrival.stamp is 'when the file was last changed, as the browser says: tells it from others of its name';
comment on column archive.arrival.received is 'so many bytes are on disk and synced; what lies behind them does not count';
comment on column archive.arrival.outcome is 'kept: where it is now; refused: why, for the sender';

-- Whoever begins the same file again goes on with it.
create unique index arrival_once on archive.arrival (by_id, purpose, file_name, stamp, size) where state = 'COMING';
create index arrival_by_age on archive.arrival (touched_at);
