create schema planning;

-- Renstra (five years). Two plans of one agency never cover the same year.
create table planning.strategic_plan (
    id         bigint generated always as identity primary key,
    agency_id  uuid    not null references organization.agency,
    title      text    not null check (title <> ''),
    years      int4range not null check (not isempty(years) and not lower_inf(years) and not upper_inf(years)),
    decree     text    not null check (decree <> ''),
    version    integer not null default 0,
    unique (agency_id, id),
    constraint one_plan_a_year exclude using gist (agency_id with =, years with &&)
);

-- What is to be achieved: tujuan, sasaran, and what lies below them in the performance tree.
create table planning.objective (
    id        bigint generated always as identity primary key,
    agency_id uuid   not null,
    plan_id   bigint not null,
    kind      text   not null check (kind in ('GOAL', 'STRATEGIC', 'PROGRAM', 'ACTIVITY')),
    code      text   not null check (code ~ '^[A-Za-z0-9.-]{1,20}$'),
    wording   text   not null check (wording <> ''),
    unit_id   uuid,
    version   integer not null default 0,
    foreign key (agency_id, plan_id) references planning.strategic_plan (agency_id, id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    unique (plan_id, code),
    unique (agency_id, id)
);

-- The performance tree, n:m (PermenPANRB 89/2021): one condition may serve several, also those of another agency
-- (crosscutting).
create table planning.support (
    upper_id     bigint not null references planning.objective,
    lower_id     bigint not null references planning.objective,
    contribution text,
    primary key (upper_id, lower_id),
    check (upper_id <> lower_id)
);

create index on planning.support (lower_id);

create function planning.refuse_circle() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('planning.support', 0));
    if exists (
        with recursive above (id) as (
            select new.upper_id
            union
            select s.upper_id from planning.support s join above on s.lower_id = above.id)
        select from above where id = new.lower_id)
    then
        raise exception using
            errcode = 'check_violation',
            constraint = 'tree_without_circle',
            message = 'Pohon kinerja tidak boleh melingkar.';
    end if;
    return null;
end
$$;

create constraint trigger tree_without_circle
    after insert or update on planning.support
    for each row execute function planning.refuse_circle();

-- Typed once, used by many indicators.
create table planning.variable (
    id              bigint generated always as identity primary key,
    agency_id       uuid    not null references organization.agency,
    code            text    not null check (code ~ '^[A-Za-z0-9.-]{1,20}$'),
    name            text    not null check (name <> ''),
    unit_of_measure text    not null,
    source          text    not null default '',
    retired_on      date,
    version         integer not null default 0,
    unique (agency_id, code),
    unique (agency_id, id)
);

-- Words with their scores (opini BPK, predikat SAKIP). Never changed in place: a new order is a new version.
create table planning.scale (
    key     text primary key check (key <> ''),
    name    text    not null check (name <> ''),
    number  integer not null check (number > 0),
    source  text    not null,
    unique (name, number)
);

create table planning.grade (
    scale   text    not null references planning.scale,
    place   integer not null check (place > 0),
    word    text    not null check (word <> ''),
    meaning text    not null,
    score   numeric not null,
    primary key (scale, place),
    unique (scale, word)
);

insert into planning.scale (key, name, number, source) values
    ('opini-bpk-1', 'Opini BPK', 1, 'UU 15/2004 Pasal 16 (penjelasan)'),
    ('predikat-sakip-1', 'Predikat SAKIP', 1, 'PermenPANRB 88/2021');

insert into planning.grade (scale, place, word, meaning, score) values
    ('opini-bpk-1', 1, 'WTP', 'Wajar Tanpa Pengecualian', 4),
    ('opini-bpk-1', 2, 'WDP', 'Wajar Dengan Pengecualian', 3),
    ('opini-bpk-1', 3, 'TW', 'Tidak Wajar', 2),
    ('opini-bpk-1', 4, 'TMP', 'Tidak Menyatakan Pendapat', 1),
    ('predikat-sakip-1', 1, 'AA', 'Sangat Memuaskan', 7),
    ('predikat-sakip-1', 2, 'A', 'Memuaskan', 6),
    ('predikat-sakip-1', 3, 'BB', 'Sangat Baik', 5),
    ('predikat-sakip-1', 4, 'B', 'Baik', 4),
    ('predikat-sakip-1', 5, 'CC', 'Cukup', 3),
    ('predikat-sakip-1', 6, 'C', 'Kurang', 2),
    ('predikat-sakip-1', 7, 'D', 'Sangat Kurang', 1);

