-- An import by way of the console: what was uploaded, what it would change, and how far it is. Kept in the database, so
-- that any node can show and finish what another began.
CREATE TABLE procedure.import_job (
    id uuid NOT NULL DEFAULT uuidv7(),
    file_name text NOT NULL,
    -- Given up as soon as nobody needs it any more.
    content bytea,
    complete boolean NOT NULL,
    state text NOT NULL,
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    started_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    -- Of the reading, in per cent.
    share integer NOT NULL DEFAULT 0,
    records integer NOT NULL DEFAULT 0,
    -- The newest import when the preview was made: after another one the preview is out of date.
    seen_run uuid,
    renewed boolean NOT NULL DEFAULT false,
    preview jsonb,
    fault text,
    fault_place text NOT NULL DEFAULT '',
    fault_line integer NOT NULL DEFAULT 0,
    fault_detail text NOT NULL DEFAULT '',
    run_id uuid,
    CONSTRAINT import_job_pk PRIMARY KEY (id),
    CONSTRAINT import_job_run_fk FOREIGN KEY (run_id) REFERENCES procedure.import_run (id),
    CONSTRAINT import_job_state_known
        CHECK (state IN ('READING', 'READY', 'IMPORTING', 'DONE', 'FAILED', 'DROPPED')),
    CONSTRAINT import_job_failed_why CHECK ((state = 'FAILED') = (fault IS NOT NULL)),
    CONSTRAINT import_job_content_needed CHECK (content IS NOT NULL OR state IN ('DONE', 'FAILED', 'DROPPED'))
);

CREATE INDEX import_job_open_idx ON procedure.import_job (started_at) WHERE content IS NOT NULL;
