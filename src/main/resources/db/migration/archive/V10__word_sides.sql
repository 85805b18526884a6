-- A paper that the system prints lies beside its version as Word document, too: the same values, for whoever goes on working at it.
-- It is no version: it has no number of its own and nobody signs it. It is read, kept and destroyed with its version.

create table archive.word_side (
    document   uuid not null,
    number     int  not null,
    file       text not null references archive.file,
    file_name  text not null,
    media_type text not null,
    primary key (document, number),
    foreign key (document, number) references archive.version
);

create index word_side_of_file on archive.word_side (file);

create trigger stays before update or delete on archive.word_side
    for each row execute function archive.refuse_change();

-- Every file that a version brought along.
create view archive.kept as
    select document, number, file, file_name from archive.version
    union all
    select document, number, file, file_name from archive.word_side;
