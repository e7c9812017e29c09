-- Accounts of the owner on networks. `settings` and `limits` are JSON in clear; `secrets` is JSON sealed by the key of the
-- data folder; `reason` tells, as JSON, why an account does not work. A disconnected one stays, so that what went out by it
-- can be named.
create table channel (
    id          integer      not null primary key,
    kind        varchar(30)  not null,
    name        text         not null,
    state       varchar(10)  not null,
    handle      text         not null default '',
    home        text         not null default '',
    settings    text         not null default '{}',
    secrets     text         not null default '',
    limits      text         not null default '{}',
    reason      text         not null default '',
    checked_at  bigint,
    created_at  bigint       not null
);
