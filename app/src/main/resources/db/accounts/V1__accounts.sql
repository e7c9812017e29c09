-- Who signs in, and where their work lies. Instants are milliseconds since 1970, UTC.
create table account (
    id          integer      not null primary key,
    email       varchar(254) not null unique,
    name        varchar(200) not null,
    password    varchar(300) not null,
    language    varchar(2),
    created_at  bigint       not null
);

-- The cookie holds a secret; the database only its hash.
create table session (
    token_hash  varchar(64)  not null primary key,
    account_id  integer      not null references account (id) on delete cascade,
    created_at  bigint       not null,
    seen_at     bigint       not null,
    expires_at  bigint       not null
);

create table setup_code (
    code_hash   varchar(64)  not null primary key,
    created_at  bigint       not null
);

create table identifier (
    name        varchar(40)  not null primary key,
    next        integer      not null
);
