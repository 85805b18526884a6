-- Who keeps the books reminds who reserved a number and wrote no letter: once a day, for all keepers together.

create table correspondence.reminder (
    letter bigint      not null references correspondence.outgoing,
    day    date        not null,
    at     timestamptz not null,
    by_id  text        not null,
    by     text        not null,
    primary key (letter, day)
);

create index outgoing_reserved_by on correspondence.outgoing (by_id) where state = 'RESERVED';
