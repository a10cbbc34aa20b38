CREATE SCHEMA IF NOT EXISTS conversation;

CREATE TABLE conversation.conversation (
    -- Random, never sequential: whoever knows it may read the conversation.
    id uuid CONSTRAINT conversation_pkey PRIMARY KEY,
    -- What staff see in addresses, since the id would let them speak as the citizen.
    number bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT conversation_number_key UNIQUE,
    channel text NOT NULL CONSTRAINT conversation_channel_check CHECK (channel IN ('WEB', 'API', 'ZALO')),
    -- Zalo: keyed fingerprint of the user's id to find the conversation, the id itself encrypted to answer later.
    channel_user text CONSTRAINT conversation_channel_user_key UNIQUE,
    channel_user_sealed bytea,
    -- What the assistant remembers, without readable personal data; any node may go on with it.
    state jsonb NOT NULL,
    answered_by text NOT NULL
        CONSTRAINT conversation_answered_by_check CHECK (answered_by IN ('ASSISTANT', 'WAITING', 'OFFICER')),
    -- Since when a person has been owed an officer's answer.
    waiting_since timestamptz,
    started_at timestamptz NOT NULL,
    last_message_at timestamptz NOT NULL,
    -- Retention: nothing of a conversation is kept after this day.
    expires_at timestamptz NOT NULL
);

CREATE INDEX conversation_waiting_idx ON conversation.conversation (waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX conversation_expiry_idx ON conversation.conversation (expires_at);

CREATE TABLE conversation.message (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT message_pkey PRIMARY KEY,
    conversation_id uuid NOT NULL
        CONSTRAINT message_conversation_fkey REFERENCES conversation.conversation ON DELETE CASCADE,
    author text NOT NULL CONSTRAINT message_author_check CHECK (author IN ('CITIZEN', 'ASSISTANT', 'OFFICER')),
    -- The citizen's words with personal data masked, or what was said to the citizen.
    text text NOT NULL,
    said_at timestamptz NOT NULL,
    client_message_id text,
    -- Of an assistant's message: the citizen's message it answers, and the whole reply.
    in_reply_to bigint CONSTRAINT message_in_reply_to_fkey REFERENCES conversation.message ON DELETE CASCADE,
    reply jsonb,
    correct boolean,
    -- Of a citizen's message: how it was understood.
    act text,
    decision text,
    confidence real,
    procedure_code text,
    unanswered boolean NOT NULL DEFAULT false,
    stars smallint CONSTRAINT message_stars_check CHECK (stars BETWEEN 1 AND 5),
    reviewed_at timestamptz,
    -- Of an officer's message.
    officer_id text,
    unit text,
    CONSTRAINT message_client_message_key UNIQUE (conversation_id, client_message_id)
);

CREATE INDEX message_conversation_idx ON conversation.message (conversation_id, id);
CREATE INDEX message_in_reply_to_idx ON conversation.message (in_reply_to) WHERE in_reply_to IS NOT NULL;
CREATE INDEX message_review_idx ON conversation.message (id)
    WHERE reviewed_at IS NULL AND (unanswered OR stars <= 2 OR NOT correct);

-- Who turned the assistant off or on, when and why; the last row holds.
CREATE TABLE conversation.assistant_switch (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT assistant_switch_pkey PRIMARY KEY,
    is_on boolean NOT NULL,
    reason text NOT NULL,
    staff_id text NOT NULL,
    staff_name text NOT NULL,
    changed_at timestamptz NOT NULL
);
