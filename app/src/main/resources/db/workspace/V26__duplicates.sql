-- Two people, or two organisations, who may be one: what was found, until it is decided. `what` is person or organisation.
create table duplicate (
    what         varchar(12)      not null,
    lower_id     integer          not null,
    upper_id     integer          not null,
    probability  double precision not null,
    -- why, as JSON: what was compared, how alike it is, and what that weighs
    reasons      text             not null,
    found_at     bigint           not null,
    primary key (what, lower_id, upper_id)
);
create index duplicate_by_probability on duplicate (what, probability);

-- "Not the same", remembered for good.
create table set_apart (
    what      varchar(12) not null,
    lower_id  integer     not null,
    upper_id  integer     not null,
    at        bigint      not null,
    primary key (what, lower_id, upper_id)
);

-- Two made one. The log holds, as JSON, each row that moved, changed or was put aside: what undoing it needs.
create table merger (
    id         integer     not null primary key,
    what       varchar(12) not null,
    kept_id    integer     not null,
    gone_id    integer     not null,
    automatic  boolean     not null,
    log        text        not null,
    at         bigint      not null
);
create index merger_by_kept on merger (what, kept_id);
create index merger_by_gone on merger (what, gone_id);

-- The fingerprint of a photo a card shows, never the photo.
create table photo (
    person_id  integer     not null references person (id) on delete cascade,
    hash       varchar(64) not null,
    import_id  integer,
    primary key (person_id, hash)
);
create index photo_by_hash on photo (hash);
create index photo_by_import on photo (import_id);
