-- A person as devices know them: the card as last given or taken, under which name, as of which change. A card that is
-- nobody's, such as a group, has no person and stays as it was given.
create table card_resource (
    name        varchar(200) not null primary key,
    person_id   integer,
    uid         varchar(200) not null,
    etag        varchar(64)  not null,
    body        text         not null,
    -- of what is known of the person: as long as it stays, the card does
    digest      varchar(64)  not null,
    -- addresses told by the card that are another person's, one a line
    aside       text         not null default '',
    -- the card before it was last changed here, and when that was
    before      text,
    changed_at  bigint,
    -- the change it was last written or deleted by
    revision    integer      not null,
    deleted     boolean      not null default false,
    -- whether a device gave it first
    given       boolean      not null default false
);
create index card_resource_by_person on card_resource (person_id);
create index card_resource_by_revision on card_resource (revision);
create index card_resource_by_uid on card_resource (uid);
