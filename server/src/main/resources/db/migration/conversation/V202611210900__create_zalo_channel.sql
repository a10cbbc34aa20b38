-- A schema of its own: the channel keeps what it needs to carry words, the conversation keeps the words.
create schema zalo;

-- What Zalo delivered, once each, until it is answered. Who wrote and what is encrypted, and erased with the answer;
-- the key stays, so that a repeated delivery is recognised.
create table zalo.incoming (
    event_key text constraint incoming_pk primary key,
    event_name text not null,
    user_id bytea,
    content bytea,
    message_id text not null,
    received_at timestamptz not null,
    state text not null default 'WAITING' constraint incoming_state_known check (
        state in ('WAITING', 'ANSWERED', 'DELIVERED', 'UNDELIVERABLE')),
    attempts integer not null default 0,
    last_fault text not null default ''
);
create index incoming_received_at_idx on zalo.incoming (received_at);

-- What is to be said in answer, in order; rows go when Zalo took them.
create table zalo.outgoing (
    event_key text not null constraint outgoing_incoming_fk references zalo.incoming (event_key) on delete cascade,
    position integer not null,
    message bytea not null,
    constraint outgoing_pk primary key (event_key, position)
);

-- The numbered suggestions a user saw last, so that "2" can be understood.
create table zalo.last_choices (
    user_fingerprint text constraint last_choices_pk primary key,
    choices bytea not null,
    offered_at timestamptz not null
);

-- The pair of tokens for Zalo's API. The refresh token works once: whoever refreshes holds the lock on this row.
create table zalo.access (
    id integer constraint access_pk primary key constraint access_single check (id = 1),
    access_token bytea,
    refresh_token bytea not null,
    expires_at timestamptz not null,
    -- Fingerprint of the configured token this pair descends from: a newly configured one takes over.
    seed_fingerprint text not null,
    refreshed_at timestamptz not null
);
