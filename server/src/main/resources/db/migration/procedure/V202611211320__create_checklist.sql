-- Every text that a personal checklist's table ever had.
CREATE TABLE procedure.checklist_version (
    id uuid NOT NULL DEFAULT uuidv7(),
    code text NOT NULL,
    number integer NOT NULL,
    content jsonb NOT NULL,
    content_hash text NOT NULL,
    state text NOT NULL,
    source text NOT NULL,
    author text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT checklist_version_pk PRIMARY KEY (id),
    CONSTRAINT checklist_version_number_once UNIQUE (code, number),
    CONSTRAINT checklist_version_code_form CHECK (code ~ '^[1-9]\.[0-9]{6}$'),
    -- OFFERED: a new release brought another table than the one an editor made; it waits for the editor.
    CONSTRAINT checklist_version_state_known CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'OFFERED')),
    CONSTRAINT checklist_version_source_known CHECK (source IN ('STARTER', 'EDITOR'))
);

CREATE TRIGGER checklist_version_append_only
    BEFORE UPDATE OR DELETE ON procedure.checklist_version
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change();

-- What stands now: the newest version that was published or withdrawn.
CREATE VIEW procedure.checklist AS
SELECT DISTINCT ON (code) code, number, content, content_hash, state, source, author, recorded_at
FROM procedure.checklist_version
WHERE state IN ('PUBLISHED', 'WITHDRAWN')
ORDER BY code, number DESC;
