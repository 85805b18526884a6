-- The plan by quarter as it was promised when the round opened, so that what was spent is held against it.
alter table measurement.budget add column plan numeric(18, 2)[] check (plan is null or cardinality(plan) = 4);

comment on column measurement.budget.plan is 'rupiah of quarter 1 to 4, each its own part; null where none was made';
