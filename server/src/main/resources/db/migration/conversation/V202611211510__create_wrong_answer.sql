-- What was asked of the procedure, so that only those are told whose answer held the wrong part. Empty: everything, or
-- asked before this was noted.
alter table conversation.message add column aspects text not null default '';

-- Answers that an official found wrong, and the correction sent to those who got them. Rows are only added.
create table conversation.wrong_answer (
    id bigint generated always as identity constraint wrong_answer_pkey primary key,
    procedure_code text not null,
    -- The part that was wrong; empty when all of it was.
    part text not null,
    answered_from timestamptz not null,
    answered_before timestamptz not null,
    text text not null,
    staff_id text not null,
    staff_name text not null,
    constraint wrong_answer_once unique (procedure_code, part, answered_from, text)
);
create table conversation.wrong_answer_notice (
    wrong_answer_id bigint not null constraint wrong_answer_notice_wrong_answer_fkey references conversation.wrong_answer,
    conversation_id uuid not null
        constraint wrong_answer_notice_conversation_fkey references conversation.conversation on delete cascade,
    constraint wrong_answer_notice_pkey primary key (wrong_answer_id, conversation_id)
);
create trigger wrong_answer_append_only before update or delete on conversation.wrong_answer
    for each row execute function conversation.refuse_change();

-- Who turned the rephrasing of answers on or off, when and why; the last row holds, and without one it is off.
create table conversation.rephrase_switch (
    id bigint generated always as identity constraint rephrase_switch_pkey primary key,
    is_on boolean not null,
    reason text not null,
    staff_id text not null,
    staff_name text not null,
    changed_at timestamptz not null
);
create trigger rephrase_switch_append_only before update or delete on conversation.rephrase_switch
    for each row execute function conversation.refuse_change();

-- What became of answers given to the language model, of all nodes together.
create table conversation.rephrase_count (
    counted_on date constraint rephrase_count_pkey primary key,
    rephrased bigint not null default 0,
    rejected bigint not null default 0,
    failed bigint not null default 0
);
