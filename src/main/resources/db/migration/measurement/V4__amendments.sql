-- Figures found wrong after they were approved: proposed by one, approved by another, beside the old ones. And which
-- documents were made of them, so that what is outdated can be told.

create table measurement.amendment (
    id              bigint      generated always as identity primary key,
    sheet           bigint      not null,
    submission      int         not null,
    case_number     text,
    reason          text        not null check (reason <> ''),
    state           text        not null default 'proposed'
        check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
    at              timestamptz not null,
    by_id           text        not null,
    by              text        not null,
    decided_at      timestamptz,
    decided_by_id   text,
    decided_by      text,
    decision_reason text,
    becomes         int,
    foreign key (sheet, submission) references measurement.submission (sheet, number),
    foreign key (sheet, becomes) references measurement.submission (sheet, number),
    check ((state = 'proposed') = (decided_at is null)),
    check ((state = 'approved') = (becomes is not null)),
    check (state <> 'rejected' or decision_reason <> ''),
    constraint never_the_same_person check (state not in ('approved', 'rejected') or decided_by_id <> by_id)
);

comment on column measurement.amendment.submission is 'the one with the wrong figures; it stays';
comment on column measurement.amendment.becomes is 'the one with the right figures';

create unique index one_open_amendment on measurement.amendment (sheet) where state = 'proposed';
create index amendment_of_case on measurement.amendment (case_number);

create table measurement.amended_cell (
    amendment bigint not null references measurement.amendment,
    place     int    not null,
    cell      text   not null,
    name      text   not null,
    old_text  text   not null,
    new_text  text   not null,
    new_value numeric,
    primary key (amendment, cell)
);

create trigger stays before update or delete on measurement.amended_cell
    for each row execute function measurement.refuse_change();

-- What was decided stays decided.
create function measurement.refuse_second_decision() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'proposed' then
        raise exception 'what was decided stays as it is: % on amendment refused', tg_op
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger decided_once before update or delete on measurement.amendment
    for each row execute function measurement.refuse_second_decision();

alter table measurement.revision drop constraint revision_via_check;
alter table measurement.revision add constraint revision_via_check
    check (via in ('ketik', 'formulir', 'xlsx', 'koreksi'));

alter table measurement.decision drop constraint decision_decision_check;
alter table measurement.decision add constraint decision_decision_check
    check (decision in ('verified', 'returned', 'approved', 'locked', 'reopened', 'withdrawn', 'corrected',
                        'recomputed'));

-- A recap that left the system as a document.
create table measurement.recap_document (
    id          bigint      generated always as identity primary key,
    round       bigint      not null references measurement.round,
    document    uuid        not null references archive.document,
    number      int         not null,
    title       text        not null,
    case_number text,
    at          timestamptz not null,
    by          text        not null,
    unique (document, number)
);

create index recap_of_round on measurement.recap_document (round);

create trigger stays before update or delete on measurement.recap_document
    for each row execute function measurement.refuse_change();
