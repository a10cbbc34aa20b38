-- Corrections sent to those who got an answer that is no longer right. Rows are only added.
CREATE TABLE conversation.recall (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT recall_pkey PRIMARY KEY,
    -- What the answers were about: a procedure or what an official wrote (TL-…).
    subject text NOT NULL,
    -- Answers given before this moment are concerned.
    answered_before timestamptz NOT NULL,
    text text NOT NULL,
    staff_id text NOT NULL,
    staff_name text NOT NULL,
    sent_at timestamptz NOT NULL,
    CONSTRAINT recall_once UNIQUE (subject, answered_before)
);
CREATE TABLE conversation.recall_notice (
    recall_id bigint NOT NULL CONSTRAINT recall_notice_recall_fkey REFERENCES conversation.recall,
    conversation_id uuid NOT NULL
        CONSTRAINT recall_notice_conversation_fkey REFERENCES conversation.conversation ON DELETE CASCADE,
    CONSTRAINT recall_notice_pkey PRIMARY KEY (recall_id, conversation_id)
);
CREATE TRIGGER recall_append_only BEFORE UPDATE OR DELETE ON conversation.recall
    FOR EACH ROW EXECUTE FUNCTION conversation.refuse_change();
CREATE INDEX message_answered_idx ON conversation.message ((reply #>> '{sources,0,code}'), said_at)
    WHERE author = 'ASSISTANT' AND reply IS NOT NULL;
