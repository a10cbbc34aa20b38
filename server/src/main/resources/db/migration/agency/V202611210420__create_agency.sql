CREATE SCHEMA IF NOT EXISTS agency;

CREATE TABLE agency.responsibility (
    code text CONSTRAINT responsibility_pkey PRIMARY KEY,
    name text NOT NULL,
    name_en text NOT NULL,
    position integer NOT NULL
);

CREATE TABLE agency.agency (
    id text CONSTRAINT agency_pkey PRIMARY KEY,
    -- Parents are written before children; both in one transaction.
    parent_id text CONSTRAINT agency_parent_fkey REFERENCES agency.agency DEFERRABLE INITIALLY DEFERRED,
    name text NOT NULL,
    short_name text NOT NULL,
    name_en text NOT NULL,
    kind text NOT NULL
        CONSTRAINT agency_kind_check
        CHECK (kind IN ('CITY_COMMITTEE', 'DEPARTMENT', 'COMMUNE_COMMITTEE', 'SERVICE_CENTRE', 'UTILITY',
                        'POLICE', 'COORDINATOR', 'OTHER')),
    unit_code text NOT NULL CONSTRAINT agency_unit_fkey REFERENCES area.administrative_unit,
    covers text[] NOT NULL,
    responsibilities text[] NOT NULL,
    aliases text[] NOT NULL,
    address text NOT NULL,
    phone text NOT NULL,
    opening_hours text NOT NULL,
    note text NOT NULL,
    position integer NOT NULL,
    -- An administrator corrected address, phone or hours: an upgrade leaves those three alone.
    corrected boolean NOT NULL DEFAULT false,
    -- Gone from the shipped list; kept because reports and dossiers may name it.
    retired boolean NOT NULL DEFAULT false,
    changed_at timestamptz NOT NULL
);

CREATE INDEX agency_unit_idx ON agency.agency (unit_code);
CREATE INDEX agency_parent_idx ON agency.agency (parent_id);

CREATE TABLE agency.data_version (
    name text CONSTRAINT data_version_pkey PRIMARY KEY,
    fingerprint text NOT NULL,
    applied_at timestamptz NOT NULL
);
