-- The owner's own cards, one face for each sphere. The secret is the address of the public form: none while it is closed.
create table own_card (
    id          integer not null primary key,
    sphere_id   integer references sphere (id) on delete set null,
    name        text    not null,
    title       text    not null default '',
    words       text    not null default '',
    links       text    not null default '',
    secret      varchar(40) unique,
    created_at  bigint  not null
);

-- What visitors left: someone the owner may take into the network, or not.
create table card_reply (
    id          integer not null primary key,
    card_id     integer not null references own_card (id) on delete cascade,
    name        text    not null,
    address     text    not null,
    words       text    not null,
    left_at     bigint  not null,
    decided_at  bigint
);
create index card_reply_by_card on card_reply (card_id, decided_at);
