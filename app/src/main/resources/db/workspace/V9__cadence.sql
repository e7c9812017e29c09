-- How the owner addresses them: language and `tu` or `vous`, empty where nobody told.
alter table person add column language varchar(2) not null default '';
alter table person add column manner   varchar(4) not null default '';

alter table person add column met_in_person smallint not null default 0;
create index person_by_met_through on person (met_through);
