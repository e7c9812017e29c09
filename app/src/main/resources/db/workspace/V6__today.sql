create table promise (
    id           integer not null primary key,
    person_id    integer not null references person (id) on delete cascade,
    words        text    not null,
    due_day      integer not null,
    exchange_id  integer references exchange (id) on delete cascade,
    created_at   bigint  not null,
    kept_at      bigint
);
create index promise_by_person on promise (person_id);
create index promise_by_due_day on promise (due_day);

-- "Not now": until a day, or for good where there is none.
create table pause (
    person_id   integer not null primary key references person (id) on delete cascade,
    until_day   integer,
    created_at  bigint  not null
);

-- Whom each day proposed to reach, and why: so that the day's list stays the same, and people take turns. What was known
-- of their last exchange is kept beside, to see that something came since.
create table suggestion (
    day           integer      not null,
    person_id     integer      not null references person (id) on delete cascade,
    place         integer      not null,
    rule          varchar(30)  not null,
    facts         varchar(100) not null,
    last_day      integer,
    last_out_day  integer,
    primary key (day, person_id)
);
create index suggestion_by_person on suggestion (person_id, day);
