-- What editors did to a plain layer, step by step; the newest row of a code says where it stands.
CREATE TABLE procedure.plain_edit (
    id uuid NOT NULL DEFAULT uuidv7(),
    code text NOT NULL,
    number integer NOT NULL,
    action text NOT NULL,
    content jsonb NOT NULL,
    -- The official text that the editor had beside it.
    official_id uuid NOT NULL,
    -- The version of the plain layer that came into force; absent for drafts.
    plain_id uuid,
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT plain_edit_pk PRIMARY KEY (id),
    CONSTRAINT plain_edit_number_once UNIQUE (code, number),
    CONSTRAINT plain_edit_record_fk FOREIGN KEY (code) REFERENCES procedure.record (code),
    CONSTRAINT plain_edit_official_fk FOREIGN KEY (official_id) REFERENCES procedure.layer_version (id),
    CONSTRAINT plain_edit_plain_fk FOREIGN KEY (plain_id) REFERENCES procedure.layer_version (id),
    CONSTRAINT plain_edit_action_known CHECK (action IN ('DRAFTED', 'PUBLISHED', 'RESTORED', 'DISCARDED', 'REVIEWED'))
);

CREATE TRIGGER plain_edit_append_only
    BEFORE UPDATE OR DELETE ON procedure.plain_edit
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change();

CREATE INDEX plain_edit_plain_idx ON procedure.plain_edit (plain_id);
