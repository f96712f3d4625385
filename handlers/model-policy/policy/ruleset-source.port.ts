import type { AuthContext } from '#vocabulary/auth-context.ts';
import { polDefault } from './pol-default.ts';

/** Where rulesets come from. */
export interface RulesetSource {
  /** The document, unchecked, or undefined when the tenant has no policy of that id. A throw denies. */
  find(auth: AuthContext, policyId: string): Promise<unknown>;
}

/** The rulesets that ship with the product, open to every tenant. */
export const shippedRulesets: RulesetSource = {
  find: (_auth, policyId) => Promise.resolve(policyId === polDefault.policy_id ? polDefault : undefined),
};
