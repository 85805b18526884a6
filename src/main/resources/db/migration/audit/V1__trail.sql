-- The trail: append-only entries, one hash chain a subject, and periodic seals over all chains.
-- How "append-only" is enforced: docs/decisions/0010-append-only-trail.md.

create schema if not exists audit;

create table audit.entry (
    number     bigint generated always as identity primary key,
    subject    text        not null check (length(subject) between 1 and 200),
    position   bigint      not null check (position > 0),
    at         timestamptz not null,
    what       text        not null,
    who        text        not null,
    name       text        not null,
    title      text,
    capacity   text,
    case_number text,
    step       text,
    reason     text,
    facts      jsonb       not null,
    previous   bytea       not null check (length(previous) = 32),
    hash       bytea       not null check (length(hash) = 32),
    constraint entry_place_in_chain unique (subject, position)
);

comment on table audit.entry is 'Append-only. hash = sha256(previous || int8send(position) || sha256(canonical content))';

create index entry_of_case on audit.entry (case_number, number) where case_number is not null;
create index entry_of_person on audit.entry (who, number);

-- The end of each chain. Working data: its row is the lock that orders the writers of one subject, and only of
-- that one. Where it disagrees with the entries, verification says so.
create table audit.head (
    subject  text   primary key,
    length   bigint not null check (length > 0),
    previous bytea  not null,
    hash     bytea  not null,
    sealed   bigint not null default 0
) with (fillfactor = 60);

-- A seal holds the ends of all chains that grew since the one before, and the hash of that one: cutting off the end
-- of a chain, or rewriting a whole chain, breaks it. Its hash is written to the log, so it can be kept elsewhere.
create table audit.seal (
    number   bigint      primary key check (number > 0),
    at       timestamptz not null,
    previous bytea       not null,
    hash     bytea       not null
);

-- No foreign key to audit.seal: checking one locks the row referred to, which needs the right to update it.
create table audit.sealed_head (
    seal    bigint not null,
    subject text   not null,
    length  bigint not null,
    hash    bytea  not null,
    primary key (seal, subject)
);

create index sealed_head_of_subject on audit.sealed_head (subject, length);

-- One row to be claimed by the node that seals.
create table audit.sealing (
    only_row boolean     primary key default true check (only_row),
    last     timestamptz not null
);

insert into audit.sealing (last) values ('-infinity');

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit trail is append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger append_only_whole before truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger append_only before update or delete on audit.seal
    for each row execute function audit.refuse_change();
create trigger append_only_whole before truncate on audit.seal
    for each statement execute function audit.refuse_change();
create trigger append_only before update or delete on audit.sealed_head
    for each row execute function audit.refuse_change();
create trigger append_only_whole before truncate on audit.sealed_head
    for each statement execute function audit.refuse_change();

-- `always`: they also fire where a session plays replica (session_replication_role).
alter table audit.entry enable always trigger append_only;
alter table audit.entry enable always trigger append_only_whole;
alter table audit.seal enable always trigger append_only;
alter table audit.seal enable always trigger append_only_whole;
alter table audit.sealed_head enable always trigger append_only;
alter table audit.sealed_head enable always trigger append_only_whole;

-- The owner has these rights only until it gives them up.
revoke update, delete, truncate on audit.entry, audit.seal, audit.sealed_head from public, current_user;
