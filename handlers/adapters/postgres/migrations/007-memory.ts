import type { Knex } from 'knex';

/**
 * What tenants keep in memory (MEM-01); its bytes are counted in storage_usage, together with kv_entries.
 * - words: worked out by the product and not by to_tsvector, so that no word depends on the database's locale.
 * - embedding: single precision, uncompressed, because noise does not compress; its length is kept beside it.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table memory_entries (
      tenant_id text not null,
      namespace text collate "C" not null,
      key text collate "C" not null,
      text text not null,
      metadata jsonb not null,
      words tsvector not null,
      embedding real[],
      embedding_norm double precision check (embedding_norm > 0),
      bytes integer not null check (bytes >= 0),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, namespace, key),
      check ((embedding is null) = (embedding_norm is null))
    );
    alter table memory_entries alter column embedding set storage external;
    create index memory_entries_by_word on memory_entries using gin (words);
  `);
}
