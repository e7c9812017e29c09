-- The ledger of facts. Codes of medium, direction and precision are those of the enums of the same name.
create table exchange (
    id          integer      not null primary key,
    at          bigint       not null,
    day         integer      not null,
    precision   smallint     not null,
    medium      smallint     not null,
    direction   smallint     not null,
    minutes     integer,
    words       text         not null,
    source      varchar(40)  not null,
    source_key  varchar(400) not null,
    import_id   integer,
    unique (source, source_key)
);
create index exchange_by_import on exchange (import_id);

-- Day, direction and medium stand here too, so that all ties are computed from one scan of one index.
create table participant (
    exchange_id  integer  not null references exchange (id) on delete cascade,
    person_id    integer  not null references person (id) on delete cascade,
    day          integer  not null,
    direction    smallint not null,
    medium       smallint not null,
    primary key (exchange_id, person_id)
);
create index participant_by_person on participant (person_id, day, direction, medium, exchange_id);
