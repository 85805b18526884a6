-- A round freezes who is obliged and what was promised; a sheet gathers what was done; every text ever typed stays.

create schema measurement;

create table measurement.round (
    id          bigint      generated always as identity primary key,
    agency      uuid        not null references organization.agency,
    year        int         not null check (year between 2000 and 2100),
    quarter     int         not null check (quarter between 1 and 4),
    opens_on    date        not null,
    closes_at   timestamptz not null,
    case_number text,
    opened_at   timestamptz not null,
    opened_by   text        not null,
    unique (agency, year, quarter),
    unique (id, agency)
);

comment on column measurement.round.closes_at is 'end of the window; named exceptions stand in measurement.extension';

create table measurement.sheet (
    id          bigint      generated always as identity primary key,
    round       bigint      not null,
    agency      uuid        not null,
    unit        uuid        not null,
    unit_code   text        not null,
    unit_name   text        not null,
    state       text        not null default 'draft'
        check (state in ('draft', 'sent', 'opened', 'returned', 'verified', 'approved', 'locked')),
    submissions int         not null default 0 check (submissions >= 0),
    at          timestamptz not null,
    by_id       text        not null,
    by          text        not null,
    reason      text,
    version     int         not null default 0,
    unique (round, unit),
    foreign key (round, agency) references measurement.round (id, agency),
    foreign key (agency, unit) references organization.unit (agency_id, id),
    check (state not in ('sent', 'opened', 'verified', 'approved', 'locked') or submissions > 0),
    check (state <> 'returned' or reason is not null)
);

comment on column measurement.sheet.submissions is 'number of the newest submission; 0 = never sent';
comment on column measurement.sheet.at is 'when and by whom it came into its state';

-- Somebody who may go on after the window has closed, and why.
create table measurement.extension (
    id       bigint      generated always as identity primary key,
    sheet    bigint      not null references measurement.sheet,
    until    timestamptz not null,
    reason   text        not null check (reason <> ''),
    at       timestamptz not null,
    by       text        not null
);

create index extension_of_sheet on measurement.extension (sheet);

-- An indicator as it was promised when the round opened. Never changed: a correction is a new round or version.
create table measurement.item (
    id                bigint generated always as identity primary key,
    sheet             bigint not null references measurement.sheet,
    place             int    not null,
    line              bigint not null references planning.line,
    agreement         bigint not null references planning.agreement,
    agreement_version int    not null,
    indicator         bigint not null references planning.indicator,
    code              text   not null,
    objective         text   not null,
    name              text   not null,
    unit_of_measure   text   not null,
    decimals          int    not null check (decimals between 0 and 9),
    responsible       uuid   not null references organization.position,
    definition        jsonb  not null,
    unique (sheet, line),
    unique (sheet, id)
);

comment on column measurement.item.definition is 'the agreed indicator, whole: targets, polarity, aggregation, components';

create index item_of_indicator on measurement.item (indicator);

-- A quantity that indicators are made of: typed once in a sheet, however many use it.
create table measurement.variable (
    id       bigint generated always as identity primary key,
    sheet    bigint not null references measurement.sheet,
    variable bigint not null references planning.variable,
    code     text   not null,
    name     text   not null,
    unique (sheet, variable)
);

-- What stands in a cell now, and below it everything that ever stood there.
create table measurement.cell (
    sheet    bigint      not null references measurement.sheet,
    cell     text        not null,
    revision int         not null check (revision > 0),
    text     text        not null check (length(text) <= 4000),
    value    numeric,
    at       timestamptz not null,
    by_id    text        not null,
    by       text        not null,
    primary key (sheet, cell)
);

create table measurement.revision (
    id     bigint      generated always as identity primary key,
    sheet  bigint      not null references measurement.sheet,
    cell   text        not null,
    number int         not null check (number > 0),
    text   text        not null check (length(text) <= 4000),
    value  numeric,
    via    text        not null check (via in ('ketik', 'formulir', 'xlsx')),
    at     timestamptz not null,
    by_id  text        not null,
    by     text        not null,
    unique (sheet, cell, number)
);

-- What was sent: all revisions up to here. With the words that were declared.
create table measurement.submission (
    sheet       bigint      not null references measurement.sheet,
    number      int         not null check (number > 0),
    up_to       bigint      not null,
    statement   text        not null,
    remarks     jsonb       not null default '{}',
    at          timestamptz not null,
    by_id       text        not null,
    by          text        not null,
    primary key (sheet, number)
);

comment on column measurement.submission.remarks is 'a word for each warning of the checks, by cell';

-- The result of each indicator as it was sent, so that a later change of a policy does not change what was shown.
create table measurement.result (
    sheet           bigint not null,
    submission      int    not null,
    item            bigint not null,
    actual          numeric,
    actual_text     text   not null,
    quarter_raw     numeric,
    quarter_capped  numeric,
    quarter_words   text   not null,
    year_raw        numeric,
    year_capped     numeric,
    year_words      text   not null,
    level           text,
    formula         text   not null,
    primary key (sheet, submission, item),
    foreign key (sheet, submission) references measurement.submission (sheet, number),
    foreign key (sheet, item) references measurement.item (sheet, id)
);

create table measurement.evidence (
    id         bigint      generated always as identity primary key,
    sheet      bigint      not null,
    item       bigint      not null,
    kind       text        not null check (kind in ('berkas', 'tautan', 'teks')),
    document   uuid        references archive.document,
    words      text        not null check (length(words) between 1 and 2000),
    at         timestamptz not null,
    by_id      text        not null,
    by         text        not null,
    removed_at timestamptz,
    removed_by text,
    foreign key (sheet, item) references measurement.item (sheet, id),
    check ((kind = 'berkas') = (document is not null)),
    check ((removed_at is null) = (removed_by is null))
);

create index evidence_of_sheet on measurement.evidence (sheet);

-- What a reviewer holds of one row of one submission.
create table measurement.verdict (
    sheet      bigint      not null,
    submission int         not null,
    item       bigint      not null,
    sound      boolean     not null,
    reason     text        not null default '',
    at         timestamptz not null,
    by_id      text        not null,
    by         text        not null,
    primary key (sheet, submission, item),
    foreign key (sheet, submission) references measurement.submission (sheet, number),
    foreign key (sheet, item) references measurement.item (sheet, id),
    check (sound or reason <> '')
);

-- What became of a submission as a whole, in order.
create table measurement.decision (
    id         bigint      generated always as identity primary key,
    sheet      bigint      not null,
    submission int         not null,
    decision   text        not null
        check (decision in ('verified', 'returned', 'approved', 'locked', 'reopened', 'withdrawn')),
    reason     text        not null default '',
    at         timestamptz not null,
    by_id      text        not null,
    by         text        not null,
    foreign key (sheet, submission) references measurement.submission (sheet, number),
    check (decision not in ('returned', 'reopened') or reason <> '')
);

create index decision_of_submission on measurement.decision (sheet, submission);

-- What was typed, sent and decided stays.
create function measurement.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was recorded stays as it is: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger stays before update or delete on measurement.revision
    for each row execute function measurement.refuse_change();
create trigger stays before update or delete on measurement.submission
    for each row execute function measurement.refuse_change();
create trigger stays before update or delete on measurement.result
    for each row execute function measurement.refuse_change();
create trigger stays before update or delete on measurement.decision
    for each row execute function measurement.refuse_change();
create trigger stays before update or delete on measurement.item
    for each row execute function measurement.refuse_change();
