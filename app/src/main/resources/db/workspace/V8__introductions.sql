-- Two people put in touch by the owner; or, where there is no second, the owner put in touch with the first by someone.
-- Every step is a day. What Today speaks of again, it does from `remind_day` on: never where that is null.
create table introduction (
    id                  integer      not null primary key,
    first_id            integer      not null references person (id) on delete cascade,
    second_id           integer      references person (id) on delete cascade,
    by_id               integer      references person (id) on delete cascade,
    why                 text         not null,
    begun_day           integer      not null,
    first_asked_day     integer,
    first_answered_day  integer,
    first_agreed        boolean,
    second_asked_day    integer,
    second_answered_day integer,
    second_agreed       boolean,
    made_day            integer,
    made_anyway         boolean      not null default false,
    outcome_kind        varchar(20),
    outcome_words       text         not null default '',
    outcome_day         integer,
    thanked_day         integer,
    thanked_how         varchar(20)  not null default '',
    dropped_day         integer,
    remind_day          integer,
    thanks_remind_day   integer,
    created_at          bigint       not null
);
create index introduction_by_first on introduction (first_id);
create index introduction_by_second on introduction (second_id);
create index introduction_by_introducer on introduction (by_id);

-- Someone's name given to someone: the owner's, along a chain of people, or another's, by the owner.
create table referral (
    id             integer     not null primary key,
    given          boolean     not null,
    day            integer     not null,
    about          text        not null,
    outcome_kind   varchar(20),
    outcome_words  text        not null default '',
    outcome_day    integer,
    created_at     bigint      not null
);
create table referral_link (
    referral_id        integer     not null references referral (id) on delete cascade,
    place              integer     not null,
    person_id          integer     not null references person (id) on delete cascade,
    part               varchar(10) not null,
    thanked_day        integer,
    thanked_how        varchar(20) not null default '',
    thanks_remind_day  integer,
    primary key (referral_id, place)
);
create index referral_link_by_person on referral_link (person_id);

-- Pairs the owner does not wish to put in touch, the lower number first.
create table pair_passed (
    id          integer not null primary key,
    first_id    integer not null references person (id) on delete cascade,
    second_id   integer not null references person (id) on delete cascade,
    created_at  bigint  not null,
    unique (first_id, second_id)
);
create index pair_passed_by_second on pair_passed (second_id);
