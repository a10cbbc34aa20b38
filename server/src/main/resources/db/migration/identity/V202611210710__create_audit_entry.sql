create table identity.audit_entry (
    id bigint generated always as identity constraint audit_entry_pk primary key,
    at timestamptz not null,
    -- No foreign key: the entry outlives the account, and the service itself acts too.
    actor_id text,
    actor_name text not null,
    action text not null constraint audit_entry_action_form check (action ~ '^[a-z]+(\.[a-z_]+)+$'),
    subject text not null,
    detail text not null default ''
);
create index audit_entry_subject_idx on identity.audit_entry (subject, id);
create index audit_entry_actor_idx on identity.audit_entry (actor_id, id);

-- Append only: history that can be rewritten proves nothing. Expunging by law says so openly within its transaction.
create function identity.refuse_audit_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('motcua.expunging', true) = 'on' then
        return old;
    end if;
    raise exception 'the audit log is append-only';
end
$$;
create trigger audit_entry_append_only before update or delete on identity.audit_entry
    for each row execute function identity.refuse_audit_change();
create trigger audit_entry_no_truncate before truncate on identity.audit_entry
    for each statement execute function identity.refuse_audit_change();
