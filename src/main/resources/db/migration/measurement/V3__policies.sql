-- How achievement is computed: named, dated, by the government, an agency or for one indicator. Nothing here is ever
-- changed in place; a change of mind is a new version or a new choice, and sheets keep what they were opened with.

create table measurement.policy (
    id     bigint generated always as identity primary key,
    agency uuid references organization.agency,
    name   text   not null check (name <> ''),
    unique nulls not distinct (agency, name)
);

comment on column measurement.policy.agency is 'null = of the government';

create table measurement.policy_version (
    id            bigint      generated always as identity primary key,
    policy        bigint      not null references measurement.policy,
    number        int         not null check (number > 0),
    in_force_from date        not null,
    basis         text        not null check (basis <> ''),
    higher        text        not null,
    lower         text        not null,
    stable        text        not null,
    cap           numeric,
    floor         numeric,
    zero_target   text        not null,
    zero_actual   text        not null,
    decimals      int         not null check (decimals between 0 and 10),
    rounding      text        not null check (rounding in ('HALF_UP', 'HALF_EVEN', 'DOWN')),
    scale         jsonb       not null,
    at            timestamptz not null,
    by_id         text        not null,
    by            text        not null,
    unique (policy, number),
    unique (policy, in_force_from),
    check (cap >= floor)
);

-- Which policy computes what, from a day on. The newest choice of the narrowest scope holds: indicator, agency,
-- government. A choice without a policy ends the exception.
create table measurement.policy_choice (
    id        bigint      generated always as identity primary key,
    agency    uuid        references organization.agency,
    indicator bigint      references planning.indicator,
    policy    bigint      references measurement.policy,
    from_day  date        not null,
    reason    text        not null check (reason <> ''),
    at        timestamptz not null,
    by_id     text        not null,
    by        text        not null,
    check (indicator is null or agency is not null),
    check (policy is not null or agency is not null)
);

create index choice_of_agency on measurement.policy_choice (agency);

insert into measurement.policy (agency, name) values (null, 'Kebijakan baku');

insert into measurement.policy_version
    (policy, number, in_force_from, basis, higher, lower, stable, cap, floor, zero_target, zero_actual, decimals,
     rounding, scale, at, by_id, by)
select id, 1, date '2021-01-01', 'PermenPANRB 8/2021', 'RATIO', 'MIRRORED', 'DEVIATION', 120, 0, 'NOT_COMPUTABLE',
       'NOT_COMPUTABLE', 2, 'HALF_UP',
       '{"name": "Permendagri 86/2017", "version": 1, "source": "Permendagri 54/2010 dan 86/2017", "bands": [
         {"label": "Sangat Tinggi", "from": 90, "inclusive": false, "printedFrom": 91, "printedTo": null, "open": false},
         {"label": "Tinggi", "from": 75, "inclusive": false, "printedFrom": 76, "printedTo": 90, "open": false},
         {"label": "Sedang", "from": 65, "inclusive": false, "printedFrom": 66, "printedTo": 75, "open": false},
         {"label": "Rendah", "from": 50, "inclusive": false, "printedFrom": 51, "printedTo": 65, "open": false},
         {"label": "Sangat Rendah", "from": null, "inclusive": false, "printedFrom": null, "printedTo": 50, "open": false}
       ]}',
       timestamptz '2021-01-01 00:00:00+00', 'sistem', 'Sistem'
from measurement.policy;

insert into measurement.policy_choice (agency, indicator, policy, from_day, reason, at, by_id, by)
select null, null, id, date '2021-01-01', 'Bawaan sistem', timestamptz '2021-01-01 00:00:00+00', 'sistem', 'Sistem'
from measurement.policy;

create trigger stays before update or delete on measurement.policy
    for each row execute function measurement.refuse_change();
create trigger stays before update or delete on measurement.policy_version
    for each row execute function measurement.refuse_change();
create trigger stays before update or delete on measurement.policy_choice
    for each row execute function measurement.refuse_change();

-- 1 = the standard policy above, by which all earlier rows were computed.
alter table measurement.item
    add column policy bigint not null default 1 references measurement.policy_version;

comment on column measurement.item.policy is 'in force when the round opened';
