-- How editors sorted entries of "thành phần hồ sơ": confirmations and corrections of what the machine guessed.
CREATE TABLE procedure.document_correction (
    id bigint GENERATED ALWAYS AS IDENTITY,
    code text NOT NULL,
    entry text NOT NULL,
    heading text NOT NULL,
    originals integer NOT NULL,
    copies integer NOT NULL,
    guessed text NOT NULL,
    confidence integer NOT NULL,
    kind text NOT NULL,
    actor_id text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT document_correction_pk PRIMARY KEY (id),
    CONSTRAINT document_correction_guessed_known CHECK (guessed IN ('SUBMIT', 'SHOW', 'FORM', 'CASE', 'NOTE')),
    CONSTRAINT document_correction_kind_known CHECK (kind IN ('SUBMIT', 'SHOW', 'FORM', 'CASE', 'NOTE'))
);

CREATE TRIGGER document_correction_append_only
    BEFORE UPDATE OR DELETE ON procedure.document_correction
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change();

-- Models trained again with the corrections; the newest accepted one is in use on every node.
CREATE TABLE procedure.document_model (
    id bigint GENERATED ALWAYS AS IDENTITY,
    trained_at timestamptz NOT NULL,
    corrections integer NOT NULL,
    accepted boolean NOT NULL,
    card jsonb NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT document_model_pk PRIMARY KEY (id)
);

CREATE TRIGGER document_model_append_only
    BEFORE UPDATE OR DELETE ON procedure.document_model
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change();
