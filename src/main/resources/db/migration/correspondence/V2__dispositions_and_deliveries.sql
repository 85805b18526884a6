-- Letters that came in, with one running agenda number an agency and year; what was ordered on them or in a process;
-- and who got a letter or a copy.

create table correspondence.agenda (
    agency_id   uuid not null references organization.agency,
    year        int  not null,
    last_number int  not null default 0,
    primary key (agency_id, year)
);

create table correspondence.incoming (
    id          bigint      generated always as identity primary key,
    agency_id   uuid        not null references organization.agency,
    year        int         not null,
    agenda      int         not null check (agenda > 0),
    received_on date        not null,
    sender      text        not null check (length(sender) between 1 and 300),
    number      text        not null default '',
    letter_date date,
    subject     text        not null check (length(subject) between 1 and 500),
    attachment  text        not null default '',
    urgency     text        not null check (urgency in ('BIASA', 'SEGERA', 'SANGAT_SEGERA')),
    document    uuid        references archive.document,
    at          timestamptz not null,
    by_id       text        not null,
    by          text        not null,
    constraint an_agenda_number_is_given_once unique (agency_id, year, agenda)
);

create trigger stays before delete or truncate on correspondence.incoming
    for each statement execute function correspondence.refuse_removal();

create table correspondence.disposition (
    id             bigint      generated always as identity primary key,
    agency_id      uuid        not null references organization.agency,
    incoming_id    bigint      references correspondence.incoming,
    case_number    text,
    step           text,
    parent_id      bigint      references correspondence.disposition,
    subject        text        not null,
    giver_position uuid        not null references organization.position,
    giver          text        not null,
    phrases        text[]      not null default '{}',
    message        text        not null default '',
    urgency        text        not null check (urgency in ('BIASA', 'SEGERA', 'SANGAT_SEGERA')),
    due_on         date,
    given_at       timestamptz not null,
    sheet          uuid        references archive.document,
    cancelled_at   timestamptz,
    cancelled_why  text,
    check (incoming_id is not null or case_number is not null),
    check (cardinality(phrases) > 0 or message <> ''),
    check ((cancelled_at is null) = (cancelled_why is null))
);

create index disposition_of_letter on correspondence.disposition (incoming_id) where incoming_id is not null;
create index disposition_of_case on correspondence.disposition (case_number) where case_number is not null;
create index disposition_of_giver on correspondence.disposition (giver_position, id desc);

create trigger stays before delete or truncate on correspondence.disposition
    for each statement execute function correspondence.refuse_removal();

create table correspondence.addressee (
    disposition_id bigint  not null references correspondence.disposition,
    position_id    uuid    not null references organization.position,
    title          text    not null,
    lead           boolean not null default false,
    read_at        timestamptz,
    read_by        text,
    done_at        timestamptz,
    done_by        text,
    report         text,
    primary key (disposition_id, position_id),
    check ((done_at is null) = (report is null))
);

create unique index one_lead on correspondence.addressee (disposition_id) where lead;
create index addressee_of_position on correspondence.addressee (position_id, disposition_id desc);

-- Copies that were made of a document.
create table correspondence.copying (
    id          bigint      generated always as identity primary key,
    agency_id   uuid        not null references organization.agency,
    case_number text        not null,
    step        text,
    what        text        not null,
    copies      int         not null check (copies > 0),
    at          timestamptz not null,
    by          text        not null
);

-- One recipient of a letter or of copies, and the receipt that came back.
create table correspondence.delivery (
    id          bigint  generated always as identity primary key,
    agency_id   uuid    not null references organization.agency,
    letter_id   bigint  references correspondence.outgoing,
    copying_id  bigint  references correspondence.copying,
    recipient   text    not null check (length(recipient) between 1 and 300),
    copies      int     not null default 1 check (copies > 0),
    received_on date,
    receiver    text,
    recorded_at timestamptz,
    recorded_by text,
    check (num_nonnulls(letter_id, copying_id) = 1),
    check ((received_on is null) = (receiver is null) and (received_on is null) = (recorded_by is null))
);

create index delivery_open on correspondence.delivery (agency_id, id) where received_on is null;
create index delivery_of_letter on correspondence.delivery (letter_id) where letter_id is not null;
create index delivery_of_copying on correspondence.delivery (copying_id) where copying_id is not null;

create trigger stays before delete or truncate on correspondence.delivery
    for each statement execute function correspondence.refuse_removal();
