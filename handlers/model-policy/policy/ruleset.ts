import { Fault } from '#vocabulary/fault.ts';

/** What detectors can find. Each is confirmed by a checksum or a vendor's own prefix, not by a pattern alone. */
export const entities = ['credit_card', 'iban', 'secret', 'email'] as const;
export type Entity = (typeof entities)[number];

export const stages = ['prompt', 'output'] as const;
/** `prompt`: before the model is asked. `output`: before anything of the answer is released. */
export type Stage = (typeof stages)[number];

const entityActions = ['redact', 'block', 'report'] as const;
const uninspectedActions = ['block', 'report'] as const;

interface RuleHead {
  /** Named in every reason that the rule gives. */
  readonly rule_id: string;
  readonly stages: readonly Stage[];
}
export interface SizeRule extends RuleHead {
  readonly kind: 'size';
  /** All texts together, in UTF-16 code units. More is blocked. */
  readonly max_characters: number;
}
export interface EntityRule extends RuleHead {
  readonly kind: 'entity';
  readonly entity: Entity;
  readonly action: (typeof entityActions)[number];
}
/** Pictures, sound and bare token numbers, which no text rule can look into. */
export interface UninspectedRule extends RuleHead {
  readonly kind: 'uninspected';
  readonly action: (typeof uninspectedActions)[number];
}
export type Rule = SizeRule | EntityRule | UninspectedRule;

/** A policy as data (MOD-07). */
export interface Ruleset {
  readonly policy_id: string;
  readonly version: number;
  readonly description: string;
  readonly rules: readonly Rule[];
}

/**
 * Reads a ruleset document. A document with anything unknown in it is broken as a whole: a rule that nobody
 * understands may be the one that matters.
 * @throws Fault `policy_blocked`
 */
export function readRuleset(policyId: string, document: unknown): Ruleset {
  if (document === undefined) throw denied(policyId, 'does not exist');
  if (!isRecord(document) || !Array.isArray(document.rules) || document.policy_id !== policyId) {
    throw denied(policyId, 'cannot be read');
  }
  for (const [i, rule] of document.rules.entries()) {
    if (!isRule(rule)) throw denied(policyId, `cannot be read: its rule ${i + 1} is not understood`);
  }
  return document as unknown as Ruleset;
}

function isRule(rule: unknown): rule is Rule {
  if (!isRecord(rule) || typeof rule.rule_id !== 'string') return false;
  if (!Array.isArray(rule.stages) || !rule.stages.every((stage) => isOneOf(stages, stage))) return false;
  if (rule.kind === 'size') return Number.isSafeInteger(rule.max_characters);
  if (rule.kind === 'entity') return isOneOf(entities, rule.entity) && isOneOf(entityActions, rule.action);
  if (rule.kind === 'uninspected') return isOneOf(uninspectedActions, rule.action);
  return false;
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && list.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function denied(policyId: string, why: string): Fault {
  return new Fault('policy_blocked', `The policy "${policyId}" ${why}, so nothing is allowed until it is put right.`, {
    details: { policy_id: policyId, reasons: [`policy_unusable:${policyId}`] },
  });
}
