-- What else a workbook brought, so that it can be taken back with the rest.
create table planning.imported_objective (
    import_id    bigint not null references planning.import,
    objective_id bigint not null references planning.objective,
    primary key (import_id, objective_id)
);

create table planning.imported_variable (
    import_id   bigint not null references planning.import,
    variable_id bigint not null references planning.variable,
    primary key (import_id, variable_id)
);
