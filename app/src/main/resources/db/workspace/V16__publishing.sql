-- What the owner wrote to be published: one text, which each place may say in its own words.
create table publication (
    id          integer      not null primary key,
    kind        varchar(10)  not null,
    title       text         not null,
    text        text         not null,
    language    varchar(2)   not null,
    source      text         not null default '',
    created_at  bigint       not null
);

-- One publication in one place. `title`, `text` and `comment` are null where the place follows the publication. It is due
-- at an instant, chosen as a local time in a zone. `trace` is what the channel must find again after a crash; a process
-- that sends it holds it by `claim` until `free_at`. `reason` tells, as JSON, why it stands where it stands.
create table delivery (
    id              integer      not null primary key,
    publication_id  integer      not null references publication (id) on delete cascade,
    channel_id      integer      not null references channel (id),
    title           text,
    text            text,
    comment         text,
    state           varchar(10)  not null,
    due_at          bigint,
    zone            varchar(60)  not null default '',
    try_at          bigint,
    attempts        integer      not null default 0,
    claim           varchar(36)  not null default '',
    free_at         bigint,
    trace           text         not null default '',
    remote_id       text         not null default '',
    url             text         not null default '',
    published_at    bigint,
    reason          text         not null default '',
    unique (publication_id, channel_id)
);
create index delivery_by_channel on delivery (channel_id);
create index delivery_by_state on delivery (state, try_at);

-- What happened to a delivery, in order.
create table delivery_event (
    id           integer      not null primary key,
    delivery_id  integer      not null references delivery (id) on delete cascade,
    state        varchar(10)  not null,
    reason       text         not null default '',
    at           bigint       not null
);
create index delivery_event_by_delivery on delivery_event (delivery_id);

-- The hours of the week at which a channel publishes what waits in its queue, as local times.
create table slot (
    channel_id  integer  not null references channel (id) on delete cascade,
    weekday     integer  not null,
    minute      integer  not null,
    primary key (channel_id, weekday, minute)
);
