create schema sop;

-- An SOP through all its editions. Its key is the process id of the engine, so it belongs to one agency.
create table sop.family (
    family    text primary key check (family ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    agency_id uuid not null references organization.agency,
    prefix    text not null unique check (prefix ~ '^[A-Z]{1,6}$')
);

-- The edition as a value, and beside it what lists and rules ask for.
create table sop.edition (
    family     text        not null references sop.family,
    number     integer     not null check (number > 0),
    state      text        not null
        check (state in ('DRAFT', 'SUBMITTED', 'RATIFIED', 'IN_FORCE', 'REPLACED', 'REVOKED')),
    title      text        not null,
    sop_number text        not null,
    scope      text        not null check (scope in ('AGENCY', 'EVERY_AGENCY', 'REGENCY')),
    content    jsonb       not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text,
    version    integer     not null default 0,
    primary key (family, number)
);

create unique index one_edition_in_force on sop.edition (family) where state = 'IN_FORCE';

-- One edition at a time is being made.
create unique index one_edition_in_the_making on sop.edition (family)
    where state in ('DRAFT', 'SUBMITTED', 'RATIFIED');
