import type { Knex } from 'knex';

/** Agents, runs and their logs; what admits and claims runs follows in 005. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table agents (
      tenant_id text not null, agent_id text collate "C" not null,
      name text not null, description text, status text not null, version int not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      primary key (tenant_id, agent_id)
    );
    create table agent_versions (
      tenant_id text not null, agent_id text not null, version int not null,
      config jsonb not null, created_at timestamptz not null default now(),
      primary key (tenant_id, agent_id, version),
      foreign key (tenant_id, agent_id) references agents (tenant_id, agent_id)
    );

    create table runs (
      tenant_id text not null, run_id text collate "C" not null,
      agent_id text not null, agent_version int not null,
      auth jsonb not null, request json not null, labels jsonb,
      status text not null check (status in ('queued', 'running', 'completed', 'failed', 'canceled')),
      priority smallint not null, concurrent_max int not null,
      created_at timestamptz not null, started_at timestamptz, completed_at timestamptz,
      deadline_at timestamptz not null,
      lease_owner text, lease_epoch int not null default 0, lease_expires_at timestamptz, attempts int not null default 0,
      last_sequence int not null,
      steps_total int not null default 0, tool_calls_total int not null default 0, model_calls_total int not null default 0,
      output json, error json,
      correlation_id text not null, traceparent text not null,
      primary key (tenant_id, run_id)
    ) with (fillfactor = 70);
    comment on column runs.request is 'json and not jsonb, like output, error and events: jsonb refuses \\u0000, people and models do not';
    comment on column runs.lease_epoch is 'fencing token: grows with each lease, an append with an older one is refused';
    create index runs_of_agent on runs (tenant_id, agent_id, run_id);
    create index runs_queued on runs (tenant_id, priority desc, run_id) where status = 'queued';
    create index runs_running on runs (tenant_id) where status = 'running';

    create table run_events (
      tenant_id text not null, run_id text collate "C" not null, sequence int not null,
      event_id text not null, type text not null, time timestamptz not null,
      envelope json not null, private json,
      primary key (tenant_id, run_id, sequence)
    );
    comment on column run_events.private is 'what resuming needs and no reader may see: the model''s turns';

    create table run_idempotency (
      tenant_id text not null, principal_id text not null, agent_id text not null, key text not null,
      body_hash text not null, run_id text not null, expires_at timestamptz not null,
      primary key (tenant_id, principal_id, agent_id, key)
    );
    create index run_idempotency_expiring on run_idempotency (expires_at);

    create table tenant_gates (
      tenant_id text primary key,
      create_tokens double precision, refilled_at timestamptz
    );
    comment on table tenant_gates is 'locked while runs of the tenant are admitted or claimed: counts stay exact across processes';
  `);
}
