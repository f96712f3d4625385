import type { PolicyDecision, Redaction } from './decision.ts';
import { detect, withoutOverlaps } from './detectors/detect.ts';
import { replaceSpans } from './replace-spans.ts';
import type { Entity, Rule, Ruleset, Stage } from './ruleset.ts';
import { StreamRedactor } from './stream/stream-redactor.ts';

type EntityAction = 'redact' | 'block' | 'report';

/**
 * The judgement of one content while it is made: every text is shown to it once, whole or as it comes, and what was
 * found up to now is known at any time.
 */
export class Judging {
  /** What is done about each entity that a rule names. */
  readonly actions: ReadonlyMap<Entity, EntityAction>;
  readonly #policyId: string;
  readonly #rules: readonly Rule[];
  readonly #charactersMax: number;
  readonly #found = new Set<Entity>();
  readonly #notInspected = new Set<string>();
  readonly #redactions: Redaction[] = [];
  #characters = 0;

  constructor(ruleset: Ruleset, stage: Stage) {
    this.#policyId = ruleset.policy_id;
    this.#rules = ruleset.rules.filter((rule) => rule.stages.includes(stage));
    const actions = new Map<Entity, EntityAction>();
    for (const rule of this.#rules)
      if (rule.kind === 'entity') actions.set(rule.entity, stricter(actions.get(rule.entity), rule.action));
    this.actions = actions;
    this.#charactersMax = Math.min(
      ...this.#rules.map((rule) => (rule.kind === 'size' ? rule.max_characters : Infinity)),
    );
  }

  /** Whether a rule may replace a part of a text, or hold it back because the answer may yet be blocked for it. */
  get mayChangeTexts(): boolean {
    return [...this.actions.values()].some((action) => action !== 'report');
  }

  get blocked(): boolean {
    return this.#reasons().some(({ blocks }) => blocks);
  }

  /** Grows with everything that the decision says. */
  get findings(): number {
    return this.#found.size + this.#redactions.length + this.#notInspected.size;
  }

  /** A whole text. @returns what shall stand in its place */
  visit(text: string, at: string): string {
    this.#characters += text.length;
    // Too much is blocked in any case: nothing in it needs to be looked for.
    if (this.actions.size === 0 || this.#characters > this.#charactersMax) return text;
    const spans = detect(text, this.actions);
    for (const span of spans) this.#found.add(span.entity);
    const replaced = withoutOverlaps(spans.filter((span) => this.actions.get(span.entity) === 'redact'));
    if (replaced.length === 0) return text;
    for (const { entity, start, end } of replaced) this.#noteRedaction(entity, at, start, end);
    return replaceSpans(text, replaced, replacementOf);
  }

  /** A text that is still coming. Its pieces are counted with `count`. */
  follow(at: string): StreamRedactor {
    return new StreamRedactor({
      actions: this.actions,
      onFound: (entity) => this.#found.add(entity),
      onRedacted: (entity, start, end) => this.#noteRedaction(entity, at, start, end),
      replacementOf,
    });
  }

  /** Counts a piece of a text that is followed. */
  count(piece: string): void {
    this.#characters += piece.length;
  }

  /** @param kind of content that is not text, as `image_url` */
  notInspected(kind: string): void {
    this.#notInspected.add(kind);
  }

  decision(): PolicyDecision {
    const reasons = this.#reasons();
    const blocked = reasons.some(({ blocks }) => blocks);
    return {
      policyId: this.#policyId,
      decision: blocked ? 'blocked' : this.#redactions.length > 0 ? 'redacted' : 'allowed',
      reasons: reasons.map(({ reason }) => reason),
      redactions: blocked ? [] : [...this.#redactions],
    };
  }

  #reasons(): { reason: string; blocks: boolean }[] {
    return this.#rules.flatMap((rule) => {
      if (rule.kind === 'size') {
        return this.#characters > rule.max_characters ? [{ reason: `blocked:size:${rule.rule_id}`, blocks: true }] : [];
      }
      const kinds =
        rule.kind === 'uninspected' ? [...this.#notInspected] : this.#found.has(rule.entity) ? [rule.entity] : [];
      return kinds.map((kind) => ({
        reason: `${pastOf[rule.action]}:${kind}:${rule.rule_id}`,
        blocks: rule.action === 'block',
      }));
    });
  }

  #noteRedaction(entity: Entity, at: string, start: number, end: number): void {
    this.#redactions.push({ type: entity, at, start, end, replacement: replacementOf(entity) });
  }
}

const pastOf = { redact: 'redacted', block: 'blocked', report: 'reported' } as const;
const strictness = { report: 0, redact: 1, block: 2 };

/** Two rules about one entity: the stricter action is carried out. */
function stricter(one: EntityAction | undefined, other: EntityAction): EntityAction {
  return one && strictness[one] >= strictness[other] ? one : other;
}

function replacementOf(entity: string): string {
  return `[${entity.toUpperCase()}]`;
}
