CREATE SCHEMA IF NOT EXISTS procedure;

-- One row: how often the catalogue has changed. Nodes that miss a notification find out by comparing it.
CREATE TABLE procedure.catalogue (
    only_row boolean NOT NULL DEFAULT true,
    version bigint NOT NULL DEFAULT 0,
    starter_hash text NOT NULL DEFAULT '',
    changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT catalogue_pk PRIMARY KEY (only_row),
    CONSTRAINT catalogue_one_row CHECK (only_row)
);

INSERT INTO procedure.catalogue DEFAULT VALUES;

CREATE TABLE procedure.import_run (
    id uuid NOT NULL DEFAULT uuidv7(),
    source text NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz NOT NULL,
    records integer NOT NULL,
    added integer NOT NULL,
    changed integer NOT NULL,
    unchanged integer NOT NULL,
    rejected integer NOT NULL,
    repaired integer NOT NULL,
    doubtful integer NOT NULL,
    CONSTRAINT import_run_pk PRIMARY KEY (id)
);

CREATE TABLE procedure.import_finding (
    run_id uuid NOT NULL,
    position integer NOT NULL,
    origin text NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    reason text NOT NULL,
    detail text NOT NULL,
    CONSTRAINT import_finding_pk PRIMARY KEY (run_id, position),
    CONSTRAINT import_finding_run_fk FOREIGN KEY (run_id) REFERENCES procedure.import_run (id),
    CONSTRAINT import_finding_kind_known CHECK (kind IN ('REPAIRED', 'DOUBTFUL', 'REJECTED'))
);

-- Every text that a record ever had, official or plain.
CREATE TABLE procedure.layer_version (
    id uuid NOT NULL DEFAULT uuidv7(),
    code text NOT NULL,
    layer text NOT NULL,
    number integer NOT NULL,
    content jsonb NOT NULL,
    content_hash text NOT NULL,
    source text NOT NULL,
    decision text NOT NULL,
    as_of date,
    run_id uuid,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT layer_version_pk PRIMARY KEY (id),
    CONSTRAINT layer_version_number_once UNIQUE (code, layer, number),
    CONSTRAINT layer_version_layer_known CHECK (layer IN ('OFFICIAL', 'PLAIN')),
    CONSTRAINT layer_version_source_known CHECK (source IN ('NATIONAL_TEXT', 'PORTAL_JSON', 'STARTER', 'EDITOR'))
);

CREATE FUNCTION procedure.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'versions of procedures are appended, never changed';
END
$$;

CREATE TRIGGER layer_version_append_only
    BEFORE UPDATE OR DELETE ON procedure.layer_version
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change();

-- What stands now.
CREATE TABLE procedure.record (
    code text NOT NULL,
    official_id uuid NOT NULL,
    official_hash text NOT NULL,
    official_source text NOT NULL,
    as_of date NOT NULL,
    plain_id uuid,
    plain_hash text,
    plain_source text,
    jurisdiction text NOT NULL,
    province text,
    -- What a second source knows better than the official text in force.
    fuller_levels text NOT NULL DEFAULT '',
    portal_url text NOT NULL DEFAULT '',
    findings jsonb NOT NULL DEFAULT '[]',
    item jsonb NOT NULL,
    changed_version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT record_pk PRIMARY KEY (code),
    CONSTRAINT record_official_fk FOREIGN KEY (official_id) REFERENCES procedure.layer_version (id),
    CONSTRAINT record_plain_fk FOREIGN KEY (plain_id) REFERENCES procedure.layer_version (id),
    CONSTRAINT record_code_form CHECK (code ~ '^[1-9]\.[0-9]{6}$'),
    CONSTRAINT record_jurisdiction_known CHECK (jurisdiction IN ('NATIONAL', 'LOCAL', 'UNSURE')),
    CONSTRAINT record_local_has_province CHECK ((jurisdiction = 'LOCAL') = (province IS NOT NULL))
);

CREATE INDEX record_changed_version_idx ON procedure.record (changed_version);
