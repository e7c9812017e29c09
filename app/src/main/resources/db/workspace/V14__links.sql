-- Who was observed with whom: one row per pair and kind of fact, the lower number first. It follows from the ledger, from
-- encounters and from introductions, is rebuilt at will and never edited.
create table link (
    lower_id  integer  not null references person (id) on delete cascade,
    upper_id  integer  not null references person (id) on delete cascade,
    kind      smallint not null,
    times     integer  not null,
    last_day  integer,
    primary key (lower_id, upper_id, kind)
);
create index link_by_upper on link (upper_id, lower_id);

create table link_state (
    id       integer      not null primary key,
    edition  varchar(200) not null
);

-- Circles of people observed together. `label` says what a circle is called by itself; `name` is the owner's, or empty.
create table circle (
    id          integer     not null primary key,
    name        varchar(60) not null default '',
    label       text        not null,
    label_kind  varchar(20) not null
);
-- Someone no fact links to others may sit with their colleagues: they are not `observed`.
create table circle_member (
    person_id  integer not null primary key references person (id) on delete cascade,
    circle_id  integer not null references circle (id) on delete cascade,
    observed   boolean not null
);
create index circle_member_by_circle on circle_member (circle_id);

-- Where everyone sits on the map, so that they sit there again at the next visit. Sector 0 holds those of no circle.
create table sector (
    circle_id  integer          not null primary key,
    rank       integer          not null,
    begins     double precision not null,
    spans      double precision not null
);
create table seat (
    person_id  integer  not null primary key references person (id) on delete cascade,
    ring       smallint not null,
    circle_id  integer  not null,
    place      integer  not null
);
