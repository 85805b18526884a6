create schema sample;

-- What has been loaded of the sample regency, so that a start loads only what is new.
create table sample.contribution (
    name      text primary key,
    loaded_at timestamptz not null
);
