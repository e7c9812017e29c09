-- The e-mail of a day: one row for each that was due, whatever became of it. `free_at` is when it may be taken up again.
create table digest (
    day         integer       not null primary key,
    state       varchar(10)   not null,
    claim       varchar(36)   not null,
    free_at     bigint        not null,
    attempts    integer       not null,
    identity    varchar(300)  not null,
    subject     text          not null,
    plain       text          not null,
    html        text          not null,
    reason      varchar(20)   not null,
    said        varchar(1000) not null,
    changed_at  bigint        not null
);

-- What was answered by a link of such an e-mail, each once; `edit` undoes it.
create table digest_answer (
    day      integer     not null,
    act      varchar(10) not null,
    subject  integer     not null,
    edit     integer     not null,
    primary key (day, act, subject)
);
