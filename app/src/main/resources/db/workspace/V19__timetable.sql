-- What lies in some days is asked for by its hour.
create index delivery_by_due on delivery (due_at);

-- Times during which nothing goes out: until a moment, or until the owner resumes. `ended_at` is when they did.
create table standstill (
    id          integer      not null primary key,
    since_at    bigint       not null,
    until_at    bigint,
    ended_at    bigint
);

-- Publications to be read over before they go: asked for by one account, given by another. `given_at` is null while it waits.
create table approval (
    publication_id  integer      not null primary key references publication (id) on delete cascade,
    asker_id        integer      not null,
    asker           varchar(200) not null,
    asked_at        bigint       not null,
    giver           varchar(200) not null default '',
    given_at        bigint
);

-- A publication said again, in each place at the local hour it was first planned there. `last_day` and `times` say when it ends, either may be null; `made` counts those that were made
-- or left out, `ended_at` is when the owner stopped it.
create table repetition (
    publication_id  integer      not null primary key references publication (id) on delete cascade,
    every           varchar(10)  not null,
    last_day        integer,
    times           integer,
    cooldown_days   integer      not null,
    made            integer      not null default 0,
    ended_at        bigint
);

-- Each time it was said again, once: the copy that goes out, or none where that time was left out.
create table occurrence (
    publication_id  integer      not null references repetition (publication_id) on delete cascade,
    number          integer      not null,
    copy_id         integer      unique references publication (id) on delete set null,
    primary key (publication_id, number)
);
