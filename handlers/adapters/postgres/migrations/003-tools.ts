import type { Knex } from 'knex';

/**
 * What tools keep and how often they are called.
 * - storage_usage: bytes that a tenant keeps, counted against storage.max_memory_bytes; its row is also the lock under
 *   which they are counted.
 * - rate_buckets is unlogged: a take costs no disk flush, and a crash of the database forgives at most one burst.
 *   Half-full pages let its rows be rewritten in place.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table kv_entries (
      tenant_id text not null,
      namespace text not null,
      key text not null,
      value text not null,
      bytes bigint not null,
      updated_at timestamptz not null default now(),
      primary key (tenant_id, namespace, key)
    );
    create table storage_usage (
      tenant_id text primary key,
      bytes bigint not null default 0 check (bytes >= 0)
    );
    create unlogged table rate_buckets (
      tenant_id text not null,
      bucket text not null,
      per_second double precision not null,
      burst double precision not null,
      amount double precision not null,
      takes integer not null,
      granted integer not null,
      tokens double precision not null,
      updated_at timestamptz not null,
      primary key (tenant_id, bucket)
    ) with (fillfactor = 50);
  `);
}
