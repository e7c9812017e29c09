-- The stages an opportunity goes through, in the owner's words; the built-in ones are named by a word the interface
-- translates. `outcome` is empty while it is open, else won or lost.
create table stage (
    id       integer     not null primary key,
    name     text        not null,
    outcome  varchar(4)  not null default '',
    rank     integer     not null
);
insert into stage (id, name, outcome, rank) values
    (1, 'sign', '', 10), (2, 'talk', '', 20), (3, 'proposal', '', 30), (4, 'won', 'won', 90), (5, 'lost', 'lost', 91);
insert into identifier (name, next) values ('stage', 6);

-- Work in sight, and what became of it. Amounts are cents of `currency`; the margin is null where it was not told: the
-- value then. `sign_day` is the first sign, `decided_day` the day it was won or lost.
create table opportunity (
    id            integer      not null primary key,
    title         text         not null,
    stage_id      integer      not null references stage (id),
    sign_day      integer      not null,
    decided_day   integer,
    value_cents   bigint,
    margin_cents  bigint,
    currency      varchar(3)   not null,
    reason        text         not null default '',
    unplanned     boolean      not null default false,
    service       text         not null default '',
    words         text         not null default '',
    objective_id  integer      references objective (id) on delete set null,
    referral_id   integer      references referral (id) on delete set null,
    created_at    bigint       not null
);
create index opportunity_by_stage on opportunity (stage_id);

create table opportunity_person (
    opportunity_id  integer  not null references opportunity (id) on delete cascade,
    person_id       integer  not null references person (id) on delete cascade,
    primary key (opportunity_id, person_id)
);
create index opportunity_person_by_person on opportunity_person (person_id);

-- What they answered to "how did you hear of me?", in their order.
create table opportunity_said (
    opportunity_id  integer      not null references opportunity (id) on delete cascade,
    place           integer      not null,
    way             varchar(20)  not null,
    words           text         not null default '',
    primary key (opportunity_id, place)
);

-- The days it came to each stage.
create table opportunity_move (
    id              integer  not null primary key,
    opportunity_id  integer  not null references opportunity (id) on delete cascade,
    stage_id        integer  not null references stage (id) on delete cascade,
    day             integer  not null
);
create index opportunity_move_by_opportunity on opportunity_move (opportunity_id);

-- How trust grew between the first mention of the owner and the agreement.
create table trust_step (
    opportunity_id  integer      not null references opportunity (id) on delete cascade,
    step            varchar(10)  not null,
    day             integer      not null,
    primary key (opportunity_id, step)
);

-- A touch the owner added; or, where `denied_until` is there, touches computed from facts that they say were none: those of
-- that way, with that person, from that day on.
create table opportunity_touch (
    id              integer      not null primary key,
    opportunity_id  integer      not null references opportunity (id) on delete cascade,
    way             varchar(20)  not null,
    person_id       integer      references person (id) on delete set null,
    day             integer      not null,
    words           text         not null default '',
    denied_until    integer
);
create index opportunity_touch_by_opportunity on opportunity_touch (opportunity_id);

-- What one unit of a currency is worth in the workspace's own, as the owner entered it.
create table currency_rate (
    currency  varchar(3)       not null primary key,
    rate      double precision not null,
    day       integer          not null
);
