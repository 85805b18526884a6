create schema stationery;

-- Logos as they were drawn anew (PNG), each once.
create table stationery.logo (
    sha256 text  primary key,
    png    bytea not null
);

-- Versions of a letterhead, of an agency or (null) of the government. A version is never changed: the one in force on
-- a day is the newest of those that began by then.
create table stationery.letterhead (
    id         bigint generated always as identity primary key,
    agency_id  uuid references organization.agency,
    version    int         not null check (version > 0),
    valid_from date        not null,
    lines      text[]      not null,
    address    text[]      not null,
    phone      text        not null,
    website    text        not null,
    email      text        not null,
    line       text        not null check (line in ('DOUBLE', 'THICK', 'THIN', 'NONE')),
    format     text        not null check (format in ('F4', 'A4')),
    logo       text references stationery.logo,
    made_at    timestamptz not null,
    made_by    text        not null,
    unique nulls not distinct (agency_id, version)
);

-- Word templates of a kind of paper, of an agency or (null) of the government.
create table stationery.template (
    id          bigint generated always as identity primary key,
    agency_id   uuid references organization.agency,
    kind        text        not null,
    version     int         not null check (version > 0),
    docx        bytea       not null,
    sha256      text        not null,
    file_name   text        not null,
    state       text        not null check (state in ('CHECKED', 'IN_FORCE', 'REPLACED')),
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    used_at     timestamptz,
    used_by     text,
    unique nulls not distinct (agency_id, kind, version)
);

-- At most one is in force.
create unique index template_in_force on stationery.template (agency_id, kind) nulls not distinct
    where state = 'IN_FORCE';
