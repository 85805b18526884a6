-- A document keeps its identity through all versions; a version is a file under a name; a file is bytes, known by
-- their hash and stored once (docs/decisions/0011-files-beside-the-database.md).

create schema if not exists archive;

create table archive.document (
    id          uuid        primary key,
    owner       uuid        not null references organization.agency,
    title       text        not null check (length(title) between 1 and 300),
    case_number text,
    filed_at    timestamptz not null,
    versions    int         not null default 0,
    place       bigint      generated always as identity
);

comment on column archive.document.versions is 'number of the newest version; its change orders those who add one';

create index document_of_owner on archive.document (owner, place desc);
create index document_of_case on archive.document (case_number, place) where case_number is not null;

create table archive.file (
    sha256 text   primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size   bigint not null check (size > 0)
);

create table archive.version (
    document    uuid        not null references archive.document,
    number      int         not null check (number > 0),
    file        text        not null references archive.file,
    file_name   text        not null,
    media_type  text        not null,
    at          timestamptz not null,
    by_id       text        not null,
    by          text        not null,
    case_number text,
    step        text,
    primary key (document, number)
);

create index version_of_file on archive.version (file);

-- What was filed stays: issued versions and files are neither changed nor removed.
create function archive.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'filed versions stay as they are: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger stays before update or delete on archive.version
    for each row execute function archive.refuse_change();
create trigger stays before update or delete on archive.file
    for each row execute function archive.refuse_change();

-- Codes with what the retention schedule (JRA) suggests. Local schedules differ: the table is data, imported anew.
create table archive.classification (
    code           text primary key check (code ~ '^[0-9]{3}([.][0-9]+)*$'),
    name           text not null,
    active_years   int  not null check (active_years >= 0),
    inactive_years int  not null check (inactive_years >= 0),
    final_fate     text not null check (final_fate in ('Permanen', 'Musnah'))
);

-- A correction is a new row; the newest counts.
create table archive.record (
    case_number     text        not null,
    number          int         not null,
    owner           uuid        not null references organization.agency,
    title           text        not null,
    classification  text        not null,
    active_years    int         not null check (active_years >= 0),
    inactive_years  int         not null check (inactive_years >= 0),
    final_fate      text        not null,
    soft_copy_place text        not null,
    hard_copy_place text        not null,
    at              timestamptz not null,
    by              text        not null,
    place           bigint      generated always as identity,
    primary key (case_number, number)
);

create index record_of_owner on archive.record (owner, place desc);
