-- `page` names the form a publication was begun in: however often that form is sent, it is one publication. `subject` is a
-- word of the editorial line, empty where there is none.
alter table publication add column page varchar(36);
alter table publication add column subject text not null default '';
create unique index publication_by_page on publication (page);

-- What a publication shows, in order: upright, small enough for every place, and without what a camera wrote. `alt` says
-- what is to be seen; it may wait as long as nothing is planned.
create table publication_image (
    id              integer      not null primary key,
    publication_id  integer      not null references publication (id) on delete cascade,
    position        integer      not null,
    name            text         not null,
    type            varchar(20)  not null,
    width           integer      not null,
    height          integer      not null,
    alt             text         not null default '',
    bytes           bytea        not null
);
create index publication_image_by_publication on publication_image (publication_id, position);

-- The page a publication shares, as it was when it was read, with its picture made small. One that could not be read has
-- no title.
create table publication_preview (
    publication_id  integer      not null primary key references publication (id) on delete cascade,
    url             text         not null,
    title           text         not null,
    description     text         not null,
    picture_type    varchar(20)  not null default '',
    picture         bytea,
    read_at         bigint       not null
);
