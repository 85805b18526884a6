-- The minutes of a disposal are a document of the archive themselves, with a number from the book of the agency. The scan of
-- the signed copy comes as its next version.

alter table archive.disposal add column minutes uuid references archive.document;
alter table archive.disposal add column number  text;
alter table archive.disposal add constraint numbered_with_minutes check ((minutes is null) = (number is null));
