import type { Inspectable } from '../exchange/inspectable.ts';
import type { PolicyDecision } from './decision.ts';
import { Judging } from './judging.ts';
import type { Ruleset, Stage } from './ruleset.ts';

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
  const judging = new Judging(ruleset, stage);
  const rewritten = content.mapTexts((text, at) => judging.visit(text, at));
  for (const kind of content.uninspected) judging.notInspected(kind);
  return { decision: judging.decision(), content: judging.blocked ? content : rewritten };
}

/** Whether any rule can change or withhold what a model answers. If not, answers pass through untouched. */
export function governsOutput(ruleset: Ruleset): boolean {
  return ruleset.rules.some((rule) => rule.stages.includes('output'));
}
