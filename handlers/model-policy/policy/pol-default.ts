import type { Ruleset } from './ruleset.ts';

/**
 * The policy of every tenant that names no other. It has no output rule: answers and streams of models pass through
 * byte for byte.
 */
export const polDefault: Ruleset = {
  policy_id: 'pol_default',
  version: 1,
  description: 'Keeps keys, card and bank account numbers out of prompts, and reports e-mail addresses.',
  rules: [
    // About 250,000 tokens: more than most models read, and still a millisecond's work for the other rules.
    { rule_id: 'prompt-size', kind: 'size', stages: ['prompt'], max_characters: 1_000_000 },
    // A key that reached this node may have leaked already; whoever sends it should hear of it.
    { rule_id: 'no-secrets', kind: 'entity', stages: ['prompt'], entity: 'secret', action: 'block' },
    { rule_id: 'card-numbers', kind: 'entity', stages: ['prompt'], entity: 'credit_card', action: 'redact' },
    { rule_id: 'bank-accounts', kind: 'entity', stages: ['prompt'], entity: 'iban', action: 'redact' },
    { rule_id: 'email-addresses', kind: 'entity', stages: ['prompt'], entity: 'email', action: 'report' },
    { rule_id: 'not-text', kind: 'uninspected', stages: ['prompt'], action: 'report' },
  ],
};
