create schema identity;

create table identity.account (
    official_id           uuid primary key references organization.official,
    email                 text check (email = lower(email)),
    password_hash         text,
    permissions           text[]      not null default '{}',
    enabled               boolean     not null default true,
    -- Loaded with the sample regency: in sample mode, and only there, one click signs in.
    sample                boolean     not null default false,
    last_signed_in_at     timestamptz,
    version               integer     not null default 0
);

create unique index account_email on identity.account (email);

-- Handed over by an administrator, used once, to choose a password.
create table identity.invitation (
    official_id uuid primary key references identity.account,
    code_hash   text        not null unique,
    expires_at  timestamptz not null
);

-- RFC 6238. `last_step` refuses a code that was used before.
create table identity.second_factor (
    official_id  uuid primary key references identity.account,
    secret       bytea       not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);

create table identity.recovery_code (
    official_id uuid not null references identity.second_factor on delete cascade,
    code_hash   text not null,
    primary key (official_id, code_hash)
);

-- Failed attempts of the last day; the throttle counts them over all nodes.
create table identity.failed_attempt (
    id      bigint generated always as identity primary key,
    account text        not null,
    address text        not null,
    at      timestamptz not null
);

create index on identity.failed_attempt (account, at);
create index on identity.failed_attempt (address, at);
create index on identity.failed_attempt (at);
