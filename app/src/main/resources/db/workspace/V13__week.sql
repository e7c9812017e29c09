-- A week planned, named by its Monday, with the time it had when it was planned: minutes in all, by day from Monday on,
-- and by message, call and coffee.
create table week (
    monday       integer      not null primary key,
    minutes      integer      not null,
    day_minutes  varchar(60)  not null,
    lengths      varchar(40)  not null,
    words        text         not null default '',
    made_at      bigint       not null,
    reviewed_at  bigint
);

-- Those the plan chose among, as they were then: what a plan changed by hand is judged by. Codes of layer and kind are
-- those of the enums of insight.
create table week_candidate (
    monday     integer          not null references week (monday) on delete cascade,
    person_id  integer          not null references person (id) on delete cascade,
    layer      smallint         not null,
    kind       smallint         not null,
    value      double precision not null,
    chance     double precision not null,
    weeks      double precision not null,
    promised   boolean          not null,
    deeds      varchar(40)      not null,
    primary key (monday, person_id)
);
create index week_candidate_by_person on week_candidate (person_id);

-- Whom to reach, how and when. An exchange after `after_day` does it, whatever its source.
create table planned (
    id          integer      not null primary key,
    monday      integer      not null references week (monday) on delete cascade,
    person_id   integer      not null references person (id) on delete cascade,
    deed        varchar(10)  not null,
    day         integer,
    minutes     integer      not null,
    state       varchar(10)  not null,
    reason      varchar(20)  not null,
    facts       varchar(100) not null,
    promise_id  integer      references promise (id) on delete set null,
    after_day   integer      not null,
    words       text         not null default '',
    unique (monday, person_id)
);
create index planned_by_day on planned (day);
create index planned_by_person on planned (person_id);
create index planned_by_promise on planned (promise_id);
