import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { ChatPrompt, ChatReply, ChatStream } from '../exchange/chat.ts';
import type { EmbedPrompt, EmbedReply } from '../exchange/embed.ts';

/**
 * One backend that runs models (MOD-05). It translates and decides nothing: no retries, no fallback, no policy.
 *
 * Every method fails with a `Fault`: `invalid_request` (the backend refuses the request as it is), `not_found` (it
 * does not serve the model), `rate_limited` with its own retry time, `timeout`, `dependency_unavailable` for
 * everything else, never `unauthorized`: wrong credentials of this node are no fault of the caller. When
 * `call.signal` aborts, the backend's work is stopped and whatever error results carries no meaning.
 */
export interface ModelProvider {
  chat(auth: AuthContext, prompt: ChatPrompt, call: ProviderCall): Promise<ChatReply>;
  /** Resolves with the first chunk at hand; a failure before it is thrown here. */
  chatStream(auth: AuthContext, prompt: ChatPrompt, call: ProviderCall): Promise<ChatStream>;
  embed(auth: AuthContext, prompt: EmbedPrompt, call: ProviderCall): Promise<EmbedReply>;
  /** Whether the backend answers at all, for readiness. Never throws. */
  probe(): Promise<ProbeResult>;
  close(): Promise<void>;
}

export interface ProviderCall {
  /** The model's name at the backend. */
  readonly upstreamModel: string;
  /** The most tokens each choice may have; null where neither model, tenant nor client sets a limit. */
  readonly maxOutputTokens: number | null;
  /** How many tokens the model reads, as the models file has it; null where it says nothing. */
  readonly contextWindowTokens: number | null;
  /** The whole call must end within this many ms, on top of the backend's own limits; null for no limit of the caller's. */
  readonly timeoutMs: number | null;
  readonly signal: AbortSignal;
  /** `req_...`, given to the backend so that its log can be matched with ours. */
  readonly requestId: string;
  readonly traceparent: string;
}

export interface ProbeResult {
  readonly ok: boolean;
  /** For the operator: what answered, or what is wrong and where to look. No secrets. */
  readonly message: string;
  /** The models that the backend lists, by its own names; absent where it has no list or serves any name. */
  readonly models?: readonly string[];
}
