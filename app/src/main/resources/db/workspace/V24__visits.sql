-- Visits of the owner's site, as its own statistics tell them: a file read again replaces the days it speaks of.
create table visit_file (
    id           integer      not null primary key,
    name         text         not null,
    kind         varchar(20)  not null,
    digest       varchar(64)  not null unique,
    first_day    integer      not null,
    last_day     integer      not null,
    created_at   bigint       not null
);
create table visit (
    id        integer      not null primary key,
    file_id   integer      not null references visit_file (id) on delete cascade,
    day       integer      not null,
    last_day  integer      not null,
    way       varchar(20)  not null,
    source    text         not null,
    campaign  text         not null default '',
    page      text         not null default '',
    visits    integer      not null
);
create index visit_by_file on visit (file_id);
create index visit_by_day on visit (day);
