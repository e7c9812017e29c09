-- What follows from the ledger, rebuilt at will and never edited. Days are null where nothing happened.
create table tie (
    person_id         integer          not null primary key references person (id) on delete cascade,
    strength          double precision not null,
    strength_before   double precision not null,
    a_out             double precision not null,
    a_in              double precision not null,
    band              smallint         not null,
    layer             smallint         not null,
    two_way_days      integer          not null,
    habit_days        integer,
    first_day         integer,
    last_day          integer,
    last_out_day      integer,
    last_in_day       integer,
    last_two_way_day  integer
);
create index tie_by_strength on tie (strength, person_id);
create index tie_by_last_day on tie (last_day, person_id);
create index tie_by_layer on tie (layer, strength);
