-- Where the paper lies, and who has it.

create table archive.place (
    id     bigint generated always as identity primary key,
    code   text   not null unique check (code ~ '^[A-Z0-9]{8}$'),
    owner  uuid   not null references organization.agency,
    parent bigint references archive.place,
    kind   text   not null check (kind in ('CABINET', 'SHELF', 'BOX', 'FOLDER')),
    name   text   not null check (length(name) between 1 and 60),
    unique nulls not distinct (owner, parent, kind, name)
);

comment on column archive.place.code is 'on its label, and in the address that the QR leads to';

-- The papers of a process, in one place.
create table archive.hard_copy (
    case_number text        primary key,
    owner       uuid        not null references organization.agency,
    title       text        not null,
    place       bigint      not null references archive.place,
    at          timestamptz not null,
    by          text        not null
);

create index hard_copy_of_place on archive.hard_copy (place);

create table archive.loan (
    id          bigint      generated always as identity primary key,
    case_number text        not null references archive.hard_copy,
    borrower    text        not null check (length(borrower) between 1 and 200),
    purpose     text        not null,
    lent_at     timestamptz not null,
    lent_by     text        not null,
    due         date        not null,
    returned_at timestamptz,
    returned_by text
);

create unique index loan_open on archive.loan (case_number) where returned_at is null;
