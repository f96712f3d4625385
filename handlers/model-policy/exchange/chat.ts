import type { Inspectable } from './inspectable.ts';

/**
 * Chat in no vendor's format. Front doors decode into it, providers encode from it. When door and provider speak the
 * same wire format the provider takes `native` instead, so that fields nobody here needs to read arrive untouched.
 */
export type WireFormat = 'openai' | 'agentos';

export type FinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter';

export interface ChatPrompt extends Inspectable<ChatPrompt> {
  readonly operation: 'chat';
  readonly format: WireFormat;
  /** The body as the client sent it, or with the texts that policy replaced. */
  readonly native: Readonly<Record<string, unknown>>;
  /** What the client asked for; null when it left the choice to the node. */
  readonly maxOutputTokens: number | null;
  /** How many answers were asked for (OpenAI's `n`): each may be as long as `maxOutputTokens`. */
  readonly choices: number;
  readonly hasTools: boolean;
  readonly messageCount: number;
  /** Decoded at most once. */
  canonical(): CanonicalPrompt;
}

export interface CanonicalPrompt {
  readonly messages: readonly CanonicalMessage[];
  readonly tools: readonly CanonicalTool[];
  readonly toolChoice: 'auto' | 'none' | 'required' | { readonly name: string };
  /** Whether one turn may call several tools; absent where the client leaves it to the model. */
  readonly parallelToolCalls?: boolean;
  /** Absent for free text. */
  readonly responseFormat?: ResponseFormat;
  readonly generation: Generation;
  /** What the client sent and this form cannot say. A provider that needs this form refuses what it cannot ignore. */
  readonly beyond: readonly string[];
}

export interface CanonicalMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  /** All that is said, without what is shown. */
  readonly text: string;
  /** Texts and pictures in their order; absent where there is no picture. */
  readonly parts?: readonly CanonicalPart[];
  readonly toolCalls: readonly CanonicalToolCall[];
  /** On `tool` messages: which call this answers. */
  readonly toolCallId?: string;
}

export type CanonicalPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `detail` is OpenAI's wish for a resolution. */
  | { readonly kind: 'image'; readonly image: ImageSource; readonly detail?: string };

export type ImageSource = { readonly mediaType: string; readonly base64: string } | { readonly url: string };

export type ResponseFormat =
  | { readonly type: 'json_object' }
  | {
      readonly type: 'json_schema';
      readonly name: string;
      readonly description?: string;
      readonly schema: Readonly<Record<string, unknown>>;
      readonly strict?: boolean;
    };

export interface CanonicalToolCall {
  readonly id: string;
  readonly name: string;
  /** JSON text as models write it; may be malformed. */
  readonly argumentsText: string;
}

export interface CanonicalTool {
  readonly name: string;
  readonly description?: string;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  /** Whether arguments must keep to the schema. */
  readonly strict?: boolean;
}

export interface Generation {
  readonly temperature?: number;
  readonly topP?: number;
  readonly maxOutputTokens?: number;
  readonly stop?: readonly string[];
  readonly seed?: number;
  readonly frequencyPenalty?: number;
  readonly presencePenalty?: number;
  /** How much the model may think: `none`, `low` and so on, as the client wrote it. */
  readonly reasoningEffort?: string;
}

export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly totalTokens: number;
  readonly cachedInputTokens?: number;
  readonly reasoningTokens?: number;
  /** True when the provider did not say and the node counted by its own rule. */
  readonly estimated: boolean;
}

export interface ChatReply extends Inspectable<ChatReply> {
  readonly kind: 'chat';
  readonly format: WireFormat;
  /** The provider's body; null when the provider speaks no wire format of its own. */
  readonly native: Readonly<Record<string, unknown>> | null;
  /** Null when the provider did not say. */
  readonly usage: TokenUsage | null;
  canonical(): CanonicalReply;
}

export interface CanonicalReply {
  /** The provider's own id, for support; null when it has none. */
  readonly id: string | null;
  readonly choices: readonly CanonicalChoice[];
}

export interface CanonicalChoice {
  readonly index: number;
  readonly text: string | null;
  readonly refusal: string | null;
  /** Thinking that the provider shows. */
  readonly reasoning: string | null;
  readonly toolCalls: readonly CanonicalToolCall[];
  readonly finishReason: FinishReason;
}

/**
 * A streamed answer. It exists only once the provider has sent something, so a failure before that is an ordinary
 * fault with a status of its own.
 */
export interface ChatStream {
  readonly kind: 'stream';
  /**
   * Chunks in the batches in which the network brought them: one write each. Ends normally only after the provider's
   * own end marker, and throws a `Fault` when the provider breaks off.
   */
  readonly batches: AsyncIterable<readonly ChatChunk[]>;
}

export interface ChatChunk {
  readonly format: WireFormat;
  /** The chunk's JSON text as the provider wrote it; null when the provider speaks no wire format of its own. */
  readonly native: string | null;
  readonly deltas: readonly ChatDelta[];
  readonly usage: TokenUsage | null;
}

export interface ChatDelta {
  readonly choice: number;
  readonly text?: string;
  readonly refusal?: string;
  readonly reasoning?: string;
  readonly toolCalls?: readonly ToolCallDelta[];
  readonly finishReason?: FinishReason;
  /** Kinds of content in it that are not text: `audio`. */
  readonly uninspected?: readonly string[];
}

export interface ToolCallDelta {
  readonly index: number;
  readonly id?: string;
  readonly name?: string;
  readonly argumentsText?: string;
}
