create table promise (
    id           integer not null primary key,
    person_id    integer not null references person (id) on delete cascade,
    words        text    not null,
    due_day      integer not null,
    exchange_id  integer references exchange (id) on delete set null,
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
