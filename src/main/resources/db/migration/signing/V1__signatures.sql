-- Keys, signatures and initials. Bytes of documents lie in the archive; a private key only ever lies here under the
-- passphrase of its official and under the seal of the installation (docs/decisions/0018-keys-of-officials.md).

create schema if not exists signing;

-- The built-in test authority: made when the first certificate is asked for.
create table signing.authority (
    only_one    boolean     primary key default true check (only_one),
    certificate bytea       not null,
    sealed      bytea       not null,
    serial      bigint      not null default 1,
    created_at  timestamptz not null
);

create table signing.key (
    id           uuid        primary key,
    official_id  uuid        not null references organization.official,
    kind         text        not null check (kind in ('TEST', 'UPLOADED')),
    sealed       bytea,
    certificate  bytea       not null,
    subject      text        not null,
    issuer       text        not null,
    serial       text        not null,
    not_before   timestamptz not null,
    not_after    timestamptz not null,
    created_at   timestamptz not null,
    withdrawn_at timestamptz,
    check (withdrawn_at is not null or sealed is not null)
);

comment on column signing.key.sealed is 'PKCS#12 under the official''s passphrase, sealed; emptied when withdrawn';

create unique index one_key_of_an_official on signing.key (official_id) where withdrawn_at is null;

-- Issuers whose certificates count as trusted here.
create table signing.anchor (
    sha256      text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    certificate bytea       not null,
    subject     text        not null,
    not_after   timestamptz not null,
    added_at    timestamptz not null,
    added_by    text        not null
);

-- A version of a document that bears a signature. `signed_from` is the hash of the bytes that were signed.
create table signing.signature (
    code        text        primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'),
    document    uuid        not null,
    version     int         not null,
    sha256      text        not null,
    signed_from text        not null,
    way         text        not null check (way in ('CERTIFICATE', 'BSRE', 'WET')),
    key_id      uuid        references signing.key,
    official_id uuid        not null references organization.official,
    position_id uuid        not null references organization.position,
    name        text        not null,
    heading     text        not null,
    at          timestamptz not null,
    case_number text,
    step        text,
    step_id     bigint,
    pages       int         check (pages > 0),
    unique (document, version),
    foreign key (document, version) references archive.version
);

create index signature_of_step on signing.signature (step_id) where step_id is not null;

-- Initials on a version, or its return with a remark.
create table signing.initial (
    id          bigint      primary key generated always as identity,
    document    uuid        not null,
    version     int         not null,
    position_id uuid        not null references organization.position,
    official_id uuid        not null references organization.official,
    by          text        not null,
    at          timestamptz not null,
    outcome     text        not null check (outcome in ('INITIALLED', 'RETURNED')),
    remark      text,
    step_id     bigint,
    unique (document, version, position_id),
    check (outcome = 'INITIALLED' or remark <> ''),
    foreign key (document, version) references archive.version
);

-- What was signed stays signed.
create function signing.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'signatures stay as they are: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger stays before update or delete on signing.signature
    for each row execute function signing.refuse_change();
create trigger stays before update or delete on signing.initial
    for each row execute function signing.refuse_change();

-- Many at a time: what an official wanted signed, and how far it is. The key is open on one node only, so a batch
-- whose node died ends where it was, and what is left waits on the desk again.
create table signing.batch (
    id          uuid        primary key,
    official_id uuid        not null references organization.official,
    started_at  timestamptz not null,
    beat_at     timestamptz not null,
    ended_at    timestamptz
);

create index on signing.batch (official_id, started_at desc);

create table signing.batch_item (
    batch    uuid   not null references signing.batch,
    place    int    not null,
    step_id  bigint not null,
    document uuid   not null,
    version  int    not null,
    title    text   not null,
    case_number text not null,
    state    text   not null default 'WAITING' check (state in ('WAITING', 'SIGNED', 'REFUSED')),
    message  text,
    code     text,
    micros   bigint,
    primary key (batch, place)
);

-- Wrong passphrases and public uploads, counted for all nodes.
create table signing.attempt (
    what text        not null,
    at   timestamptz not null
);

create index on signing.attempt (what, at);
