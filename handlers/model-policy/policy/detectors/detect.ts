import type { Entity } from '../ruleset.ts';
import { creditCards } from './credit-card.ts';
import type { Detector } from './detector.ts';
import { emails } from './email.ts';
import { ibans } from './iban.ts';
import { fold } from './fold.ts';
import { secrets } from './secret.ts';
import type { Span } from './span.ts';

export interface EntitySpan extends Span {
  readonly entity: Entity;
}

/**
 * Each is linear in the length of the text: a prompt must not be able to stall the node. Of findings that begin at one
 * place the first of these gives its name to what is joined.
 */
export const detectors: Readonly<Record<Entity, Detector>> = {
  secret: secrets,
  credit_card: creditCards,
  iban: ibans,
  email: emails,
};
export const entitiesInOrder = Object.keys(detectors) as readonly Entity[];

/**
 * Every finding of the wanted kinds, sorted by where it starts. Findings of different kinds may overlap. They are looked
 * for in what a reader sees, and found where it stands.
 */
export function detect(text: string, wanted: { has(entity: Entity): boolean }): EntitySpan[] {
  const spans: EntitySpan[] = [];
  const seen = fold(text);
  for (const entity of entitiesInOrder) {
    if (!wanted.has(entity)) continue;
    detectors[entity].begin()(seen.text, 0, true, (start, end) => {
      spans.push({ entity, start: seen.origin(start), end: seen.origin(end) });
    });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Joins what overlaps into one span under the name of the first, so that nothing of either is left standing. */
export function withoutOverlaps(sorted: readonly EntitySpan[]): EntitySpan[] {
  const joined: EntitySpan[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (!last || span.start >= last.end) joined.push(span);
    else if (span.end > last.end) joined[joined.length - 1] = { ...last, end: span.end };
  }
  return joined;
}
