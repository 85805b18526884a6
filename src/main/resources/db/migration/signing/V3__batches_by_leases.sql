-- Batches of signatures by rows and leases, like bundles (docs/decisions/0021-bundles-by-rows-and-leases.md). The node
-- that holds the opened key has the batch until claimed_until; when that runs out, another node notes what was signed
-- and stops the batch, and its official goes on with the rest by typing the passphrase again.

alter table signing.batch
    add column state text,
    add column way text not null default 'CERTIFICATE' check (way in ('CERTIFICATE', 'BSRE')),
    add column claimed_until timestamptz;

update signing.batch
set state = case when ended_at is null then 'STOPPED' else 'ENDED' end, claimed_until = beat_at;

alter table signing.batch
    alter column way drop default,
    alter column state set not null,
    alter column claimed_until set not null,
    add check (state in ('OPEN', 'STOPPED', 'ENDED')),
    add check ((state = 'ENDED') = (ended_at is not null)),
    drop column beat_at;

comment on column signing.batch.state is 'STOPPED: its node is gone; the rest waits for the passphrase';

create index batch_open on signing.batch (claimed_until) where state = 'OPEN';
create index batch_stopped on signing.batch (official_id) where state = 'STOPPED';
