import type { Memory, MemoryHead, NewMemory } from '#orchestrator/memory/memory-store.port.ts';
import { wordsOf } from '#orchestrator/memory/memory-words.ts';

export interface HeadRow {
  namespace: string;
  key: string;
  metadata: Record<string, unknown>;
  dimensions: number;
  bytes: number;
  created_at: string;
  updated_at: string;
}

export interface MemoryRow extends HeadRow {
  text: string;
}

export const headColumns = `m.namespace, m.key, m.metadata, coalesce(cardinality(m.embedding), 0) as dimensions,
  m.bytes, m.created_at, m.updated_at`;
export const memoryColumns = `${headColumns}, m.text`;

export function headOf({ created_at, updated_at, ...row }: HeadRow): MemoryHead {
  return { ...row, createdAt: created_at, updatedAt: updated_at };
}

export function memoryOf({ text, ...row }: MemoryRow): Memory {
  return { ...headOf(row), text };
}

/** Positions beyond are not told apart by Postgres. */
const positionMax = 16_383;

/** The text of a tsvector. Words hold letters, marks and digits only, so that nothing in them needs to be escaped. */
export function wordIndexOf({ text }: NewMemory): string {
  const places = new Map<string, number[]>();
  for (const [i, word] of wordsOf(text).entries()) {
    const place = Math.min(i + 1, positionMax);
    places.set(word, [...(places.get(word) ?? []), place].slice(0, placesMax));
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

/** Postgres keeps at most 255 places of a word. */
const placesMax = 255;

/** The text of a tsquery that finds any of the words. */
export function anyOf(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' | ');
}

/** The length of a vector. */
export function normOf(embedding: readonly number[]): number {
  return Math.sqrt(embedding.reduce((sum, value) => sum + value * value, 0));
}
