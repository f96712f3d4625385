import type { Knex } from 'knex';

/**
 * Tools that tenants host themselves (TOOL-02).
 * - input_schema: json and not jsonb, because models read it in the order in which it was written.
 * - secret, previous_secret: sealed, never as their owner was shown them.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table webhook_tools (
      tenant_id text not null,
      tool_id text collate "C" not null,
      description text not null,
      input_schema json not null,
      url text not null,
      timeout_ms integer not null,
      retries integer not null,
      enabled boolean not null,
      disabled_reason text,
      secret text not null,
      previous_secret text,
      previous_secret_expires_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, tool_id),
      check ((previous_secret is null) = (previous_secret_expires_at is null))
    );
  `);
}
