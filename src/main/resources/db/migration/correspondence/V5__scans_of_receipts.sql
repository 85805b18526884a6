-- The signed receipt that came back on paper, and what an addressee of a disposition hands in with the report.
alter table correspondence.delivery add scan uuid references archive.document;
alter table correspondence.delivery add constraint a_scan_is_of_a_receipt check (scan is null or received_on is not null);
alter table correspondence.addressee add attachment uuid references archive.document;
alter table correspondence.addressee add constraint an_attachment_is_of_a_report check (attachment is null or report is not null);
