-- Many papers in one file, made in the background (docs/decisions/0021-bundles-by-rows-and-leases.md). A node has a
-- bundle until claimed_until and moves that on with each part; when it runs out, another node goes on after the parts
-- that are made. The bytes lie in the store, under names that a row holds before the first byte is written.

create table archive.bundle (
    id            uuid        primary key,
    kind          text        not null check (kind <> ''),
    subject       text        not null,
    agency        uuid        not null references organization.agency,
    title         text        not null check (title <> ''),
    file_name     text        not null check (file_name <> ''),
    by_id         text        not null,
    by            text        not null,
    ordered_at    timestamptz not null,
    state         text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'FAILED', 'CANCELLED')),
    claimed_until timestamptz not null,
    tries         int         not null default 0,
    error         text        not null default '',
    result        uuid,
    size          bigint      not null default 0,
    ended_at      timestamptz,
    check ((state = 'OPEN') = (ended_at is null)),
    check (state <> 'DONE' or result is not null),
    check (state <> 'FAILED' or error <> '')
);

comment on column archive.bundle.kind is 'which module makes its parts: formulir-terisi';
comment on column archive.bundle.subject is 'of what, in the words of that module: 42';
comment on column archive.bundle.tries is 'claims since the last part was made: more than a few, and it is given up';
comment on column archive.bundle.error is 'failed: what happened, for whoever asked';

create index bundle_open on archive.bundle (claimed_until) where state = 'OPEN';
create index bundle_ended on archive.bundle (ended_at) where state <> 'OPEN';
create index bundle_of_official on archive.bundle (by_id, ordered_at desc);

-- Whoever asks for the same again while it is being made gets the one that is being made.
create unique index bundle_once on archive.bundle (by_id, kind, subject) where state = 'OPEN';

create table archive.bundle_part (
    bundle    uuid        not null references archive.bundle on delete cascade,
    place     int         not null check (place > 0),
    key       text        not null,
    file_name text        not null check (file_name <> ''),
    file      uuid,
    made_at   timestamptz,
    primary key (bundle, place),
    check (made_at is null or file is not null)
);
