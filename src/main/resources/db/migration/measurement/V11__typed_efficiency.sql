-- Some governments have the officer type the efficiency of an indicator, on purpose. A policy can say so; the figure
-- has a reason, and the newest one stands.
alter table measurement.policy_version
    drop constraint policy_version_efficiency_check,
    add constraint policy_version_efficiency_check
        check (efficiency in ('PER_OUTPUT', 'INDEX', 'UNSPENT', 'DIFFERENCE', 'TYPED'));

create table measurement.typed_efficiency (
    id      bigint        generated always as identity primary key,
    item    bigint        not null references measurement.item,
    percent numeric(5, 2) not null check (percent between -100 and 100),
    reason  text          not null check (reason <> ''),
    at      timestamptz   not null,
    by_id   text          not null,
    by      text          not null
);

create index typed_efficiency_of_item on measurement.typed_efficiency (item, id);

create trigger stays before update or delete on measurement.typed_efficiency
    for each row execute function measurement.refuse_change();
