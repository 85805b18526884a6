-- A workbook that was brought, and what came of it: looked at, applied, undone. One act each.
create table planning.import (
    id         bigint generated always as identity primary key,
    agency_id  uuid        not null references organization.agency,
    year       integer     not null check (year between 2000 and 2100),
    file_name  text        not null,
    content    bytea       not null,
    state      text        not null check (state in ('PREVIEWED', 'APPLIED', 'UNDONE')),
    at         timestamptz not null,
    by         text        not null
);

create index on planning.import (agency_id, id desc);

create table planning.imported_indicator (
    import_id    bigint not null references planning.import,
    indicator_id bigint not null references planning.indicator,
    primary key (import_id, indicator_id)
);

create table planning.imported_agreement (
    import_id    bigint  not null references planning.import,
    agreement_id bigint  not null references planning.agreement,
    version      integer not null,
    primary key (import_id, agreement_id)
);

comment on column planning.imported_agreement.version is
    'of its first version right after the import: another one means that it was worked on since';
