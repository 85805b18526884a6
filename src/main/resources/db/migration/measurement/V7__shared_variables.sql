-- A quantity of which indicators of several units are made is typed once in the round, in the sheet of one of them; the
-- others read it. Rounds that are open already go on as they began.

alter table measurement.variable add column typed_in bigint references measurement.sheet;
alter table measurement.variable add constraint elsewhere check (typed_in <> sheet);

comment on column measurement.variable.typed_in is 'the sheet in which it is typed; null = in this one';

create index variable_typed_in on measurement.variable (typed_in, variable) where typed_in is not null;
