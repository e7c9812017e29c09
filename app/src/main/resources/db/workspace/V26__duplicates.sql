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

-- Two made one, called as they were then. The log holds, as JSON, each row that moved, changed or was put aside: what
-- undoing it needs.
create table merger (
    id              integer     not null primary key,
    what            varchar(12) not null,
    kept_id         integer     not null,
    gone_id         integer     not null,
    kept_name       text        not null,
    gone_name       text        not null,
    -- the import that had added the one gone
    gone_import_id  integer,
    automatic       boolean     not null,
    -- the others the log speaks of, between commas: what was made one of them stands as long as this does
    others          text        not null default ',',
    log             text        not null,
    at              bigint      not null
);
create index merger_by_kept on merger (what, kept_id);
create index merger_by_gone on merger (what, gone_id);
create index merger_by_import on merger (gone_import_id);

-- Other names an organisation goes by, folded: an import that uses one means that organisation.
create table organisation_alias (
    folded           text    not null primary key,
    organisation_id  integer not null references organisation (id) on delete cascade
);
create index organisation_alias_by_organisation on organisation_alias (organisation_id);

-- The fingerprint of a photo a card shows, never the photo.
create table photo (
    person_id  integer     not null references person (id) on delete cascade,
    hash       varchar(64) not null,
    import_id  integer,
    primary key (person_id, hash)
);
create index photo_by_hash on photo (hash);
create index photo_by_import on photo (import_id);
