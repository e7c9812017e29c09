-- What a newer copy of a file tells that an older one did not, until it is dealt with. Kinds are those of the enum.
create table news_item (
    id          integer     not null primary key,
    kind        varchar(20) not null,
    person_id   integer     references person (id) on delete cascade,
    source      varchar(40) not null,
    import_id   integer     not null,
    was         text        not null,
    became      text        not null,
    found_at    bigint      not null,
    settled_at  bigint,
    outcome     varchar(20)
);
create index news_item_by_person on news_item (person_id);
create index news_item_by_import on news_item (import_id);
create index news_item_by_settlement on news_item (settled_at, id);
