-- Which migration files brought the database to where it is, written when all of them are through
-- (database.migrations.AppliedMigrations). Beside the histories, as it is one.
create table public.flyway_schema_history_fingerprint (
    one boolean primary key default true check (one),
    fingerprint text not null
);
