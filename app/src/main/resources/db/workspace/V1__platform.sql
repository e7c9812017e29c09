-- Instants are milliseconds since 1970, UTC; days are days since 1970 in the owner's zone.
create table identifier (
    name   varchar(40) not null primary key,
    next   integer     not null
);

create table setting (
    name   varchar(80) not null primary key,
    value  text        not null
);
