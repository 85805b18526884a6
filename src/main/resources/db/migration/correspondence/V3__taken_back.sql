-- A step that is taken back takes its letter back: the number waits for the same letter, and those it would have gone
-- to owe no receipt.
alter table correspondence.delivery add column void_at timestamptz,
    add constraint void_without_receipt check (void_at is null or received_on is null);

comment on column correspondence.delivery.void_at is 'the step that gave it out was taken back';

create index outgoing_held on correspondence.outgoing (case_number, step) where state = 'RESERVED' and case_number is not null;
