create table organisation (
    id         integer not null primary key,
    name       text    not null,
    folded     text    not null unique,
    import_id  integer
);
create index organisation_by_import on organisation (import_id);

create table person (
    id           integer not null primary key,
    name         text    not null,
    given        text    not null default '',
    family       text    not null default '',
    folded       text    not null,
    birthday     varchar(10),
    note         text    not null default '',
    met_how      text    not null default '',
    met_where    text    not null default '',
    met_on       varchar(10),
    met_through  integer references person (id) on delete set null,
    headline     text    not null default '',
    import_id    integer,
    created_at   bigint  not null,
    edited_at    bigint,
    archived_at  bigint
);
create index person_by_name on person (folded, id);
create index person_by_import on person (import_id);
create index person_by_birthday on person (birthday);
create index person_by_addition on person (created_at, id);
create index person_by_archival on person (archived_at, id);

-- An address belongs to one person.
create table identity (
    id         integer      not null primary key,
    person_id  integer      not null references person (id) on delete cascade,
    kind       varchar(20)  not null,
    value      varchar(400) not null,
    import_id  integer,
    unique (kind, value)
);
create index identity_by_person on identity (person_id);
create index identity_by_import on identity (import_id);

-- The owner's own addresses: who "I" is in each archive.
create table own_identity (
    kind       varchar(20)  not null,
    value      varchar(400) not null,
    import_id  integer,
    primary key (kind, value)
);

create table role (
    id               integer not null primary key,
    person_id        integer not null references person (id) on delete cascade,
    organisation_id  integer references organisation (id),
    title            text    not null default '',
    started          varchar(10),
    ended            varchar(10),
    import_id        integer
);
create index role_by_person on role (person_id);
create index role_by_organisation on role (organisation_id);
create index role_by_import on role (import_id);

-- Built-in spheres are named by a word the interface translates; the owner's own by the owner's word.
create table sphere (
    id    integer not null primary key,
    name  text    not null unique
);
create table sphere_member (
    sphere_id  integer not null references sphere (id) on delete cascade,
    person_id  integer not null references person (id) on delete cascade,
    primary key (sphere_id, person_id)
);
create index sphere_member_by_person on sphere_member (person_id);

create table tag (
    person_id  integer      not null references person (id) on delete cascade,
    name       varchar(100) not null,
    import_id  integer,
    primary key (person_id, name)
);
create index tag_by_name on tag (name, person_id);
create index tag_by_import on tag (import_id);

-- Each change made by hand, with the rows before and after it as JSON: what undoing it needs.
create table edit (
    id       integer     not null primary key,
    aspect   varchar(20) not null,
    subject  integer     not null,
    was      text        not null,
    became   text        not null,
    at       bigint      not null
);
create index edit_by_subject on edit (subject, aspect, id);

insert into sphere (id, name) values
    (1, 'family'), (2, 'friends'), (3, 'clients'), (4, 'collaborators'), (5, 'partners'), (6, 'prospects'), (7, 'peers');
insert into identifier (name, next) values ('sphere', 8);
