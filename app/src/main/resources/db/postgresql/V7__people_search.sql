-- Folded names hold plain letters: compared byte by byte, a range of an index finds a prefix.
alter table person alter column folded type text collate "C";

create table person_search (
    rowid  integer  not null primary key references person (id) on delete cascade,
    words  text     not null,
    terms  tsvector not null generated always as (to_tsvector('simple', words)) stored
);
create index person_search_terms on person_search using gin (terms);
