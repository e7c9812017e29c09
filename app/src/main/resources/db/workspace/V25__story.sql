-- What the owner did to the story: an entry of their own, or their words on one gathered from facts, which `source` and
-- `source_key` name. `kept` is null where they decided nothing.
create table story_entry (
    id          integer      not null primary key,
    day         integer      not null,
    precision   smallint     not null,
    kind        varchar(20)  not null,
    title       text         not null,
    words       text         not null default '',
    kept        boolean,
    source      varchar(20)  not null,
    source_key  varchar(60)  not null,
    created_at  bigint       not null,
    unique (source, source_key)
);
create index story_entry_by_day on story_entry (day);
