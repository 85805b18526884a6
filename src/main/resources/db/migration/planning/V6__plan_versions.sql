-- A Renstra through its versions: the first one, then each Renstra Perubahan. The newest is the one in force; those
-- before it stay as they were, with their targets and the words of their objectives.
create table planning.plan_version (
    id        bigint generated always as identity primary key,
    agency_id uuid   not null,
    plan_id   bigint not null,
    number    integer not null check (number > 0),
    title     text   not null check (title <> ''),
    decree    text   not null check (decree <> ''),
    from_day  date   not null,
    reason    text,
    foreign key (agency_id, plan_id) references planning.strategic_plan (agency_id, id),
    unique (plan_id, number),
    -- A change says why.
    check ((number = 1) = (reason is null)),
    check (reason <> '')
);

insert into planning.plan_version (agency_id, plan_id, number, title, decree, from_day)
select agency_id, id, 1, title, decree, make_date(lower(years), 1, 1) from planning.strategic_plan;

alter table planning.strategic_plan drop column title, drop column decree;

-- The words of the objectives in versions that were replaced. An objective that stands in one cannot be deleted.
create table planning.earlier_objective (
    version_id   bigint not null references planning.plan_version,
    objective_id bigint not null references planning.objective,
    kind         text   not null,
    code         text   not null,
    wording      text   not null,
    primary key (version_id, objective_id)
);

alter table planning.plan_target add column version_id bigint references planning.plan_version;
update planning.plan_target t set version_id = v.id from planning.plan_version v where v.plan_id = t.plan_id;
alter table planning.plan_target
    alter column version_id set not null,
    drop constraint plan_target_pkey,
    add primary key (version_id, indicator_id, year);

-- An agreement rests on the version that was the newest when it left its draft.
alter table planning.agreement_version add column plan_version_id bigint references planning.plan_version;
create index on planning.agreement_version (plan_version_id);

create function planning.rest_on_plan() returns trigger language plpgsql as $$
begin
    if new.state = 'DRAFT' then
        new.plan_version_id := null;
    elsif new.plan_version_id is null then
        -- Locked, so that a correction of the same version either comes first or is refused.
        select v.id into new.plan_version_id
        from planning.agreement a
        join planning.strategic_plan p on p.agency_id = a.agency_id and p.years @> a.year
        join planning.plan_version v on v.plan_id = p.id
        where a.id = new.agreement_id
        order by v.number desc limit 1
        for share of v;
    end if;
    return new;
end
$$;

create trigger rests_on_plan before insert or update of state on planning.agreement_version
    for each row execute function planning.rest_on_plan();

update planning.agreement_version r set plan_version_id = (
    select v.id from planning.agreement a
    join planning.strategic_plan p on p.agency_id = a.agency_id and p.years @> a.year
    join planning.plan_version v on v.plan_id = p.id
    where a.id = r.agreement_id)
where r.state <> 'DRAFT';

create function planning.refuse_change_of_plan_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or exists (select from planning.agreement_version where plan_version_id = old.id)
        or exists (select from planning.plan_version where plan_id = old.plan_id and number > old.number)
    then
        raise exception using
            errcode = 'restrict_violation',
            constraint = 'plan_stays',
            message = 'Renstra yang sudah dirujuk perjanjian atau sudah diubah tidak dapat diperbaiki. Catat Renstra Perubahan.';
    end if;
    return new;
end
$$;

create trigger plan_stays before update or delete on planning.plan_version
    for each row execute function planning.refuse_change_of_plan_version();

create function planning.refuse_change_of_earlier_target() returns trigger language plpgsql as $$
declare
    of_version bigint := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
    if exists (select from planning.plan_version v join planning.plan_version later
               on later.plan_id = v.plan_id and later.number > v.number where v.id = of_version)
        or (tg_op = 'UPDATE' and old.version_id <> new.version_id)
    then
        raise exception using
            errcode = 'restrict_violation',
            constraint = 'earlier_targets_stay',
            message = 'Target Renstra yang sudah diganti tidak dapat diubah.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger earlier_targets_stay before insert or update or delete on planning.plan_target
    for each row execute function planning.refuse_change_of_earlier_target();

create function planning.refuse_change_of_earlier_objective() returns trigger language plpgsql as $$
begin
    raise exception using
        errcode = 'restrict_violation',
        constraint = 'earlier_objectives_stay',
        message = 'Sasaran dalam Renstra yang sudah diganti tidak dapat diubah.';
end
$$;

create trigger earlier_objectives_stay before update or delete on planning.earlier_objective
    for each row execute function planning.refuse_change_of_earlier_objective();
