import type { Knex } from 'knex';

/**
 * One row for each model request (MOD-08), and nothing of its content. cost_usd is null when the model had no price;
 * `price` is the price of that moment, so that a later price list changes no past bill.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table model_usage (
      tenant_id text not null,
      usage_id text not null,
      time timestamptz not null,
      principal_id text not null,
      agent_id text,
      run_id text,
      operation text not null check (operation in ('chat', 'embed')),
      door text not null,
      model_ref text not null,
      model_id text,
      backend_id text,
      input_tokens bigint not null check (input_tokens >= 0),
      output_tokens bigint not null check (output_tokens >= 0),
      cached_input_tokens bigint,
      reasoning_tokens bigint,
      estimated boolean not null,
      cost_usd double precision check (cost_usd >= 0),
      price jsonb,
      streamed boolean not null,
      latency_ms double precision not null,
      first_byte_ms double precision,
      policy_decision text,
      status text not null check (status in ('ok', 'refused', 'blocked', 'error', 'aborted')),
      error_code text,
      request_id text not null,
      correlation_id text not null,
      primary key (tenant_id, usage_id)
    );
    create index model_usage_by_time on model_usage (tenant_id, time);
    create index model_usage_by_correlation on model_usage (tenant_id, correlation_id);
  `);
}