create table planning.indicator (
    id              bigint generated always as identity primary key,
    agency_id       uuid    not null references organization.agency,
    code            text    not null check (code ~ '^[A-Za-z0-9.-]{1,20}$'),
    name            text    not null check (name <> ''),
    kind            text    not null check (kind in ('IKU', 'IKI', 'IK')),
    definition      text    not null check (definition <> ''),
    formula         text    not null check (formula <> ''),
    unit_of_measure text    not null check (unit_of_measure <> ''),
    decimals        integer not null check (decimals between 0 and 6),
    polarity        text    not null check (polarity in ('HIGHER_BETTER', 'LOWER_BETTER', 'STABLE')),
    aggregation     text    not null check (aggregation in ('CUMULATIVE', 'LAST_VALUE', 'AVERAGE', 'PROGRESS_POSITIVE',
                                                            'PROGRESS_NEGATIVE', 'PREDICATE')),
    scale           text    references planning.scale,
    frequency       text    not null check (frequency in ('MONTHLY', 'QUARTERLY', 'SEMIANNUAL', 'ANNUAL')),
    source          text    not null check (source <> ''),
    responsible_id  uuid    not null references organization.position,
    mechanism       text    not null check (mechanism <> ''),
    medium          text    not null check (medium <> ''),
    evidence        text    not null check (evidence <> ''),
    retired_on      date,
    retired_because text,
    version         integer not null default 0,
    unique (agency_id, code),
    unique (agency_id, id),
    check ((aggregation = 'PREDICATE') = (scale is not null)),
    check ((retired_on is null) = (retired_because is null))
);

create table planning.component (
    agency_id    uuid    not null,
    indicator_id bigint  not null,
    variable_id  bigint  not null,
    role         text    not null check (role in ('NUMERATOR', 'DENOMINATOR', 'VARIABLE')),
    place        integer not null,
    primary key (indicator_id, variable_id),
    foreign key (agency_id, indicator_id) references planning.indicator (agency_id, id),
    foreign key (agency_id, variable_id) references planning.variable (agency_id, id)
);

create unique index one_numerator on planning.component (indicator_id) where role = 'NUMERATOR';
create unique index one_denominator on planning.component (indicator_id) where role = 'DENOMINATOR';
create index on planning.component (variable_id);

-- Which indicators tell whether an objective is reached.
create table planning.measure (
    agency_id    uuid   not null,
    objective_id bigint not null,
    indicator_id bigint not null,
    primary key (objective_id, indicator_id),
    foreign key (agency_id, objective_id) references planning.objective (agency_id, id),
    foreign key (agency_id, indicator_id) references planning.indicator (agency_id, id)
);

create index on planning.measure (indicator_id);

-- Yearly targets of the Renstra: the text as it was typed, and how it was read.
create table planning.plan_target (
    agency_id    uuid    not null,
    plan_id      bigint  not null,
    indicator_id bigint  not null,
    year         integer not null check (year between 2000 and 2100),
    target       text    not null check (target <> ''),
    comparison   text    not null
        check (comparison in ('EXACTLY', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'BETWEEN')),
    lower_bound  numeric not null,
    upper_bound  numeric not null check (upper_bound >= lower_bound),
    target_unit  text,
    out_of       numeric,
    primary key (plan_id, indicator_id, year),
    foreign key (agency_id, plan_id) references planning.strategic_plan (agency_id, id),
    foreign key (agency_id, indicator_id) references planning.indicator (agency_id, id)
);

-- Perjanjian Kinerja: one a year and position (PermenPANRB 53/2014, lampiran I), through all its versions.
create table planning.agreement (
    id             bigint generated always as identity primary key,
    agency_id      uuid    not null,
    year           integer not null check (year between 2000 and 2100),
    level          text    not null check (level in ('REGION', 'ECHELON_II', 'ECHELON_III', 'ECHELON_IV', 'STAFF')),
    unit_id        uuid    not null,
    promiser_id    uuid    not null references organization.position,
    superior_id    uuid    references organization.position,
    superior_title text,
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    unique (agency_id, year, promiser_id),
    unique (agency_id, id),
    check (promiser_id <> superior_id),
    -- The head of the region signs alone; everybody else has a superior, in this system or named by title.
    check (level = 'REGION' or num_nonnulls(superior_id, superior_title) = 1)
);

