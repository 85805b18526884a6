-- A report of a semester or year is watched with each of its quarters, not with the first alone.

alter table measurement.recap_document drop constraint recap_document_document_number_key;
alter table measurement.recap_document add unique (document, number, round);
