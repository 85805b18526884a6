-- Full text. A file's text is read once, by a job after the upload is committed; what is found is a document, by the words
-- of its title, its file's name and the text of its newest version.

create table archive.text (
    file          text        primary key references archive.file,
    state         text        not null default 'WAITING'
                  check (state in ('WAITING', 'READ', 'EMPTY', 'SKIPPED', 'FAILED')),
    attempts      int         not null default 0,
    claimed_until timestamptz,
    body          text,
    note          text
);

comment on column archive.text.note is 'why nothing was read, Indonesian';

create index text_waiting on archive.text (file) where state = 'WAITING';

create table archive.findable (
    document uuid     primary key references archive.document,
    words    tsvector not null
);

create index findable_words on archive.findable using gin (words);

insert into archive.text (file)
select distinct version.file
from archive.version
join archive.document on document.id = version.document and document.versions = version.number;

insert into archive.findable (document, words)
select document.id,
       setweight(to_tsvector('indonesian', document.title), 'A')
           || setweight(to_tsvector('simple', regexp_replace(version.file_name, '[^[:alnum:]]+', ' ', 'g')), 'B')
           || setweight(to_tsvector('simple', coalesce(document.case_number, '')), 'B')
from archive.document
join archive.version on version.document = document.id and version.number = document.versions;
