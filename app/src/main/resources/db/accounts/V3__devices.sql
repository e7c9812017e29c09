-- A telephone or a computer let in without its owner, by a password of its own: the database holds the hash.
create table device (
    id             integer      not null primary key,
    account_id     integer      not null references account (id) on delete cascade,
    name           varchar(100) not null,
    password_hash  varchar(64)  not null unique,
    -- whether it may change what it reads
    writes         boolean      not null,
    -- whether it sees the nearest people only
    nearest        boolean      not null,
    created_at     bigint       not null,
    seen_at        bigint
);
create index device_by_account on device (account_id);
