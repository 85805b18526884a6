create schema organization;

-- Exclusion constraints over (uuid, daterange); a trusted extension, so the owner of the database may create it.
create extension if not exists btree_gist;

-- The one government of this installation.
create table organization.government (
    only_one boolean primary key default true check (only_one),
    name     text not null check (name <> ''),
    zone     text not null
);

create table organization.agency (
    id         uuid primary key,
    code       text    not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text    not null,
    short_name text    not null,
    zone       text    not null,
    letterhead text[]  not null default '{}',
    place      integer generated always as identity,
    retired_on date,
    version    integer not null default 0
);

create table organization.unit (
    id         uuid primary key,
    agency_id  uuid    not null references organization.agency,
    code       text    not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text    not null,
    parent_id  uuid,
    place      integer generated always as identity,
    retired_on date,
    version    integer not null default 0,
    unique (agency_id, code),
    unique (agency_id, id),
    foreign key (agency_id, parent_id) references organization.unit (agency_id, id),
    check (parent_id <> id)
);

create table organization.position (
    id          uuid primary key,
    agency_id   uuid    not null references organization.agency,
    unit_id     uuid    not null,
    code        text    not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title       text    not null,
    echelon     text,
    superior_id uuid references organization.position,
    place       integer generated always as identity,
    retired_on  date,
    version     integer not null default 0,
    unique (agency_id, code),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    check (superior_id <> id)
);

create table organization.official (
    id      uuid primary key,
    nip     text    not null unique check (nip ~ '^[0-9]{18}$'),
    name    text    not null,
    rank    text,
    version integer not null default 0
);
