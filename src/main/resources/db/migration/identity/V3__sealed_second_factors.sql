-- Secrets are sealed with a key that lies outside the database. `secret` keeps those from before until the next start
-- has sealed them; nothing writes it any more.
alter table identity.second_factor
    alter column secret drop not null,
    add column sealed bytea,
    add check ((secret is null) <> (sealed is null));
