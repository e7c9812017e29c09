-- What the owner wrote before beginning: one row, filled page after page. `step` is the page they are at; lists hold one
-- word or phrase a line.
create table vision (
    id              integer      not null primary key,
    reasons         text         not null default '',
    sectors         text         not null default '',
    roles           text         not null default '',
    towns           text         not null default '',
    gives           text         not null default '',
    ways            text         not null default '',
    week_minutes    integer,
    horizon_months  integer,
    subjects        text         not null default '',
    tone            text         not null default '',
    never           text         not null default '',
    step            varchar(20)  not null default '',
    finished_at     bigint
);

-- An aim with a measure, a target and a date. `scope` narrows what counts, one word or phrase a line.
create table objective (
    id          integer      not null primary key,
    title       text         not null,
    measure     varchar(20)  not null,
    target      integer      not null,
    scope       text         not null default '',
    begun_day   integer      not null,
    due_day     integer      not null,
    ended_day   integer,
    created_at  bigint       not null
);

-- Each look back: what was kept, what changes, and why.
create table vision_review (
    id         integer      not null primary key,
    day        integer      not null,
    decision   varchar(10)  not null,
    words      text         not null
);

alter table publication add column objective_id integer references objective (id) on delete set null;
