import { kvEntryBytes, type KvStore } from '#orchestrator/tools/kv-store.port.ts';
import { storageFull } from '#orchestrator/tools/storage-full.ts';
import { systemClock, type Clock } from '#vocabulary/clock.ts';

interface Entry {
  json: string;
  bytes: number;
  updatedAt: string;
}

/**
 * The KV store of one process: for tests. Values are kept as JSON text, so that nobody shares an object with it.
 * @param usedBytes by tenant; given to every store that counts against the same storage
 */
export function createInMemoryKvStore(clock: Clock = systemClock, usedBytes: Map<string, number> = new Map()): KvStore {
  const entries = new Map<string, Entry>();
  const keyOf = (...names: string[]): string => JSON.stringify(names);
  return {
    async put(auth, namespace, key, value, storageBytesMax) {
      const json = JSON.stringify(value);
      const bytes = kvEntryBytes(namespace, key, json);
      const name = keyOf(auth.tenant_id, namespace, key);
      const growth = bytes - (entries.get(name)?.bytes ?? 0);
      const used = (usedBytes.get(auth.tenant_id) ?? 0) + growth;
      if (growth > 0 && used > storageBytesMax) throw storageFull(bytes, storageBytesMax);
      entries.set(name, { json, bytes, updatedAt: new Date(clock.now()).toISOString() });
      usedBytes.set(auth.tenant_id, used);
    },
    async get(auth, namespace, key) {
      const entry = entries.get(keyOf(auth.tenant_id, namespace, key));
      return entry && { value: JSON.parse(entry.json) as unknown, updatedAt: entry.updatedAt };
    },
  };
}
