-- Disposal by the retention schedule: proposed by one official, approved by another. What is destroyed leaves its metadata and
-- its hash; the bytes go when no other document holds them.

create table archive.disposal (
    id             bigint      generated always as identity primary key,
    owner          uuid        not null references organization.agency,
    kind           text        not null check (kind in ('TRANSFER', 'HANDOVER', 'DESTRUCTION')),
    state          text        not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    reason         text        not null,
    proposed_at    timestamptz not null,
    proposed_by_id text        not null,
    proposed_by    text        not null,
    decided_at     timestamptz,
    decided_by_id  text,
    decided_by     text,
    note           text,
    constraint two_people check (decided_by_id <> proposed_by_id),
    constraint decided check ((state = 'PROPOSED') = (decided_by_id is null))
);

create table archive.disposal_item (
    disposal       bigint not null references archive.disposal,
    case_number    text   not null,
    title          text   not null,
    classification text   not null,
    closed         int    not null,
    place          text   not null,
    primary key (disposal, case_number)
);

create index disposal_item_of_case on archive.disposal_item (case_number);

alter table archive.document add column destroyed bigint references archive.disposal;

-- Files whose bytes are to go, or have gone.
create table archive.destroyed (
    sha256     text        primary key references archive.file,
    disposal   bigint      not null references archive.disposal,
    removed_at timestamptz
);
