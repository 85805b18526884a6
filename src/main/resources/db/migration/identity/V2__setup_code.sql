-- Printed to the console of the node that started last; proves that whoever sets the installation up may see it.
create table identity.setup_code (
    only_one  boolean primary key default true check (only_one),
    code_hash text not null
);
