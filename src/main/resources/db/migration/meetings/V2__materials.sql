-- What is to be discussed: documents of the process or uploaded ones, in the version that was chosen, under the name
-- that the participants read.

create table meetings.material (
    id       bigint      generated always as identity primary key,
    meeting  bigint      not null references meetings.meeting,
    document uuid        not null references archive.document,
    version  integer     not null check (version > 0),
    title    text        not null check (length(title) between 1 and 300),
    added_at timestamptz not null,
    added_by text        not null,
    unique (meeting, document)
);
