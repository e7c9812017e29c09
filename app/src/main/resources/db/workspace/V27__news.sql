-- What each copy of an address book says of whom, so that the next copy can be compared with it. The newest few are kept.
create table statement (
    import_id  integer      not null,
    source     varchar(40)  not null,
    person_id  integer      not null references person (id) on delete cascade,
    -- name, role, address, birthday, note or tag
    what       varchar(10)  not null,
    -- what it says, folded and cut, to be compared; and as it says it
    word       varchar(400) not null,
    value      text         not null,
    -- what the owner has put in its place by hand, empty where they took it away; null where nothing contradicts it
    against    text,
    primary key (import_id, source, person_id, what, word)
);
create index statement_by_person on statement (person_id);
create index statement_by_source on statement (source, import_id);

-- What a newer copy of a file tells that an older one did not, until it is dealt with. Kinds are those of the enum.
create table news_item (
    id          integer     not null primary key,
    kind        varchar(20) not null,
    person_id   integer     references person (id) on delete cascade,
    source      varchar(40) not null,
    import_id   integer     not null,
    what        varchar(10) not null,
    was         text        not null,
    became      text        not null,
    found_at    bigint      not null,
    settled_at  bigint,
    outcome     varchar(20)
);
create index news_item_by_person on news_item (person_id);
create index news_item_by_import on news_item (import_id);
create index news_item_by_settlement on news_item (settled_at, id);
