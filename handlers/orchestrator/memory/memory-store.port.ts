import type { AuthContext } from '#vocabulary/auth-context.ts';

/** A value of a metadata field by which entries can be told apart. */
export type FilterValue = string | number | boolean | null;

/** What is put: checked by newMemory. */
export interface NewMemory {
  readonly text: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** In single precision, neither empty nor all zeros. */
  readonly embedding?: readonly number[] | undefined;
}

/** An entry as lists show it: everything but what may be long. */
export interface MemoryHead {
  readonly namespace: string;
  readonly key: string;
  readonly metadata: Record<string, unknown>;
  /** Numbers in its embedding; 0 when it has none. */
  readonly dimensions: number;
  /** What it counts against storage.max_memory_bytes (memoryBytes). */
  readonly bytes: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Memory extends MemoryHead {
  readonly text: string;
}

export interface MemoryHit {
  readonly memory: Memory;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** What both kinds of search have in common. */
export interface SearchBounds {
  /** Only entries whose metadata has each of these fields with exactly this value. */
  readonly filter: Readonly<Record<string, FilterValue>>;
  readonly limit: number;
}

/**
 * Keeps texts under names, for the acting tenant only, and finds them again (MEM-01). A namespace is there as soon as
 * something is put into it.
 */
export interface MemoryStore {
  /**
   * Puts or replaces, and tells what is kept now. All that a tenant keeps, here and in the kv store, together never
   * exceeds `storageBytesMax`, also when many put at once: beyond it the put is refused with `quota_exceeded` and
   * changes nothing. A put that makes an entry no bigger always passes.
   */
  put(auth: AuthContext, namespace: string, key: string, memory: NewMemory, storageBytesMax: number): Promise<Memory>;
  get(auth: AuthContext, namespace: string, key: string): Promise<Memory | undefined>;
  /** Frees its bytes. False when there was none. */
  delete(auth: AuthContext, namespace: string, key: string): Promise<boolean>;
  /** By key, byte by byte; those behind `after`. */
  list(auth: AuthContext, namespace: string, page: { after?: string; limit: number }): Promise<MemoryHead[]>;
  /** Entries that have at least one of these words (wordsOf), best first: those with more of them, and more often. */
  searchWords(
    auth: AuthContext,
    namespace: string,
    words: readonly string[],
    bounds: SearchBounds,
  ): Promise<MemoryHit[]>;
  /**
   * Entries by the cosine of the angle between their embedding and this one, best first, all of them looked at. Those
   * without an embedding, or with another number of dimensions, are passed over. It may take long: when `signal` aborts,
   * the search ends, in the database too, and the signal's reason is thrown.
   */
  searchVector(
    auth: AuthContext,
    namespace: string,
    embedding: readonly number[],
    bounds: SearchBounds,
    signal?: AbortSignal,
  ): Promise<MemoryHit[]>;
}

/** What an entry counts against storage.max_memory_bytes: names, text, metadata as JSON, 4 bytes for each dimension. */
export function memoryBytes(namespace: string, key: string, { text, metadata, embedding }: NewMemory): number {
  const texts = [namespace, key, text, JSON.stringify(metadata)];
  return texts.reduce((sum, each) => sum + Buffer.byteLength(each), 4 * (embedding?.length ?? 0));
}
