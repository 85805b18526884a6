-- Letters that only those involved may know.
alter table correspondence.incoming add secrecy text not null default 'BIASA'
    check (secrecy in ('BIASA', 'TERBATAS', 'RAHASIA', 'SANGAT_RAHASIA'));
