-- A bundle of what one official may read is nobody else's; and a bundle is told intact before it is given out.

alter table archive.bundle
    add column personal boolean not null default false,
    add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$');

comment on column archive.bundle.personal is 'for who asked alone: it holds what others of the agency may not read';
comment on column archive.bundle.sha256 is 'of the whole, once it is done; of bundles from before this column: null';
