-- An event one goes to; `end_day` is its only day again where it has one.
create table gathering (
    id          integer not null primary key,
    name        text    not null,
    day         integer not null,
    end_day     integer not null,
    place       text    not null default '',
    purpose     text    not null default '',
    created_at  bigint  not null
);
create index gathering_by_day on gathering (day);

-- Who is said to be there. Whom an address or a name means is asked of the network at each look: only what the owner
-- said stands here, that it is this person, or that it is nobody known.
create table attendee (
    id            integer      not null primary key,
    gathering_id  integer      not null references gathering (id) on delete cascade,
    name          text         not null,
    title         text         not null default '',
    organisation  text         not null default '',
    email         varchar(400) not null default '',
    person_id     integer      references person (id) on delete set null,
    stranger      boolean      not null default false,
    wanted        boolean      not null default false
);
create index attendee_by_gathering on attendee (gathering_id);
create index attendee_by_person on attendee (person_id);

-- Someone met there: what the owner noted is an exchange of the ledger, and this row is known by its number. No foreign
-- key: an exchange taken away and put back finds it again. `addition` is the edit that added someone new.
create table met (
    exchange_id   integer     not null primary key,
    gathering_id  integer     not null references gathering (id) on delete cascade,
    person_id     integer     not null references person (id) on delete cascade,
    hook          text        not null,
    addition      integer,
    follow_up     varchar(10) not null default '',
    follow_day    integer
);
create index met_by_gathering on met (gathering_id);
create index met_by_person on met (person_id);

-- Notes that browsers sent, each under a name of its own making: one sent twice is kept once.
create table note_sent (
    token        varchar(36) not null primary key,
    exchange_id  integer     not null,
    sent_at      bigint      not null
);
