create schema identity;

create table identity.account (
    id uuid constraint account_pk primary key default uuidv7(),
    username text not null constraint account_username_unique unique
        constraint account_username_form check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    display_name text not null constraint account_display_name_length check (char_length(display_name) between 1 and 100),
    password_hash text not null,
    roles text[] not null constraint account_roles_known check (
        cardinality(roles) > 0
        and roles <@ array['ADMINISTRATOR', 'COORDINATOR', 'OFFICER', 'CATALOGUE_EDITOR']),
    agency_id text,
    enabled boolean not null default true,
    must_change_password boolean not null default false,
    -- Sample accounts of the demo mode; production switches them off at every start.
    sample boolean not null default false,
    created_at timestamptz not null,
    password_changed_at timestamptz not null,
    last_sign_in_at timestamptz,
    -- An officer sees the reports of one agency; without one there would be nothing to see.
    constraint account_officer_has_agency check (not ('OFFICER' = any (roles)) or agency_id is not null)
);

-- Only the fingerprint of the session token is kept: whoever reads this table cannot take over a session.
create table identity.session (
    token_hash bytea constraint session_pk primary key,
    account_id uuid not null constraint session_account_fk references identity.account (id) on delete cascade,
    created_at timestamptz not null,
    last_seen_at timestamptz not null
);
create index session_account_idx on identity.session (account_id);
create index session_created_at_idx on identity.session (created_at);

-- Failed sign-ins per keyed fingerprint of what is counted (user name with address, user name, address).
create table identity.sign_in_failure (
    subject text constraint sign_in_failure_pk primary key,
    failures integer not null,
    last_failure_at timestamptz not null,
    locked_until timestamptz
);
create index sign_in_failure_last_idx on identity.sign_in_failure (last_failure_at);

-- One-time addresses for the very first administrator; each node may print one, the first that is used ends them all.
create table identity.set_up_invitation (
    token_hash bytea constraint set_up_invitation_pk primary key,
    expires_at timestamptz not null
);
