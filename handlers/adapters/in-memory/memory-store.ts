import {
  memoryBytes,
  type FilterValue,
  type Memory,
  type MemoryHead,
  type MemoryHit,
  type MemoryStore,
  type SearchBounds,
} from '#orchestrator/memory/memory-store.port.ts';
import { wordsOf } from '#orchestrator/memory/memory-words.ts';
import { storageFull } from '#orchestrator/tools/storage-full.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { systemClock, type Clock } from '#vocabulary/clock.ts';

interface Entry {
  tenantId: string;
  memory: Memory;
  embedding: readonly number[];
}

/**
 * The memory of one process: for tests.
 * @param usedBytes by tenant; given to every store that counts against the same storage
 */
export function createInMemoryMemoryStore(
  clock: Clock = systemClock,
  usedBytes: Map<string, number> = new Map(),
): MemoryStore {
  const entries = new Map<string, Entry>();
  const nameOf = (auth: AuthContext, ...names: string[]): string => JSON.stringify([auth.tenant_id, ...names]);
  const within = (auth: AuthContext, namespace: string): Entry[] =>
    [...entries.values()]
      .filter(({ tenantId, memory }) => tenantId === auth.tenant_id && memory.namespace === namespace)
      .toSorted((a, b) => (a.memory.key < b.memory.key ? -1 : 1));

  return {
    async put(auth, namespace, key, { text, metadata, embedding = [] }, storageBytesMax) {
      const bytes = memoryBytes(namespace, key, { text, metadata, embedding });
      const name = nameOf(auth, namespace, key);
      const old = entries.get(name)?.memory;
      const growth = bytes - (old?.bytes ?? 0);
      const used = (usedBytes.get(auth.tenant_id) ?? 0) + growth;
      if (growth > 0 && used > storageBytesMax) throw storageFull(bytes, storageBytesMax);
      const now = new Date(clock.now()).toISOString();
      const memory: Memory = {
        namespace,
        key,
        text,
        metadata: structuredClone(metadata),
        dimensions: embedding.length,
        bytes,
        createdAt: old?.createdAt ?? now,
        updatedAt: now,
      };
      entries.set(name, { tenantId: auth.tenant_id, memory, embedding: [...embedding] });
      usedBytes.set(auth.tenant_id, used);
      return structuredClone(memory);
    },

    async get(auth, namespace, key) {
      return structuredClone(entries.get(nameOf(auth, namespace, key))?.memory);
    },

    async delete(auth, namespace, key) {
      const name = nameOf(auth, namespace, key);
      usedBytes.set(auth.tenant_id, (usedBytes.get(auth.tenant_id) ?? 0) - (entries.get(name)?.memory.bytes ?? 0));
      return entries.delete(name);
    },

    async list(auth, namespace, { after = '', limit }) {
      const behind = within(auth, namespace).filter(({ memory }) => memory.key > after);
      return behind.slice(0, limit).map(({ memory }) => headOf(memory));
    },

    async searchWords(auth, namespace, words, bounds) {
      return best(within(auth, namespace), bounds, ({ memory }) => {
        const counts = new Map<string, number>();
        for (const word of wordsOf(memory.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
        // Each word weighs between a half and one, the more often it stands there.
        const score = words.reduce((sum, word) => sum + 1 - 2 ** -(counts.get(word) ?? 0), 0);
        return score > 0 ? score : undefined;
      });
    },

    async searchVector(auth, namespace, wanted, bounds, signal) {
      signal?.throwIfAborted();
      return best(within(auth, namespace), bounds, ({ embedding }) =>
        embedding.length === wanted.length ? cosine(embedding, wanted) : undefined,
      );
    },
  };
}

function headOf(memory: Memory): MemoryHead {
  const { namespace, key, metadata, dimensions, bytes, createdAt, updatedAt } = memory;
  return { namespace, key, metadata: structuredClone(metadata), dimensions, bytes, createdAt, updatedAt };
}

function best(
  entries: readonly Entry[],
  { filter, limit }: SearchBounds,
  scoreOf: (entry: Entry) => number | undefined,
): MemoryHit[] {
  return entries
    .filter(({ memory }) => matches(memory.metadata, filter))
    .flatMap((entry) => {
      const score = scoreOf(entry);
      return score === undefined ? [] : [{ memory: structuredClone(entry.memory), score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
}

function matches(metadata: Record<string, unknown>, filter: Readonly<Record<string, FilterValue>>): boolean {
  return Object.entries(filter).every(([name, value]) => Object.hasOwn(metadata, name) && metadata[name] === value);
}

function cosine(one: readonly number[], other: readonly number[]): number {
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const score = product(one, other) / (Math.sqrt(product(one, one)) * Math.sqrt(product(other, other)));
  return Math.max(-1, Math.min(1, score));
}
