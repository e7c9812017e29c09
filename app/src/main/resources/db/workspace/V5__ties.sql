-- What follows from the ledger, rebuilt at will and never edited: one row per person anything that counts was exchanged
-- with. Days are null where nothing happened. Codes of band, layer and rhythm are those of the enums of insight.
create table tie (
    person_id            integer          not null primary key references person (id) on delete cascade,
    strength             double precision not null,
    strength_before      double precision not null,
    a_out                double precision not null,
    a_in                 double precision not null,
    band                 smallint         not null,
    layer                smallint         not null,
    rhythm               smallint         not null,
    due_day              integer,
    two_way_days         integer          not null,
    two_way_days_before  integer          not null,
    out_days             integer          not null,
    in_days              integer          not null,
    habit_days           integer,
    first_out_day        integer,
    last_out_day         integer,
    first_in_day         integer,
    last_in_day          integer,
    last_day             integer,
    last_two_way_day     integer,
    last_word_day        integer,
    unanswered_day       integer,
    first_meeting_day    integer,
    word_days            integer          not null,
    spells               text             not null
);
create index tie_by_strength on tie (strength, person_id);
create index tie_by_last_day on tie (last_day, person_id);
create index tie_by_layer on tie (layer, strength);
create index tie_by_due_day on tie (rhythm, due_day);
create index tie_by_unanswered_day on tie (unanswered_day);
create index tie_by_first_meeting_day on tie (first_meeting_day);
create index tie_by_last_two_way_day on tie (last_two_way_day);
create index person_by_encounter on person (met_on);

-- Of which day and of which state of the ledger the ties are. The ledger's revision moves whenever its facts do.
create table tie_state (
    id               integer not null primary key,
    ledger_revision  integer not null,
    built_revision   integer not null,
    as_of_day        integer not null,
    person_mark      integer not null,
    glance           text    not null
);
