-- A meeting from its plan to its approved minutes. Positions are invited, persons attend: who acts in a position is
-- asked on the day, who came is kept as printed.

create schema meetings;

create table meetings.meeting (
    id          bigint      generated always as identity primary key,
    agency      uuid        not null references organization.agency,
    subject     text        not null check (length(subject) between 1 and 300),
    place       text        not null check (length(place) <= 200),
    link        text        not null default '' check (length(link) <= 500),
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    chair       uuid        not null references organization.position,
    note_taker  uuid        not null references organization.position,
    signer      uuid        not null references organization.position,
    planner     uuid        not null references organization.position,
    state       text        not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'MINUTED', 'CANCELLED')),
    case_number text,
    step        text,
    uid         uuid        not null unique,
    sequence    integer     not null default 0,
    letter      bigint      unique references correspondence.outgoing,
    number      text,
    dated       date,
    door_key    bytea       not null,
    reason      text,
    minuted_at  timestamptz,
    minuted_by  text,
    changed_at  timestamptz not null,
    version     integer     not null default 0,
    check (ends_at > starts_at),
    check (place <> '' or link <> ''),
    check ((number is null) = (dated is null) and (number is null) = (letter is null)),
    check ((state = 'CANCELLED') = (reason is not null)),
    check ((state = 'MINUTED') = (minuted_at is not null))
);

comment on column meetings.meeting.sequence is 'of the invitation (RFC 5546): grows when an issued one is changed or cancelled';
comment on column meetings.meeting.letter is 'the invitation in the register of outgoing letters; its number is kept here as printed';
comment on column meetings.meeting.door_key is 'signs the address behind the QR at the door';

create index meeting_of_agency on meetings.meeting (agency, starts_at desc);
create index meeting_of_case on meetings.meeting (case_number) where case_number is not null;

create table meetings.agenda_item (
    meeting bigint  not null references meetings.meeting,
    place   integer not null check (place > 0),
    title   text    not null check (length(title) between 1 and 300),
    summary text    not null default '' check (length(summary) <= 10000),
    primary key (meeting, place)
);

-- A position, or a guest from outside who has a name and an office.
create table meetings.participant (
    id          bigint      generated always as identity primary key,
    meeting     bigint      not null references meetings.meeting,
    position    uuid        references organization.position,
    guest       text        not null default '' check (length(guest) <= 200),
    office      text        not null default '' check (length(office) <= 200),
    invited     boolean     not null,
    attended_at timestamptz,
    attended_as text,
    via         text        check (via in ('LINK', 'HAND')),
    check ((position is null) = (guest <> '')),
    check ((attended_at is null) = (attended_as is null) and (attended_at is null) = (via is null)),
    check (invited or attended_at is not null)
);

create unique index each_position_once on meetings.participant (meeting, position) where position is not null;
create unique index each_guest_once on meetings.participant (meeting, lower(guest), lower(office)) where position is null;
create index participant_of_position on meetings.participant (position) where position is not null;

create table meetings.decision (
    id       bigint  generated always as identity primary key,
    meeting  bigint  not null references meetings.meeting,
    place    integer not null check (place > 0),
    what     text    not null check (length(what) between 1 and 1000),
    owner    uuid    not null references organization.position,
    due      date    not null,
    report   text    check (length(report) between 1 and 2000),
    done_at  timestamptz,
    done_by  text,
    unique (meeting, place),
    check ((done_at is null) = (done_by is null) and (done_at is null) = (report is null))
);

create index decision_of_owner on meetings.decision (owner) where done_at is null;

-- Papers of a meeting as they lie in the archive; the archive keeps their versions.
create table meetings.paper (
    meeting  bigint not null references meetings.meeting,
    kind     text   not null check (kind in ('INVITATION', 'CALENDAR', 'LIST', 'SIGNED_LIST', 'MINUTES')),
    document uuid   not null references archive.document,
    primary key (meeting, kind)
);

create table meetings.photo (
    id       bigint generated always as identity primary key,
    meeting  bigint not null references meetings.meeting,
    document uuid   not null references archive.document,
    version  integer not null,
    unique (meeting, document, version)
);

-- Approved minutes stay as they are.
create function meetings.refuse_after_approval() returns trigger language plpgsql as $$
begin
    if exists (select from meetings.meeting where id = old.meeting and state = 'MINUTED') then
        raise exception 'minutes are approved: % on %.% refused', tg_op, tg_table_schema, tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger stays before update or delete on meetings.agenda_item
    for each row execute function meetings.refuse_after_approval();
create trigger stays before delete on meetings.decision
    for each row execute function meetings.refuse_after_approval();
create trigger stays before update or delete on meetings.participant
    for each row execute function meetings.refuse_after_approval();