create table planning.agreement_version (
    id             bigint generated always as identity primary key,
    agreement_id   bigint  not null,
    agency_id      uuid    not null,
    number         integer not null check (number > 0),
    legal_reason   text    check (legal_reason in ('OFFICIAL_REPLACED', 'STRATEGY_CHANGED', 'PRIORITY_CHANGED')),
    reason         text,
    state          text    not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'IN_FORCE', 'REPLACED')),
    sent_back      text,
    promised_on    date,
    promised_by    text,
    promised_as    text    check (promised_as in ('DEFINITIVE', 'PLT', 'PLH')),
    accepted_on    date,
    accepted_by    text,
    accepted_as    text    check (accepted_as in ('DEFINITIVE', 'PLT', 'PLH')),
    in_force       daterange check (not isempty(in_force)),
    version        integer not null default 0,
    foreign key (agency_id, agreement_id) references planning.agreement (agency_id, id),
    unique (agreement_id, number),
    unique (agency_id, id),
    -- Murni is the first; a change needs one of the three reasons.
    check ((number = 1) = (legal_reason is null)),
    check (legal_reason is null or reason <> ''),
    check ((state in ('IN_FORCE', 'REPLACED')) = (in_force is not null)),
    check (state not in ('APPROVED', 'IN_FORCE', 'REPLACED') or promised_on is not null),
    constraint one_version_on_a_day exclude using gist (agreement_id with =, in_force with &&)
);

create unique index one_version_in_the_making on planning.agreement_version (agreement_id)
    where state in ('DRAFT', 'SUBMITTED', 'APPROVED');
create unique index one_version_in_force on planning.agreement_version (agreement_id) where state = 'IN_FORCE';

-- A row of the annex. Its words stay as they were agreed on, whatever becomes of the indicator.
create table planning.line (
    id              bigint generated always as identity primary key,
    agency_id       uuid    not null,
    version_id      bigint  not null,
    place           integer not null,
    objective_id    bigint  not null,
    objective       text    not null check (objective <> ''),
    indicator_id    bigint  not null,
    indicator       text    not null check (indicator <> ''),
    unit_of_measure text    not null check (unit_of_measure <> ''),
    target       text    not null check (target <> ''),
    comparison   text    not null
        check (comparison in ('EXACTLY', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'BETWEEN')),
    lower_bound  numeric not null,
    upper_bound  numeric not null check (upper_bound >= lower_bound),
    target_unit  text,
    out_of       numeric,
    foreign key (agency_id, version_id) references planning.agreement_version (agency_id, id),
    foreign key (agency_id, indicator_id) references planning.indicator (agency_id, id),
    foreign key (agency_id, objective_id) references planning.objective (agency_id, id),
    unique (version_id, indicator_id),
    unique (version_id, id)
);

create index on planning.line (indicator_id);
create index on planning.line (objective_id);

-- Rencana aksi: a quarter without a row is not yet due.
create table planning.quarter_target (
    version_id bigint  not null,
    line_id    bigint  not null,
    quarter    integer not null check (quarter between 1 and 4),
    target       text    not null check (target <> ''),
    comparison   text    not null
        check (comparison in ('EXACTLY', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'BETWEEN')),
    lower_bound  numeric not null,
    upper_bound  numeric not null check (upper_bound >= lower_bound),
    target_unit  text,
    out_of       numeric,
    primary key (line_id, quarter),
    foreign key (version_id, line_id) references planning.line (version_id, id)
);

create table planning.action (
    id             bigint generated always as identity primary key,
    version_id     bigint  not null,
    line_id        bigint  not null,
    place          integer not null,
    wording        text    not null check (wording <> ''),
    quarters       integer[] not null check (cardinality(quarters) > 0 and quarters <@ array[1, 2, 3, 4]),
    foreign key (version_id, line_id) references planning.line (version_id, id)
);

create index on planning.action (line_id);

-- Codes of programs, kegiatan and sub kegiatan mean something only with the decree that gave them.
create table planning.nomenclature (
    decree text primary key check (decree <> '')
);

create table planning.budget_code (
    nomenclature text not null references planning.nomenclature,
    code         text not null check (code ~ '^[0-9X](\.[0-9X]{1,4})*$'),
    level        text not null check (level in ('PROGRAM', 'ACTIVITY', 'SUBACTIVITY')),
    name         text not null check (name <> ''),
    primary key (nomenclature, code)
);

