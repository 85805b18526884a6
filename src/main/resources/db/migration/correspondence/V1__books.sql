-- Books of outgoing letters. A running number is given once, in order, without gaps: the counter of a book moves by
-- one, the line it stands for comes in the same transaction, and no line ever goes.

create schema if not exists correspondence;

create table correspondence.book (
    id          bigint  generated always as identity primary key,
    agency_id   uuid    not null references organization.agency,
    year        int     not null check (year between 1990 and 2200),
    name        text    not null check (length(name) between 1 and 100),
    pattern     text    not null check (pattern like '%{urut%'),
    unit        text    not null default '',
    inserts     boolean not null default false,
    last_number int     not null default 0 check (last_number >= 0),
    version     int     not null default 0,
    unique (agency_id, year, name)
);

comment on column correspondence.book.pattern is 'as NumberPattern reads it: {klasifikasi}/{urut}/{unit}';
comment on column correspondence.book.inserts is 'whether 31.a may be put between 31 and 32';
comment on column correspondence.book.last_number is 'its change orders those who want a number';

-- Each kind of letter has one book in a year.
create table correspondence.book_kind (
    agency_id uuid   not null,
    year      int    not null,
    kind      text   not null,
    book_id   bigint not null references correspondence.book,
    primary key (agency_id, year, kind)
);

-- One line of a book: a letter, a reserved number, or a cancelled one. Numbers typed outside the books stand here too,
-- so that paper and electronic letters share one series.
create table correspondence.outgoing (
    id             bigint      generated always as identity primary key,
    agency_id      uuid        not null references organization.agency,
    year           int         not null,
    book_id        bigint      references correspondence.book,
    running        int         check (running > 0),
    suffix         text        not null default '' check (suffix ~ '^[a-z]?$'),
    number         text        not null check (length(number) between 1 and 120),
    kind           text        not null,
    classification text,
    letter_date    date        not null,
    subject        text        not null check (length(subject) between 1 and 500),
    recipients     text[]      not null default '{}',
    signer         text,
    state          text        not null check (state in ('RESERVED', 'ISSUED', 'SENT', 'CANCELLED')),
    reason         text,
    case_number    text,
    step           text,
    document       uuid        references archive.document,
    at             timestamptz not null,
    by_id          text        not null,
    by             text        not null,
    sent_at        timestamptz,
    version        int         not null default 0,
    constraint a_number_is_given_once unique (agency_id, year, number),
    constraint a_place_is_given_once unique (book_id, running, suffix),
    constraint in_a_book_with_a_place check ((book_id is null) = (running is null)),
    constraint cancelled_with_a_reason check (state <> 'CANCELLED' or length(reason) > 0)
);

create index outgoing_of_agency on correspondence.outgoing (agency_id, year, id desc);
create index outgoing_of_case on correspondence.outgoing (case_number) where case_number is not null;

-- The counter moves by one; only an empty book may be given another beginning.
create function correspondence.guard_counter() returns trigger language plpgsql as $$
begin
    if new.last_number <> old.last_number + 1
        and exists (select from correspondence.outgoing line where line.book_id = new.id)
    then
        raise exception 'the numbers of book % run on by one', new.id using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger runs_on_by_one before update of last_number on correspondence.book
    for each row when (new.last_number is distinct from old.last_number)
    execute function correspondence.guard_counter();

-- Judged at commit: where the counter stands there is a line, or the book is empty.
create function correspondence.refuse_gap() returns trigger language plpgsql as $$
begin
    if not exists (select from correspondence.outgoing line
                   where line.book_id = new.id and line.running = new.last_number)
        and exists (select from correspondence.outgoing line where line.book_id = new.id)
    then
        raise exception 'number % of book % would be a gap', new.last_number, new.id
            using errcode = 'check_violation', constraint = 'no_gap';
    end if;
    return null;
end
$$;

create constraint trigger no_gap after update of last_number on correspondence.book
    deferrable initially deferred
    for each row when (new.last_number is distinct from old.last_number)
    execute function correspondence.refuse_gap();

-- A line keeps its number and place for ever, and a cancelled one stays cancelled.
create function correspondence.guard_line() returns trigger language plpgsql as $$
begin
    if new.number <> old.number or new.agency_id <> old.agency_id or new.year <> old.year
        or (old.book_id is not null
            and (new.book_id, new.running, new.suffix) is distinct from (old.book_id, old.running, old.suffix))
        or (old.state = 'CANCELLED' and new.state <> 'CANCELLED')
    then
        raise exception 'line % of a book keeps its number', old.id using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger keeps_its_number before update on correspondence.outgoing
    for each row execute function correspondence.guard_line();

create function correspondence.refuse_removal() returns trigger language plpgsql as $$
begin
    raise exception 'lines of a register are cancelled, never removed' using errcode = 'restrict_violation';
end
$$;

create trigger stays before delete or truncate on correspondence.outgoing
    for each statement execute function correspondence.refuse_removal();

-- Who keeps the books of an agency; where nobody is named, its head and its secretary do.
create table correspondence.keeper (
    agency_id   uuid not null references organization.agency,
    position_id uuid not null references organization.position,
    primary key (agency_id, position_id)
);

-- What numbering steps had recorded before there were books.
insert into correspondence.outgoing
    (agency_id, year, number, kind, letter_date, subject, state, case_number, step, at, by_id, by)
select typed.agency_id, typed.year, left(typed.number, 120), 'SURAT_DINAS',
       coalesce((step.done_at at time zone agency.zone)::date, make_date(typed.year, 1, 1)),
       left(process.title, 500), 'ISSUED', process.number, null,
       coalesce(step.done_at, process.started_at), 'sistem', coalesce(step.done_as, 'Sistem')
from workflow.letter_number typed
join workflow.step step on step.id = typed.step_id
join workflow.sop_case process on process.id = step.case_id
join organization.agency agency on agency.id = typed.agency_id
on conflict do nothing;
