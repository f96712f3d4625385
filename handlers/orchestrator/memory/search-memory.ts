import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { FilterValue, MemoryHit, MemoryStore } from './memory-store.port.ts';
import { wordsOf } from './memory-words.ts';
import { usableEmbedding, usableFilter } from './new-memory.ts';

/** What is looked for: words, the neighbourhood of a vector, or both. */
export interface MemoryQuestion {
  readonly query?: string | undefined;
  readonly vector?: readonly number[] | undefined;
  readonly filter?: Record<string, FilterValue> | undefined;
  readonly limit: number;
}

/** Of each kind of search as many are ranked before both are brought together: the largest page, twice. */
const candidates = 100;
/** The usual constant of reciprocal rank fusion: lets agreement of both rankings weigh more than one first place. */
const rankOffset = 60;

/**
 * MEM-01. With both query and vector the two rankings are joined by reciprocal rank, because their scores have no
 * common measure.
 * @throws Fault `invalid_request` without query and vector, or for a vector without direction
 */
export async function searchMemory(
  store: MemoryStore,
  auth: AuthContext,
  namespace: string,
  { query, vector, filter = {}, limit }: MemoryQuestion,
  signal?: AbortSignal,
): Promise<MemoryHit[]> {
  if (query === undefined && vector === undefined) {
    throw new Fault('invalid_request', 'Say what to look for: query, vector, or both.', {
      details: { field: 'query' },
    });
  }
  const bounds = {
    filter: usableFilter(filter),
    limit: query !== undefined && vector !== undefined ? candidates : limit,
  };
  const words = query === undefined ? [] : [...new Set(wordsOf(query))];
  const rankings = await Promise.all([
    words.length > 0 ? store.searchWords(auth, namespace, words, bounds) : [],
    vector ? store.searchVector(auth, namespace, usableEmbedding('vector', vector), bounds, signal) : [],
  ]);
  if (vector === undefined) return rankings[0];
  if (query === undefined) return rankings[1];
  return joined(rankings).slice(0, limit);
}

function joined(rankings: readonly (readonly MemoryHit[])[]): MemoryHit[] {
  const byKey = new Map<string, MemoryHit>();
  for (const ranking of rankings) {
    for (const [place, { memory }] of ranking.entries()) {
      const score = (byKey.get(memory.key)?.score ?? 0) + 1 / (rankOffset + place + 1);
      byKey.set(memory.key, { memory, score });
    }
  }
  return [...byKey.values()].toSorted((a, b) => b.score - a.score || (a.memory.key < b.memory.key ? -1 : 1));
}
