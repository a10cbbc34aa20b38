CREATE SCHEMA feedback;

CREATE TABLE feedback.report (
    id uuid CONSTRAINT report_pk PRIMARY KEY DEFAULT uuidv7(),
    code text NOT NULL CONSTRAINT report_code_unique UNIQUE,
    text text NOT NULL CONSTRAINT report_text_length CHECK (char_length(text) BETWEEN 1 AND 5000),
    folded text NOT NULL,
    place text NOT NULL CONSTRAINT report_place_length CHECK (char_length(place) <= 300),
    ward_code text,
    lat double precision CONSTRAINT report_lat_range CHECK (lat BETWEEN -90 AND 90),
    lon double precision CONSTRAINT report_lon_range CHECK (lon BETWEEN -180 AND 180),
    category text NOT NULL CONSTRAINT report_category_known CHECK (category IN (
        'STREET_LIGHTING', 'TRAFFIC_SIGNAL', 'ROAD_DAMAGE', 'DRAINAGE_FLOOD', 'WATER_SUPPLY', 'ELECTRICITY',
        'TELECOM', 'TREES', 'WASTE', 'POLLUTION', 'NOISE', 'CONSTRUCTION', 'URBAN_ORDER', 'TRAFFIC_ORDER',
        'PUBLIC_TRANSPORT', 'SECURITY', 'FIRE_SAFETY', 'DISASTER', 'FOOD_SAFETY', 'ANIMALS', 'HEALTH', 'EDUCATION',
        'SOCIAL_POLICY', 'LAND', 'TOURISM_PRICE', 'ADMIN_PROCEDURE', 'OTHER')),
    urgency text NOT NULL CONSTRAINT report_urgency_known CHECK (urgency IN ('NORMAL', 'HIGH', 'EMERGENCY')),
    tier text NOT NULL CONSTRAINT report_tier_known CHECK (tier IN ('EMERGENCY', 'CHECKABLE', 'ORDINARY', 'COMPLEX')),
    working_days integer NOT NULL CONSTRAINT report_working_days_positive CHECK (working_days > 0),
    status text NOT NULL CONSTRAINT report_status_known CHECK (status IN (
        'RECEIVED', 'ROUTED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING_FOR_CITIZEN', 'RETURNED', 'RESOLVED', 'CLOSED',
        'REOPENED', 'OUT_OF_SCOPE', 'DUPLICATE')),
    agency_id text,
    received_at timestamptz NOT NULL,
    clock_start date NOT NULL,
    due_on date,
    settled_at timestamptz,
    bounces integer NOT NULL DEFAULT 0,
    reopenings integer NOT NULL DEFAULT 0,
    duplicate_of text,
    routing_share double precision NOT NULL,
    routing_reasons text[] NOT NULL,
    suggested_agencies text[] NOT NULL,
    contact bytea,
    language text NOT NULL CONSTRAINT report_language_known CHECK (language IN ('vi', 'en')),
    channel text NOT NULL,
    version integer NOT NULL DEFAULT 1
);
COMMENT ON TABLE feedback.report IS 'phản ánh, kiến nghị; contact is encrypted';
COMMENT ON COLUMN feedback.report.due_on IS 'absent while the citizen is asked and after the end';

CREATE INDEX report_queue ON feedback.report (agency_id, due_on) WHERE settled_at IS NULL;
CREATE INDEX report_recent ON feedback.report (category, received_at);
CREATE INDEX report_received ON feedback.report (received_at);

CREATE TABLE feedback.status_change (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT status_change_pk PRIMARY KEY,
    report_id uuid NOT NULL CONSTRAINT status_change_report REFERENCES feedback.report (id) ON DELETE CASCADE,
    from_status text,
    to_status text NOT NULL,
    action text,
    actor_role text NOT NULL CONSTRAINT status_change_role_known
        CHECK (actor_role IN ('CITIZEN', 'OFFICER', 'COORDINATOR', 'SYSTEM')),
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    agency_id text,
    note text NOT NULL CONSTRAINT status_change_note_length CHECK (char_length(note) <= 5000),
    at timestamptz NOT NULL
);
COMMENT ON TABLE feedback.status_change IS 'history of a report; rows are added, never changed';
CREATE INDEX status_change_of_report ON feedback.status_change (report_id, id);

CREATE FUNCTION feedback.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history of a report is only ever added to';
END $$;
CREATE TRIGGER status_change_append_only BEFORE UPDATE ON feedback.status_change
    FOR EACH ROW EXECUTE FUNCTION feedback.refuse_change();

CREATE TABLE feedback.photo (
    id uuid CONSTRAINT photo_pk PRIMARY KEY DEFAULT uuidv7(),
    draft_id uuid,
    report_id uuid CONSTRAINT photo_report REFERENCES feedback.report (id) ON DELETE CASCADE,
    purpose text NOT NULL CONSTRAINT photo_purpose_known CHECK (purpose IN ('REPORT', 'EVIDENCE')),
    media_type text NOT NULL CONSTRAINT photo_media_known CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')),
    bytes bytea NOT NULL,
    released boolean NOT NULL DEFAULT false,
    added_at timestamptz NOT NULL,
    CONSTRAINT photo_belongs CHECK (draft_id IS NOT NULL OR report_id IS NOT NULL)
);
COMMENT ON TABLE feedback.photo IS 'without EXIF; drafts without a report are deleted after a day';
CREATE INDEX photo_of_report ON feedback.photo (report_id);
CREATE INDEX photo_of_draft ON feedback.photo (draft_id, added_at) WHERE report_id IS NULL;

CREATE TABLE feedback.rating (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT rating_pk PRIMARY KEY,
    report_id uuid NOT NULL CONSTRAINT rating_report REFERENCES feedback.report (id) ON DELETE CASCADE,
    stars integer NOT NULL CONSTRAINT rating_stars_range CHECK (stars BETWEEN 1 AND 5),
    comment text NOT NULL CONSTRAINT rating_comment_length CHECK (char_length(comment) <= 1000),
    at timestamptz NOT NULL
);
CREATE INDEX rating_of_report ON feedback.rating (report_id);

CREATE TABLE feedback.idempotency_key (
    key text CONSTRAINT idempotency_key_pk PRIMARY KEY,
    body text NOT NULL,
    report_id uuid NOT NULL,
    at timestamptz NOT NULL
);
COMMENT ON TABLE feedback.idempotency_key IS 'keyed fingerprints of key and body, so that a repeat is recognised';
