-- Time given, confirmed by the owner. `source` and `source_key` name the fact it was proposed from, so that it is proposed
-- once; empty key for what was entered by hand. Minutes are zero where the owner said that it took no time of theirs.
create table time_entry (
    id            integer      not null primary key,
    day           integer      not null,
    minutes       integer      not null,
    activity      varchar(10)  not null,
    way           varchar(20)  not null default '',
    objective_id  integer      references objective (id) on delete set null,
    words         text         not null default '',
    source        varchar(20)  not null,
    source_key    varchar(60)  not null,
    created_at    bigint       not null,
    unique (source, source_key)
);
create index time_entry_by_day on time_entry (day);

-- The timer that runs, if one does: at most one row.
create table timer (
    id            integer      not null primary key,
    started_at    bigint       not null,
    activity      varchar(10)  not null,
    way           varchar(20)  not null default '',
    objective_id  integer      references objective (id) on delete set null,
    words         text         not null default ''
);
