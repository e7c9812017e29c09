-- Which imports brought a feed, and which of them began to follow it: undoing that one gives it to the next, or ends it.
create table subscription (
    feed_id    integer not null references feed (id) on delete cascade,
    import_id  integer not null,
    added      boolean not null default false,
    primary key (feed_id, import_id)
);
create index subscription_by_import on subscription (import_id);

alter table import_part add column feeds_new integer not null default 0;
alter table import_part add column feeds_known integer not null default 0;
