-- Feeds that are followed, each with what its server said to ask by, and when it is asked next. `followed` is 0 once it was
-- removed. `trouble` names the sentence of what went wrong at the last asking, empty where all went well.
create table feed (
    id          integer      not null primary key,
    url         text         not null unique,
    site        text         not null default '',
    title       text         not null default '',
    followed    integer      not null default 1,
    etag        text         not null default '',
    modified    text         not null default '',
    failures    integer      not null default 0,
    trouble     varchar(40)  not null default '',
    answered    integer      not null default 0,
    added_at    bigint       not null,
    due_at      bigint       not null,
    polled_at   bigint
);
create index feed_by_due on feed (due_at);

-- What feeds said, each text once. `at` is when it came out, else when it was found; `state` is new, read or kept.
create table feed_item (
    id          integer      not null primary key,
    feed_id     integer      not null references feed (id) on delete cascade,
    item_key    text         not null,
    title       text         not null,
    link        text         not null,
    author      text         not null,
    summary     text         not null,
    at          bigint       not null,
    state       varchar(4)   not null default 'new',
    unique (feed_id, item_key)
);
create index feed_item_by_state on feed_item (state, at);
