-- Who may read a document. A process can set the class of what is filed in it.

alter table archive.document
    add column access  text   not null default 'LIMITED' check (access in ('OPEN', 'LIMITED', 'SECRET')),
    add column readers uuid[] not null default '{}';

comment on column archive.document.readers is 'positions that read a secret document, beside those who filed it';

create table archive.case_access (
    case_number text        primary key,
    access      text        not null check (access in ('OPEN', 'LIMITED', 'SECRET')),
    readers     uuid[]      not null default '{}',
    at          timestamptz not null,
    by          text        not null
);
