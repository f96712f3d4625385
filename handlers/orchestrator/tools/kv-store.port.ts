import type { AuthContext } from '#vocabulary/auth-context.ts';

export interface KvEntry {
  /** Any JSON value. */
  readonly value: unknown;
  readonly updatedAt: string;
}

/**
 * Keeps JSON values under names, for the acting tenant only (TOOL-01). Putting the same value again changes nothing, so
 * a call that is repeated after a crash does no harm.
 */
export interface KvStore {
  /**
   * Puts or replaces. The tenant's entries together never exceed `storageBytesMax` (kvEntryBytes of each, also when
   * many put at once): beyond it the put is refused with `quota_exceeded` and changes nothing. A put that makes an
   * entry no bigger always passes, so that a tenant over a lowered quota can still shrink what it has.
   */
  put(auth: AuthContext, namespace: string, key: string, value: unknown, storageBytesMax: number): Promise<void>;
  get(auth: AuthContext, namespace: string, key: string): Promise<KvEntry | undefined>;
}

/** What an entry counts against storage.max_memory_bytes: its names and its value as UTF-8 JSON. */
export function kvEntryBytes(namespace: string, key: string, valueJson: string): number {
  return Buffer.byteLength(namespace) + Buffer.byteLength(key) + Buffer.byteLength(valueJson);
}
