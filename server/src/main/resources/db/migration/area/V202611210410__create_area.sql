CREATE SCHEMA IF NOT EXISTS area;

CREATE TABLE area.administrative_unit (
    code text CONSTRAINT administrative_unit_pkey PRIMARY KEY,
    parent_code text CONSTRAINT administrative_unit_parent_fkey REFERENCES area.administrative_unit,
    name text NOT NULL,
    full_name text NOT NULL,
    type text NOT NULL
        CONSTRAINT administrative_unit_type_check
        CHECK (type IN ('PROVINCE', 'CITY', 'WARD', 'COMMUNE', 'SPECIAL_ZONE')),
    name_en text NOT NULL,
    full_name_en text NOT NULL,
    path text NOT NULL,
    former_district text NOT NULL,
    former_province text NOT NULL,
    lat double precision,
    lon double precision,
    west double precision,
    south double precision,
    east double precision,
    north double precision,
    CONSTRAINT administrative_unit_path_key UNIQUE NULLS NOT DISTINCT (parent_code, path)
);

CREATE TABLE area.former_unit (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT former_unit_pkey PRIMARY KEY,
    served_code text NOT NULL CONSTRAINT former_unit_served_fkey REFERENCES area.administrative_unit,
    name text NOT NULL,
    type text NOT NULL
        CONSTRAINT former_unit_type_check
        CHECK (type IN ('WARD', 'COMMUNE', 'TOWNSHIP', 'URBAN_DISTRICT', 'RURAL_DISTRICT',
                        'DISTRICT_TOWN', 'DISTRICT_CITY', 'PROVINCE')),
    former_district text NOT NULL,
    earlier_district text NOT NULL,
    former_province text NOT NULL,
    now_codes text[] NOT NULL CONSTRAINT former_unit_now_check CHECK (cardinality(now_codes) > 0),
    whole boolean NOT NULL,
    until date NOT NULL,
    certainty text NOT NULL CONSTRAINT former_unit_certainty_check CHECK (certainty IN ('VERIFIED', 'RECALLED')),
    variants text[] NOT NULL
);

CREATE INDEX former_unit_served_idx ON area.former_unit (served_code);

-- Boundaries are imported by the administrator; WKB in WGS84.
CREATE TABLE area.boundary (
    unit_code text CONSTRAINT boundary_pkey PRIMARY KEY
        CONSTRAINT boundary_unit_fkey REFERENCES area.administrative_unit,
    geometry bytea NOT NULL,
    imported_at timestamptz NOT NULL
);

-- Which content of the shipped files and of the imported boundaries is in these tables.
CREATE TABLE area.data_version (
    name text CONSTRAINT data_version_pkey PRIMARY KEY,
    fingerprint text NOT NULL,
    applied_at timestamptz NOT NULL
);
