/** One verdict with everything that led to it (MOD-04, MOD-07). */
export interface PolicyDecision {
  readonly policyId: string;
  readonly decision: 'allowed' | 'redacted' | 'blocked';
  /** `<what>:<entity or kind>:<rule id>`, each once, in the order of the rules. */
  readonly reasons: readonly string[];
  readonly redactions: readonly Redaction[];
}

export interface Redaction {
  /** The entity that was found. */
  readonly type: string;
  /** Which text: `messages[0].content`. */
  readonly at: string;
  /** UTF-16 code units within that text as it was before any replacement; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const severity = { allowed: 0, redacted: 1, blocked: 2 };

/** What is said after both gates of one exchange: the sharper verdict, all reasons, all redactions. */
export function joinDecisions(before: PolicyDecision, after: PolicyDecision): PolicyDecision {
  return {
    policyId: before.policyId,
    decision: severity[after.decision] > severity[before.decision] ? after.decision : before.decision,
    reasons: [...new Set([...before.reasons, ...after.reasons])],
    redactions: [...before.redactions, ...after.redactions],
  };
}
