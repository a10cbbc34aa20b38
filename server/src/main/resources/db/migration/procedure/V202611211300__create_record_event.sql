-- An import also tells which records a complete source no longer holds, and where two sources disagree.
ALTER TABLE procedure.import_run
    ADD COLUMN complete boolean NOT NULL DEFAULT false,
    ADD COLUMN vanished integer NOT NULL DEFAULT 0,
    ADD COLUMN conflicts integer NOT NULL DEFAULT 0;

-- The life of a record, step by step; the newest row of a code says where it stands.
CREATE TABLE procedure.record_event (
    id bigint GENERATED ALWAYS AS IDENTITY,
    code text NOT NULL,
    action text NOT NULL,
    run_id uuid,
    at timestamptz NOT NULL,
    CONSTRAINT record_event_pk PRIMARY KEY (id),
    CONSTRAINT record_event_record_fk FOREIGN KEY (code) REFERENCES procedure.record (code),
    CONSTRAINT record_event_run_fk FOREIGN KEY (run_id) REFERENCES procedure.import_run (id),
    -- VANISHED: a complete source no longer holds it; it is served on until a person decides.
    CONSTRAINT record_event_action_known CHECK (action IN ('VANISHED', 'RETURNED'))
);

CREATE INDEX record_event_code_idx ON procedure.record_event (code, id);

CREATE TRIGGER record_event_append_only
    BEFORE UPDATE OR DELETE ON procedure.record_event
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change();
