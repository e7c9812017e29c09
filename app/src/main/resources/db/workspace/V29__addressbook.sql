-- A person as devices know them: under which name, and as of which change.
create table card_resource (
    name       varchar(200) not null primary key,
    person_id  integer,
    uid        varchar(200) not null,
    etag       varchar(64)  not null,
    -- the change it was last written or deleted by
    revision   bigint       not null,
    deleted    boolean      not null default false
);
create index card_resource_by_person on card_resource (person_id);
create index card_resource_by_revision on card_resource (revision);
