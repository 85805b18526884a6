-- The e-sign service of the office, what was sent to it, and prints that are signed by hand.

create table signing.service (
    only_one        boolean primary key default true check (only_one),
    address         text    not null,
    version         text    not null check (version in ('V1', 'V2')),
    account         text    not null,
    sealed_password bytea   not null,
    sign_path       text    not null,
    status_path     text    not null,
    seconds         int     not null check (seconds between 1 and 120)
);

-- Under which number (NIK) the service knows an official; sealed.
create table signing.subscriber (
    official_id uuid  primary key references organization.official,
    sealed_nik  bytea not null
);

-- Written before the service is called: one that stays SENT or became UNANSWERED may have been signed there.
create table signing.request (
    id          uuid        primary key,
    document    uuid        not null,
    version     int         not null,
    sha256      text        not null,
    official_id uuid        not null references organization.official,
    sent_at     timestamptz not null,
    state       text        not null default 'SENT' check (state in ('SENT', 'SIGNED', 'REFUSED', 'UNANSWERED')),
    ended_at    timestamptz,
    foreign key (document, version) references archive.version
);

create index on signing.request (document, version);

-- Numbered prints for a signature on paper.
create table signing.print (
    code        text        primary key,
    document    uuid        not null,
    version     int         not null,
    sha256      text        not null,
    copy        int         not null check (copy > 0),
    pages       int         not null check (pages > 0),
    step_id     bigint      not null,
    printed_by  text        not null,
    printed_at  timestamptz not null,
    unique (document, version, copy),
    foreign key (document, version) references archive.version
);
