import type { Tenant } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Fault } from '#vocabulary/fault.ts';
import type { PolicyDecision } from '../policy/decision.ts';
import type { Ruleset } from '../policy/ruleset.ts';
import type { CatalogueModel } from '../routing/catalogue.ts';
import type { Route } from '../routing/route.ts';
import type { ChatPrompt, ChatReply, ChatStream, TokenUsage } from './chat.ts';
import type { EmbedPrompt, EmbedReply } from './embed.ts';

export type Prompt = ChatPrompt | EmbedPrompt;
export type Answer = ChatReply | ChatStream | EmbedReply;

/**
 * How an exchange ended. `refused`: entitlements or routing said no before any provider was asked. `blocked`: policy
 * said no, before or after. `aborted`: the caller left. `error`: everything else that is not `ok`.
 */
export type ExchangeStatus = 'ok' | 'refused' | 'blocked' | 'error' | 'aborted';

/** What a front door hands to the pipeline. */
export interface Ask {
  readonly auth: AuthContext;
  readonly correlationId: string;
  readonly traceparent: string;
  /** Aborts when the caller has gone. */
  readonly signal: AbortSignal;
  readonly requestId: string;
  readonly door: 'openai' | 'invoke' | 'internal';
  readonly agentId: string | null;
  readonly runId: string | null;
  /** A model id, an alias, or `tier:fast|balanced|premium` (MOD-06). */
  readonly modelRef: string;
  readonly requirements: Requirements;
  readonly prompt: Prompt;
  readonly wantsStream: boolean;
  /**
   * Given by a caller that makes the records durable together with what it keeps itself, and repeats them until they
   * are: a run has one commit for a model turn and for what that cost.
   */
  readonly recordWith?: (write: () => Promise<void>) => void;
}

export interface Requirements {
  readonly maxLatencyMs?: number;
  readonly maxCostUsd?: number;
  readonly minContextTokens?: number;
}

/**
 * One model request on its way through the pipeline: what was asked, and what each step has found out so far. A step
 * reads what earlier steps wrote and writes its own part; the comment on a field names the step that fills it.
 */
export interface Exchange {
  readonly ask: Ask;
  readonly startedAtMs: number;
  /** Aborts the provider's work: the caller left, or the reader of a stream stopped reading. */
  readonly upstream: AbortController;
  /** policy before: with the texts that policy replaced. */
  prompt: Prompt;
  /** entitlements */
  tenant: Tenant | null;
  /** entitlements: what `modelRef` may mean for this tenant, best first; never empty afterwards. */
  candidates: readonly CatalogueModel[];
  /** policy before */
  ruleset: Ruleset | null;
  /** policy before, policy after */
  decision: PolicyDecision | null;
  /** route */
  route: Route | null;
  /** provider: true from the moment in which the provider may have begun to work, and to charge. */
  dispatched: boolean;
  /** provider: ms after the start until its first byte of an answer. */
  firstByteMs: number | null;
  /** provider, policy after */
  answer: Answer | null;
  /** Of a stream: what has come so far from the provider, in UTF-16 code units, for the estimate if the provider never counts. */
  streamedCharacters: number;
  /** provider, or the last chunks of a stream; where the provider says nothing, meter. */
  usage: TokenUsage | null;
  /** meter; null when tokens were used of a model that has no price */
  costUsd: number | null;
  /** The runner, when the end is known, before the records are made. */
  status: ExchangeStatus | null;
  fault: Fault | null;
  latencyMs: number;
}

export function beginExchange(ask: Ask, nowMs: number): Exchange {
  return {
    ask,
    startedAtMs: nowMs,
    upstream: new AbortController(),
    prompt: ask.prompt,
    tenant: null,
    candidates: [],
    ruleset: null,
    decision: null,
    route: null,
    dispatched: false,
    firstByteMs: null,
    answer: null,
    streamedCharacters: 0,
    usage: null,
    costUsd: null,
    status: null,
    fault: null,
    latencyMs: 0,
  };
}
