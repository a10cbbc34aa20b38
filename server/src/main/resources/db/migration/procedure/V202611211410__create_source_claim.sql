-- What each source now says on the points on which two sources can be compared.
CREATE TABLE procedure.source_claim (
    code text NOT NULL,
    source text NOT NULL,
    name text NOT NULL,
    levels text NOT NULL,
    -- Amounts with their currency, as in '5 USD;50000 VND'; absent when they cannot be told from the source's text.
    fees text,
    as_of date NOT NULL,
    run_id uuid NOT NULL,
    CONSTRAINT source_claim_pk PRIMARY KEY (code, source),
    CONSTRAINT source_claim_record_fk FOREIGN KEY (code) REFERENCES procedure.record (code),
    CONSTRAINT source_claim_run_fk FOREIGN KEY (run_id) REFERENCES procedure.import_run (id),
    CONSTRAINT source_claim_source_known CHECK (source IN ('NATIONAL_TEXT', 'PORTAL_JSON'))
);
