-- One file for Derby and PostgreSQL. ${text}, long text, is the one type they name differently: clob(16m) and text.

create table account (
    username      varchar(64)  not null primary key,
    display_name  varchar(128) not null,
    role          varchar(32)  not null,
    password_hash varchar(512) not null,
    version       bigint       not null
);

create table formulation (
    id         varchar(64)  not null primary key,
    name       varchar(200) not null,
    draft      ${text}      not null,
    based_on   integer,
    changed_at timestamp    not null,
    changed_by varchar(64)  not null,
    version    bigint       not null
);

create table formulation_version (
    formulation_id varchar(64) not null references formulation (id),
    number         integer     not null,
    body           ${text}     not null,
    frozen_at      timestamp   not null,
    frozen_by      varchar(64) not null,
    rule_book      varchar(80) not null,
    primary key (formulation_id, number)
);
