-- Repeals of procedures and what was taken back of them, step by step; the newest row of a code says where it stands.
CREATE TABLE procedure.repeal_event (
    id bigint GENERATED ALWAYS AS IDENTITY,
    code text NOT NULL,
    number integer NOT NULL,
    action text NOT NULL,
    -- First day on which the procedure is no longer in force; may lie ahead.
    effective_from date,
    decision text,
    decided_on date,
    note text NOT NULL DEFAULT '',
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT repeal_event_pk PRIMARY KEY (id),
    CONSTRAINT repeal_event_number_once UNIQUE (code, number),
    CONSTRAINT repeal_event_record_fk FOREIGN KEY (code) REFERENCES procedure.record (code),
    CONSTRAINT repeal_event_action_known CHECK (action IN ('REPEALED', 'UNDONE')),
    CONSTRAINT repeal_event_says_why CHECK (
        (action = 'REPEALED') = (effective_from IS NOT NULL AND decision IS NOT NULL AND decided_on IS NOT NULL))
);

-- What replaces it.
CREATE TABLE procedure.repeal_successor (
    event_id bigint NOT NULL,
    position integer NOT NULL,
    code text NOT NULL,
    CONSTRAINT repeal_successor_pk PRIMARY KEY (event_id, position),
    CONSTRAINT repeal_successor_event_fk FOREIGN KEY (event_id) REFERENCES procedure.repeal_event (id),
    CONSTRAINT repeal_successor_record_fk FOREIGN KEY (code) REFERENCES procedure.record (code),
    CONSTRAINT repeal_successor_once UNIQUE (event_id, code)
);

CREATE TRIGGER repeal_event_append_only
    BEFORE UPDATE OR DELETE ON procedure.repeal_event
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change();

CREATE TRIGGER repeal_successor_append_only
    BEFORE UPDATE OR DELETE ON procedure.repeal_successor
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change();

-- What stands now, repeals whose day has not come included.
CREATE VIEW procedure.repeal AS
SELECT newest.code, newest.effective_from, newest.decision, newest.decided_on,
       coalesce((SELECT string_agg(successor.code, ',' ORDER BY successor.position)
                 FROM procedure.repeal_successor successor
                 WHERE successor.event_id = newest.id), '') AS successors
FROM (SELECT DISTINCT ON (code) * FROM procedure.repeal_event ORDER BY code, number DESC) newest
WHERE newest.action = 'REPEALED';

-- The day that the catalogue shows: one for all nodes, so that a procedure ends everywhere at once.
ALTER TABLE procedure.catalogue
    ADD COLUMN day date NOT NULL DEFAULT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;

-- KEPT: a person looked at a vanished record and decided that it stays.
ALTER TABLE procedure.record_event
    DROP CONSTRAINT record_event_action_known,
    ADD CONSTRAINT record_event_action_known CHECK (action IN ('VANISHED', 'RETURNED', 'KEPT')),
    ADD COLUMN actor_id text,
    ADD COLUMN actor_name text NOT NULL DEFAULT '',
    ADD CONSTRAINT record_event_kept_by CHECK ((action = 'KEPT') = (actor_id IS NOT NULL));
