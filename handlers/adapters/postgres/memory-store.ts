import { Turns } from '#vocabulary/turns.ts';
import { memoryBytes, type MemoryHit, type MemoryStore } from '#orchestrator/memory/memory-store.port.ts';
import { storageFull } from '#orchestrator/tools/storage-full.ts';
import type { Database, Statement } from './database.ts';
import {
  anyOf,
  headColumns,
  headOf,
  memoryColumns,
  memoryOf,
  normOf,
  wordIndexOf,
  type HeadRow,
  type MemoryRow,
} from './memory-rows.ts';
import { lockUsage } from './storage-usage.ts';
import { vectorSearchFault } from './vector-search-fault.ts';

/**
 * A vector search compares about ten numbers in a microsecond: 10,000 embeddings of 1,536 take 1.5 s. Two at once leave
 * most of a process's connections to everything else, and keep two cores of the database busy.
 */
const vectorSearches = { slots: 2, waitingMax: 32, dependency: 'database' };

type HitRow = MemoryRow & { score: number };

/**
 * Keeps the tenants' memories in `memory_entries` and their bytes in `storage_usage`. Words are found by an index;
 * vectors by comparing with every entry of the namespace, which needs no extension of the server.
 */
export function createMemoryStore(database: Database): MemoryStore {
  const turns = new Turns(vectorSearches);
  return {
    put(auth, namespace, key, memory, storageBytesMax) {
      const bytes = memoryBytes(namespace, key, memory);
      const { text, metadata, embedding } = memory;
      const values = [auth.tenant_id, namespace, key, text, JSON.stringify(metadata), wordIndexOf(memory)];
      const vector = embedding ? [embedding, normOf(embedding)] : [null, null];
      return database.transaction(async (query) => {
        await query(lockUsage(auth.tenant_id));
        const [row] = await query<MemoryRow>(putMemory([...values, ...vector, bytes, storageBytesMax]));
        if (!row) throw storageFull(bytes, storageBytesMax);
        return memoryOf(row);
      });
    },

    async get(auth, namespace, key) {
      const [row] = await database.query<MemoryRow>({
        name: 'memory-get',
        text: `select ${memoryColumns} from memory_entries m where m.tenant_id = $1 and m.namespace = $2 and m.key = $3`,
        values: [auth.tenant_id, namespace, key],
      });
      return row && memoryOf(row);
    },

    delete(auth, namespace, key) {
      return database.transaction(async (query) => {
        await query(lockUsage(auth.tenant_id));
        const freed = await query(deleteMemory([auth.tenant_id, namespace, key]));
        return freed.length > 0;
      });
    },

    async list(auth, namespace, { after = '', limit }) {
      const rows = await database.query<HeadRow>({
        name: 'memory-list',
        text: `select ${headColumns} from memory_entries m
          where m.tenant_id = $1 and m.namespace = $2 and m.key > $3 order by m.key limit $4`,
        values: [auth.tenant_id, namespace, after, limit],
      });
      return rows.map(headOf);
    },

    async searchWords(auth, namespace, words, { filter, limit }) {
      const values = [auth.tenant_id, namespace, anyOf(words), JSON.stringify(filter), limit];
      return (await database.query<HitRow>(byWords(values))).map(hitOf);
    },

    async searchVector(auth, namespace, embedding, { filter, limit }, signal) {
      const values = [auth.tenant_id, namespace, embedding, normOf(embedding), JSON.stringify(filter), limit];
      const statement = byVector(values);
      const search = () =>
        signal ? database.queryUntil<HitRow>(statement, signal) : database.query<HitRow>(statement);
      const rows = await turns.take(search, signal).catch((error: unknown) => {
        throw vectorSearchFault(error, namespace);
      });
      return rows.map(hitOf);
    },
  };
}

/** One row when the entry was stored, none when the tenant's storage is full. */
const putMemory = (values: unknown[]): Statement => ({
  name: 'memory-put',
  text: `
    with growth as (
      select $9::bigint - coalesce(
        (select bytes from memory_entries where tenant_id = $1 and namespace = $2 and key = $3), 0) as bytes
    ), counted as (
      update storage_usage u set bytes = u.bytes + growth.bytes from growth
      where u.tenant_id = $1 and (growth.bytes <= 0 or u.bytes + growth.bytes <= $10::bigint)
      returning u.tenant_id
    )
    insert into memory_entries as m
      (tenant_id, namespace, key, text, metadata, words, embedding, embedding_norm, bytes)
    select tenant_id, $2, $3, $4, $5::jsonb, $6::tsvector, $7::real[], $8::double precision, $9::int from counted
    on conflict (tenant_id, namespace, key)
      do update set text = excluded.text, metadata = excluded.metadata, words = excluded.words,
        embedding = excluded.embedding, embedding_norm = excluded.embedding_norm, bytes = excluded.bytes,
        updated_at = now()
    returning ${memoryColumns}`,
  values,
});

const deleteMemory = (values: unknown[]): Statement => ({
  name: 'memory-delete',
  text: `
    with gone as (
      delete from memory_entries where tenant_id = $1 and namespace = $2 and key = $3 returning tenant_id, bytes
    )
    update storage_usage u set bytes = u.bytes - gone.bytes from gone where u.tenant_id = gone.tenant_id
    returning u.tenant_id`,
  values,
});

/**
 * Not prepared: planned with the tenant and the words at hand, it starts from the tenant's entries or from the words,
 * whichever are fewer. A prepared one is planned once for all tenants.
 */
export const byWords = (values: unknown[]): Statement => ({
  text: `
    select ${memoryColumns}, ts_rank(m.words, $3::tsquery)::double precision as score from memory_entries m
    where m.tenant_id = $1 and m.namespace = $2 and m.words @@ $3::tsquery and m.metadata @> $4::jsonb
    order by score desc, m.key limit $5`,
  values,
});

/** Ranked by key and score first: texts are read for the page only. The cosine is held in its bounds against rounding. */
const byVector = (values: unknown[]): Statement => ({
  name: 'memory-by-vector',
  text: `
    with ranked as (
      select e.tenant_id, e.namespace, e.key, greatest(-1, least(1,
        (select sum(pair.a::double precision * pair.b) from unnest(e.embedding, $3::real[]) as pair (a, b))
          / (e.embedding_norm * $4::double precision))) as score
      from memory_entries e
      where e.tenant_id = $1 and e.namespace = $2 and cardinality(e.embedding) = cardinality($3::real[])
        and e.metadata @> $5::jsonb
      order by score desc, e.key limit $6
    )
    select ${memoryColumns}, ranked.score from ranked join memory_entries m
      on m.tenant_id = ranked.tenant_id and m.namespace = ranked.namespace and m.key = ranked.key
    order by ranked.score desc, m.key`,
  values,
});

function hitOf({ score, ...row }: HitRow): MemoryHit {
  return { memory: memoryOf(row), score };
}
