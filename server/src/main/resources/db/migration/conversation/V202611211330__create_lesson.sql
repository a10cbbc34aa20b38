-- What editors decided about questions the assistant could not answer. Nothing here is ever changed: a decision is
-- taken back by a row beside it.
CREATE TABLE conversation.lesson (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT lesson_pkey PRIMARY KEY,
    kind text NOT NULL CONSTRAINT lesson_kind_check
        CHECK (kind IN ('LINK', 'ANSWER', 'ELSEWHERE', 'OUT_OF_SCOPE', 'NO_QUESTION')),
    procedure_code text,
    answer text NOT NULL DEFAULT '',
    authority text NOT NULL DEFAULT '',
    source text NOT NULL DEFAULT '',
    valid_until date,
    staff_id text NOT NULL,
    staff_name text NOT NULL,
    unit text NOT NULL,
    decided_at timestamptz NOT NULL,
    CONSTRAINT lesson_content_check CHECK (
        (kind = 'LINK') = (procedure_code IS NOT NULL)
        AND (kind NOT IN ('ANSWER', 'ELSEWHERE') OR answer <> ''))
);

-- The questions it was decided for, masked; they outlive the conversations they came from.
CREATE TABLE conversation.lesson_question (
    lesson_id bigint NOT NULL CONSTRAINT lesson_question_lesson_fkey REFERENCES conversation.lesson,
    -- No foreign key: messages are deleted after their time, what was learnt from them stays.
    message_id bigint NOT NULL,
    question text NOT NULL,
    CONSTRAINT lesson_question_pkey PRIMARY KEY (lesson_id, message_id)
);
CREATE INDEX lesson_question_message_idx ON conversation.lesson_question (message_id);

CREATE TABLE conversation.lesson_undone (
    lesson_id bigint CONSTRAINT lesson_undone_pkey PRIMARY KEY
        CONSTRAINT lesson_undone_lesson_fkey REFERENCES conversation.lesson,
    staff_id text NOT NULL,
    staff_name text NOT NULL,
    undone_at timestamptz NOT NULL
);

CREATE FUNCTION conversation.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER lesson_append_only BEFORE UPDATE OR DELETE ON conversation.lesson
    FOR EACH ROW EXECUTE FUNCTION conversation.refuse_change();
CREATE TRIGGER lesson_question_append_only BEFORE UPDATE OR DELETE ON conversation.lesson_question
    FOR EACH ROW EXECUTE FUNCTION conversation.refuse_change();
CREATE TRIGGER lesson_undone_append_only BEFORE UPDATE OR DELETE ON conversation.lesson_undone
    FOR EACH ROW EXECUTE FUNCTION conversation.refuse_change();
