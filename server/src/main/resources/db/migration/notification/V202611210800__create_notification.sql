create schema notification;

-- Phones and browsers that asked to be told. The push token is encrypted; its keyed fingerprint finds it again.
create table notification.device (
    id uuid constraint device_pk primary key default gen_random_uuid(),
    token_fingerprint text not null constraint device_token_unique unique,
    token bytea not null,
    platform text not null constraint device_platform_known check (platform in ('ANDROID', 'IOS', 'WEB')),
    language text not null constraint device_language_known check (language in ('VI', 'EN')),
    registered_at timestamptz not null,
    last_seen_at timestamptz not null
);

-- Who wants to hear about a report: a device, or a user of a message channel.
create table notification.follower (
    code text not null,
    channel text not null constraint follower_channel_known check (channel in ('PUSH', 'ZALO')),
    recipient_fingerprint text not null,
    recipient bytea not null,
    language text not null constraint follower_language_known check (language in ('VI', 'EN')),
    since timestamptz not null,
    constraint follower_pk primary key (code, channel, recipient_fingerprint)
);
create index follower_recipient_idx on notification.follower (recipient_fingerprint);

-- The outbox: written in the transaction of what caused it, emptied by background work.
create table notification.message (
    id uuid constraint message_pk primary key default uuidv7(),
    channel text not null constraint message_channel_known check (channel in ('PUSH', 'ZALO')),
    -- Encrypted, and gone once the message is settled.
    recipient bytea,
    subject text not null,
    title text not null,
    body text not null,
    link text not null,
    created_at timestamptz not null,
    state text not null default 'WAITING' constraint message_state_known check (
        state in ('WAITING', 'SENT', 'NOT_CONFIGURED', 'UNREACHABLE', 'FAILED')),
    attempts integer not null default 0,
    last_attempt_at timestamptz,
    last_fault text not null default '',
    deduplication_key text constraint message_deduplication_key_unique unique
);
create index message_state_idx on notification.message (state, id);
