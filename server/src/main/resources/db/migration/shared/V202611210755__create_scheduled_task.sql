-- Background work that survives restarts; every node takes from it. The columns are db-scheduler's.
create schema schedule;

create table schedule.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint scheduled_task_pk primary key (task_name, task_instance)
);
create index scheduled_task_execution_time_idx on schedule.scheduled_task (execution_time);
create index scheduled_task_last_heartbeat_idx on schedule.scheduled_task (last_heartbeat);
