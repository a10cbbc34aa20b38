-- What citizens asked in the chat to be reminded of; nothing personal in it but the conversation it belongs to.
CREATE TABLE conversation.reminder (
    id uuid CONSTRAINT reminder_pkey PRIMARY KEY,
    conversation_id uuid NOT NULL
        CONSTRAINT reminder_conversation_fkey REFERENCES conversation.conversation ON DELETE CASCADE,
    remind_on date NOT NULL,
    procedure_code text NOT NULL,
    subject text NOT NULL,
    language text NOT NULL CONSTRAINT reminder_language_check CHECK (language IN ('vi', 'en')),
    made_at timestamptz NOT NULL,
    cancelled_at timestamptz,
    sent_at timestamptz
);
CREATE INDEX reminder_conversation_idx ON conversation.reminder (conversation_id);
