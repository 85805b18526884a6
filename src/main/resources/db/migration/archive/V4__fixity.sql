-- Checks of the whole store. One is open at most: a node claims it, goes on from the last file, and another takes it over
-- when the claim runs out.

create table archive.fixity_run (
    id            bigint      generated always as identity primary key,
    by            text        not null,
    started_at    timestamptz not null,
    finished_at   timestamptz,
    claimed_until timestamptz not null,
    last_file     text        not null default '',
    files         bigint      not null default 0,
    bytes         bigint      not null default 0
);

create unique index fixity_run_open on archive.fixity_run ((true)) where finished_at is null;

create table archive.fixity_finding (
    run       bigint not null references archive.fixity_run,
    file      text   not null references archive.file,
    integrity text   not null check (integrity in ('CHANGED', 'MISSING')),
    primary key (run, file)
);