create table planning.budget_line (
    id           bigint generated always as identity primary key,
    version_id   bigint  not null references planning.agreement_version,
    place        integer not null,
    nomenclature text    not null,
    code         text    not null,
    name         text    not null check (name <> ''),
    ceiling      numeric(18, 2) not null check (ceiling >= 0),
    funds        text    not null check (funds <> ''),
    foreign key (nomenclature, code) references planning.budget_code (nomenclature, code),
    unique (version_id, nomenclature, code, funds),
    unique (version_id, id)
);

-- One budget unit may serve several indicators of the same agreement; the shares are all of it.
create table planning.budget_share (
    version_id     bigint  not null,
    budget_line_id bigint  not null,
    line_id        bigint  not null,
    percent        numeric(5, 2) not null check (percent > 0 and percent <= 100),
    primary key (budget_line_id, line_id),
    foreign key (version_id, budget_line_id) references planning.budget_line (version_id, id),
    foreign key (version_id, line_id) references planning.line (version_id, id)
);

create index on planning.budget_share (line_id);

create function planning.refuse_incomplete_shares() returns trigger language plpgsql as $$
declare
    shared bigint := case when tg_op = 'DELETE' then old.budget_line_id else new.budget_line_id end;
begin
    if (select sum(percent) from planning.budget_share where budget_line_id = shared) <> 100 then
        raise exception using
            errcode = 'check_violation',
            constraint = 'shares_are_all_of_it',
            message = 'Bagian anggaran untuk semua indikator harus berjumlah 100%.';
    end if;
    return null;
end
$$;

create constraint trigger shares_are_all_of_it
    after insert or update or delete on planning.budget_share
    deferrable initially deferred
    for each row execute function planning.refuse_incomplete_shares();

-- What was sent to the parties is no longer changed: neither lines nor targets nor budget.
create function planning.refuse_change_after_draft() returns trigger language plpgsql as $$
declare
    of_version bigint := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
    if (select state from planning.agreement_version where id = of_version) <> 'DRAFT'
        or (tg_op = 'UPDATE' and old.version_id <> new.version_id)
    then
        raise exception using
            errcode = 'restrict_violation',
            constraint = 'agreed_is_agreed',
            message = 'Perjanjian yang sudah diajukan tidak dapat diubah. Buat versi Perubahan.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger agreed_is_agreed before insert or update or delete on planning.line
    for each row execute function planning.refuse_change_after_draft();
create trigger agreed_is_agreed before insert or update or delete on planning.quarter_target
    for each row execute function planning.refuse_change_after_draft();
create trigger agreed_is_agreed before insert or update or delete on planning.action
    for each row execute function planning.refuse_change_after_draft();
create trigger agreed_is_agreed before insert or update or delete on planning.budget_line
    for each row execute function planning.refuse_change_after_draft();
create trigger agreed_is_agreed before insert or update or delete on planning.budget_share
    for each row execute function planning.refuse_change_after_draft();

-- Versions that were ever in force stay, and so do the agreements over them.
create function planning.refuse_to_forget() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' then
        raise exception using
            errcode = 'restrict_violation',
            constraint = 'agreed_is_kept',
            message = 'Perjanjian yang sudah diajukan tidak dapat dihapus.';
    end if;
    return old;
end
$$;

create trigger agreed_is_kept before delete on planning.agreement_version
    for each row execute function planning.refuse_to_forget();

-- What a promised indicator measures stays as it was promised: another unit, direction or formula is another indicator.
create function planning.refuse_other_meaning() returns trigger language plpgsql as $$
begin
    if (old.unit_of_measure, old.polarity, old.aggregation, old.scale)
            is distinct from (new.unit_of_measure, new.polarity, new.aggregation, new.scale)
        and exists (
            select from planning.line l join planning.agreement_version v on v.id = l.version_id
            where l.indicator_id = old.id and v.state <> 'DRAFT')
    then
        raise exception using
            errcode = 'restrict_violation',
            constraint = 'promised_meaning_stays',
            message = 'Satuan, arah, dan cara menghitung indikator yang sudah diperjanjikan tidak dapat diubah.';
    end if;
    return new;
end
$$;

create trigger promised_meaning_stays before update on planning.indicator
    for each row execute function planning.refuse_other_meaning();
