-- How the owner addresses them: language and `tu` or `vous`, empty where nobody told.
alter table person add column language varchar(2) not null default '';
alter table person add column manner   varchar(4) not null default '';

alter table person add column met_in_person smallint not null default 0;
create index person_by_met_through on person (met_through);

-- How many days may pass between two exchanges at most, where the owner chose: 0 for never to be reminded, null to follow
-- the spheres, then the layer. A tie keeps what was chosen for it, and its due day follows from that.
alter table person add column cadence_days integer;
alter table sphere add column cadence_days integer;
alter table tie    add column chosen_days  integer;
create index person_by_cadence on person (cadence_days);
create index tie_by_choice on tie (chosen_days, due_day);

-- Which way it goes (`mine` or `theirs`), whether it is kept by a call, whether it is a first step one committed to, and
-- when it was given up.
alter table promise add column owed       varchar(6) not null default 'mine';
alter table promise add column by_call    smallint   not null default 0;
alter table promise add column first_step smallint   not null default 0;
alter table promise add column dropped_at bigint;

-- Tidying: people the owner looked at and keeps, so that they are not asked about again; and, of those put aside, whom the
-- owner has left on the network they came from.
create table keeping (
    person_id  integer not null primary key references person (id) on delete cascade,
    kept_at    bigint  not null
);
create table departure (
    person_id  integer not null primary key references person (id) on delete cascade,
    done_at    bigint  not null
);
