-- What was erased for good, as counts alone, and the keyed hashes of addresses that must not come back by an import.
create table erasure (
    id      integer not null primary key,
    counts  text    not null,
    at      bigint  not null
);
create table erased_address (
    hash        varchar(64) not null primary key,
    erasure_id  integer     not null references erasure (id) on delete cascade
);
