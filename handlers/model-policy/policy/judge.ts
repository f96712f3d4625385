import type { Inspectable } from '../exchange/inspectable.ts';
import type { PolicyDecision, Redaction } from './decision.ts';
import { detect, withoutOverlaps } from './detectors/detect.ts';
import { replaceSpans } from './replace-spans.ts';
import type { Entity, EntityRule, Ruleset, Stage } from './ruleset.ts';

export interface Judgement<Content> {
  readonly decision: PolicyDecision;
  /** The content with what had to be replaced; the very same object when nothing had to be. */
  readonly content: Content;
}

/**
 * Judges content by a ruleset. Enforcement and `checkPolicy` both come here: there is no second opinion.
 * Pure, synchronous, linear in the length of the texts.
 */
export function judge<Content extends Inspectable<Content>>(
  ruleset: Ruleset,
  stage: Stage,
  content: Content,
): Judgement<Content> {
  const rules = ruleset.rules.filter((rule) => rule.stages.includes(stage));
  const byEntity = new Map<Entity, EntityRule>();
  for (const rule of rules)
    if (rule.kind === 'entity') byEntity.set(rule.entity, stricter(byEntity.get(rule.entity), rule));

  const charactersMax = Math.min(...rules.map((rule) => (rule.kind === 'size' ? rule.max_characters : Infinity)));
  const found = new Set<Entity>();
  const redactions: Redaction[] = [];
  let characters = 0;
  const rewritten = content.mapTexts((text, at) => {
    characters += text.length;
    // Too much is blocked in any case: nothing in it needs to be looked for.
    if (byEntity.size === 0 || characters > charactersMax) return text;
    const spans = detect(text, byEntity);
    for (const span of spans) found.add(span.entity);
    const replaced = withoutOverlaps(spans.filter((span) => byEntity.get(span.entity)?.action === 'redact'));
    if (replaced.length === 0) return text;
    for (const { entity, start, end } of replaced) {
      redactions.push({ type: entity, at, start, end, replacement: replacementOf(entity) });
    }
    return replaceSpans(text, replaced, replacementOf);
  });

  const reasons: string[] = [];
  let blocked = false;
  for (const rule of rules) {
    if (rule.kind === 'size' && characters > rule.max_characters) {
      reasons.push(`blocked:size:${rule.rule_id}`);
      blocked = true;
    } else if (rule.kind === 'entity' && found.has(rule.entity)) {
      reasons.push(`${pastOf[rule.action]}:${rule.entity}:${rule.rule_id}`);
      blocked ||= rule.action === 'block';
    } else if (rule.kind === 'uninspected') {
      for (const kind of content.uninspected) reasons.push(`${pastOf[rule.action]}:${kind}:${rule.rule_id}`);
      blocked ||= rule.action === 'block' && content.uninspected.length > 0;
    }
  }
  const decision = blocked ? 'blocked' : redactions.length > 0 ? 'redacted' : 'allowed';
  return {
    decision: { policyId: ruleset.policy_id, decision, reasons, redactions: blocked ? [] : redactions },
    content: blocked ? content : rewritten,
  };
}

/** Whether any rule can change or withhold what a model answers. If not, answers pass through untouched. */
export function governsOutput(ruleset: Ruleset): boolean {
  return ruleset.rules.some((rule) => rule.stages.includes('output'));
}

const pastOf = { redact: 'redacted', block: 'blocked', report: 'reported' } as const;
const strictness = { report: 0, redact: 1, block: 2 };

/** Two rules about one entity: the stricter action is carried out. */
function stricter(one: EntityRule | undefined, other: EntityRule): EntityRule {
  return one && strictness[one.action] >= strictness[other.action] ? one : other;
}

function replacementOf(entity: string): string {
  return `[${entity.toUpperCase()}]`;
}
