-- Surveys at service points. A response cannot be traced to a person: it has no address, no browser, no session and
-- no time finer than the day, and its id is random (uuidv4: a version 7 id would carry the millisecond).
CREATE SCHEMA survey;

-- What was asked, word for word; a published version is never edited, a change is a new version.
CREATE TABLE survey.survey_version (
    survey_key   text        NOT NULL,
    version      integer     NOT NULL,
    content      jsonb       NOT NULL,
    fingerprint  text        NOT NULL,
    published_at timestamptz NOT NULL,
    CONSTRAINT survey_version_pk PRIMARY KEY (survey_key, version),
    CONSTRAINT survey_version_positive CHECK (version > 0)
);

CREATE TABLE survey.service_point (
    id         uuid        NOT NULL DEFAULT uuidv7(),
    agency_id  text        NOT NULL,
    desk       text        NOT NULL,
    survey_key text        NOT NULL,
    active     boolean     NOT NULL DEFAULT true,
    revision   integer     NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    CONSTRAINT service_point_pk PRIMARY KEY (id),
    CONSTRAINT service_point_desk_length CHECK (length(desk) BETWEEN 1 AND 120)
);
CREATE INDEX service_point_agency ON survey.service_point (agency_id);

-- The secret part of a printed code. A retired one stays, so that an old poster says "scan the new code".
CREATE TABLE survey.link (
    token      text        NOT NULL,
    short_code text        NOT NULL,
    point_id   uuid        NOT NULL,
    made_at    timestamptz NOT NULL,
    retired_at timestamptz,
    CONSTRAINT link_pk PRIMARY KEY (token),
    CONSTRAINT link_short_code_unique UNIQUE (short_code),
    CONSTRAINT link_point_fk FOREIGN KEY (point_id) REFERENCES survey.service_point (id)
);
CREATE UNIQUE INDEX link_one_current ON survey.link (point_id) WHERE retired_at IS NULL;

CREATE TABLE survey.response (
    id             uuid    NOT NULL DEFAULT gen_random_uuid(),
    point_id       uuid    NOT NULL,
    survey_key     text    NOT NULL,
    survey_version integer NOT NULL,
    answered_on    date    NOT NULL,
    channel        text    NOT NULL,
    CONSTRAINT response_pk PRIMARY KEY (id),
    CONSTRAINT response_point_fk FOREIGN KEY (point_id) REFERENCES survey.service_point (id),
    CONSTRAINT response_version_fk FOREIGN KEY (survey_key, survey_version)
        REFERENCES survey.survey_version (survey_key, version),
    CONSTRAINT response_channel CHECK (channel IN ('PAGE', 'API'))
);
CREATE INDEX response_point_day ON survey.response (point_id, answered_on);

-- One row per answered question, with exactly one of the three values; remarks are masked before they come here.
CREATE TABLE survey.answer (
    response_id uuid    NOT NULL,
    question    text    NOT NULL,
    level       integer,
    choice      text,
    remark      text,
    CONSTRAINT answer_pk PRIMARY KEY (response_id, question),
    CONSTRAINT answer_response_fk FOREIGN KEY (response_id) REFERENCES survey.response (id) ON DELETE CASCADE,
    CONSTRAINT answer_one_value CHECK (num_nonnulls(level, choice, remark) = 1)
);

-- Proof that a form ticket or an idempotency key was used. It knows the point, not the response, and is short-lived:
-- both columns are keyed hashes.
CREATE TABLE survey.receipt (
    point_id    uuid        NOT NULL,
    key_hash    text        NOT NULL,
    body_hash   text        NOT NULL,
    received_on date        NOT NULL,
    forget_at   timestamptz NOT NULL,
    CONSTRAINT receipt_pk PRIMARY KEY (point_id, key_hash),
    CONSTRAINT receipt_point_fk FOREIGN KEY (point_id) REFERENCES survey.service_point (id)
);
CREATE INDEX receipt_forget ON survey.receipt (forget_at);

-- How soon a point takes the next response; one overwritten row per point and channel.
CREATE TABLE survey.pace (
    point_id uuid        NOT NULL,
    channel  text        NOT NULL,
    free_at  timestamptz NOT NULL,
    CONSTRAINT pace_pk PRIMARY KEY (point_id, channel),
    CONSTRAINT pace_point_fk FOREIGN KEY (point_id) REFERENCES survey.service_point (id)
);
