-- One import is one thing the owner brought: a file, a folder, a zip. Its parts are the files in it.
create table import (
    id           integer     not null primary key,
    path         text        not null,
    label        text        not null,
    fingerprint  varchar(64) not null,
    state        varchar(12) not null,
    -- who runs it, so that one killed on the way is known and taken up again
    runner       varchar(100),
    seen_at      bigint,
    answers      text        not null,
    uploaded     boolean     not null default false,
    started_at   bigint      not null,
    ended_at     bigint,
    problem      text
);
create index import_by_fingerprint on import (fingerprint);

create table import_part (
    import_id        integer     not null references import (id) on delete cascade,
    part             integer     not null,
    file             text        not null,
    format           varchar(40),
    refusal          varchar(40),
    size_bytes       bigint      not null default -1,
    read_bytes       bigint      not null default 0,
    -- how many traces were taken in
    position         bigint      not null default 0,
    done             boolean     not null default false,
    people_new       integer     not null default 0,
    people_known     integer     not null default 0,
    exchanges_new    integer     not null default 0,
    exchanges_known  integer     not null default 0,
    conflicts        integer     not null default 0,
    bad              integer     not null default 0,
    -- why and how often, such as {"SPONSORED": 3}
    left_out         text        not null default '{}',
    primary key (import_id, part)
);

-- Lines not understood, the first thousand of each part.
create table import_line (
    import_id  integer     not null references import (id) on delete cascade,
    part       integer     not null,
    line       bigint      not null,
    reason     varchar(20) not null,
    excerpt    text        not null
);
create index import_line_by_part on import_line (import_id, part);

-- A card of a kind of file, and whom it became: so that a card without an address is known again.
create table card (
    source     varchar(40)  not null,
    card_key   varchar(400) not null,
    person_id  integer      not null references person (id) on delete cascade,
    import_id  integer      not null,
    primary key (source, card_key)
);
create index card_by_person on card (person_id);
create index card_by_import on card (import_id);

-- Which import spoke of whom: the sources of a person, and whether someone an import added is known from another.
create table sighting (
    person_id  integer     not null references person (id) on delete cascade,
    source     varchar(40) not null,
    import_id  integer     not null,
    part       integer     not null,
    primary key (person_id, source, import_id, part)
);
create index sighting_by_import on sighting (import_id, part);
create index sighting_by_source on sighting (source, person_id);

-- What an import says too, though another said it first: when that one is undone, this one keeps it.
create table echo (
    what       varchar(10)  not null,
    id         integer      not null,
    word       varchar(100) not null default '',
    import_id  integer      not null,
    primary key (what, id, word, import_id)
);
create index echo_by_import on echo (import_id);

-- What an import filled in on someone it did not add.
create table import_change (
    import_id  integer     not null,
    person_id  integer     not null references person (id) on delete cascade,
    field      varchar(20) not null,
    was        text        not null,
    became     text        not null,
    primary key (import_id, person_id, field)
);
