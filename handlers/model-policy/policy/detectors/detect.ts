import type { Entity } from '../ruleset.ts';
import { findCreditCards } from './credit-card.ts';
import { findEmails } from './email.ts';
import { findIbans } from './iban.ts';
import { findSecrets } from './secret.ts';
import type { Span } from './span.ts';

export interface EntitySpan extends Span {
  readonly entity: Entity;
}

/** Each is linear in the length of the text: a prompt must not be able to stall the node. */
const detectors: Record<Entity, (text: string) => Span[]> = {
  secret: findSecrets,
  credit_card: findCreditCards,
  iban: findIbans,
  email: findEmails,
};

/** All findings, sorted, without overlaps: where two overlap, the one that starts first and is longer stays. */
export function detect(text: string, wanted: { has(entity: Entity): boolean }): EntitySpan[] {
  const spans: EntitySpan[] = [];
  for (const entity of Object.keys(detectors) as Entity[]) {
    if (!wanted.has(entity)) continue;
    for (const { start, end } of detectors[entity](text)) spans.push({ entity, start, end });
  }
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: EntitySpan[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}
