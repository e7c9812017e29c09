-- How far each channel was heard, and when it is listened to next. `since` is its network's own word for where it left off;
-- it moves together with what was heard, or not at all. `reason` tells, as JSON, why nothing could be heard.
create table hearing (
    channel_id  integer  not null primary key references channel (id) on delete cascade,
    since       text     not null default '',
    due_at      bigint   not null,
    asked_at    bigint,
    latest_at   bigint,
    failures    integer  not null default 0,
    reason      text     not null default ''
);

-- Whoever answers on a network, as it knows them. `state` is waiting for the owner, taken for that person, or put aside.
create table respondent (
    id              integer      not null primary key,
    source          varchar(40)  not null,
    respondent_key  varchar(400) not null,
    handle          text         not null,
    name            text         not null,
    url             text         not null default '',
    state           varchar(10)  not null,
    person_id       integer references person (id) on delete set null,
    unique (source, respondent_key)
);
create index respondent_by_state on respondent (state, id);
create index respondent_by_person on respondent (person_id);

-- The addresses they may be known by in the network of people.
create table respondent_address (
    respondent_id  integer      not null references respondent (id) on delete cascade,
    kind           varchar(20)  not null,
    value          varchar(400) not null,
    primary key (respondent_id, kind, value)
);
create index respondent_address_by_value on respondent_address (kind, value);

-- What they said or did there, each thing once: source and key are those of its exchange. `about` is the network's number of
-- what it answers, which may become known as a delivery later only. Until `later_at`, the day does not speak of it.
create table answer (
    id             integer      not null primary key,
    source         varchar(40)  not null,
    source_key     varchar(400) not null,
    channel_id     integer      not null references channel (id),
    respondent_id  integer      not null references respondent (id),
    delivery_id    integer references delivery (id) on delete set null,
    exchange_id    integer references exchange (id) on delete set null,
    kind           varchar(10)  not null,
    words          text         not null,
    about          text         not null,
    url            text         not null default '',
    pending        boolean      not null,
    at             bigint       not null,
    heard_at       bigint       not null,
    later_at       bigint,
    unique (source, source_key)
);
create index answer_by_respondent on answer (respondent_id, at);
create index answer_by_delivery on answer (delivery_id, at);
create index answer_by_exchange on answer (exchange_id);
create index answer_by_channel on answer (channel_id, at);
create index answer_by_time on answer (at, id);

-- What a publication had brought in numbers, whenever it was counted. `state` is counted, gone or refused.
create table measure (
    delivery_id  integer      not null references delivery (id) on delete cascade,
    at           bigint       not null,
    state        varchar(10)  not null,
    reactions    integer      not null default 0,
    shares       integer      not null default 0,
    replies      integer      not null default 0,
    primary key (delivery_id, at)
);
