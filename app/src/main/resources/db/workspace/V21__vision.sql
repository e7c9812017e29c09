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

-- Each look back at the whole.
create table vision_review (
    id          integer  not null primary key,
    day         integer  not null,
    words       text     not null default '',
    created_at  bigint   not null
);

-- What was decided of an objective, at a review or between two: how it stood, and what it became.
create table objective_decision (
    id            integer      not null primary key,
    objective_id  integer      not null references objective (id) on delete cascade,
    review_id     integer      references vision_review (id) on delete cascade,
    day           integer      not null,
    decision      varchar(10)  not null,
    words         text         not null default '',
    so_far        integer      not null,
    was_title     text         not null,
    was_target    integer      not null,
    was_due_day   integer      not null,
    title         text         not null,
    target        integer      not null,
    due_day       integer      not null
);
create index objective_decision_by_objective on objective_decision (objective_id);
create index objective_decision_by_review on objective_decision (review_id);

alter table publication add column objective_id integer references objective (id) on delete set null;
