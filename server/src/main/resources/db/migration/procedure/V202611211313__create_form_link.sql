-- What the last look at each form's address found. A state, not a history: the next look replaces it.
CREATE TABLE procedure.form_link (
    url text NOT NULL,
    outcome text NOT NULL,
    detail text NOT NULL,
    checked_at timestamptz NOT NULL,
    broken_since timestamptz,
    CONSTRAINT form_link_pk PRIMARY KEY (url),
    CONSTRAINT form_link_outcome_known CHECK (outcome IN ('WORKS', 'GONE', 'UNREACHABLE', 'REFUSED')),
    CONSTRAINT form_link_broken_since CHECK ((outcome = 'WORKS') = (broken_since IS NULL))
);
