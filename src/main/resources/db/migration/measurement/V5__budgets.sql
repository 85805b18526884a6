-- The budget of a sheet as it was promised, and what was spent of it so far. The newest amount stands.

create table measurement.budget (
    id      bigint         generated always as identity primary key,
    sheet   bigint         not null references measurement.sheet,
    place   int            not null,
    code    text           not null,
    name    text           not null,
    funds   text           not null,
    ceiling numeric(18, 2) not null check (ceiling >= 0),
    shares  jsonb          not null,
    unique (sheet, place)
);

comment on column measurement.budget.shares is 'percent by code of the indicator';

create table measurement.spending (
    id     bigint         generated always as identity primary key,
    budget bigint         not null references measurement.budget,
    amount numeric(18, 2) not null check (amount >= 0),
    at     timestamptz    not null,
    by_id  text           not null,
    by     text           not null
);

comment on column measurement.spending.amount is 'from 1 January to the end of the quarter';

create index spending_of_budget on measurement.spending (budget, id);

create trigger stays before update or delete on measurement.budget
    for each row execute function measurement.refuse_change();
create trigger stays before update or delete on measurement.spending
    for each row execute function measurement.refuse_change();
