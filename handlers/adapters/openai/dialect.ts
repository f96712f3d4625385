import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { ChatPrompt } from '#model-policy/exchange/chat.ts';
import type { Json } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import type { Gotten, Upstream } from '#model-policy/providers/http/upstream.ts';
import type { Explain } from '#model-policy/providers/http/vendor-fault.ts';
import { explainOpenAi } from './openai-error.ts';

/** In what a server that speaks OpenAI's API differs from OpenAI. */
export interface Dialect {
  readonly explain: Explain;
  /** @throws Fault `invalid_request` naming what the server would ignore although it changes the answer */
  refuse(prompt: ChatPrompt): void;
  /** The name of the limit of an answer's length. */
  maxTokensField(backend: Backend): 'max_tokens' | 'max_completion_tokens';
  /** The last change of a chat's body before it is sent. */
  adapt(body: Json, auth: AuthContext): Json;
  /** A whole reply, and a parser of one streamed answer's chunks. Untouched values come back as they are. */
  repairReply(body: Json): Json;
  chunkRepair(): (chunk: Json) => Json;
  /** Asks for what proves that it can serve. */
  ask(upstream: Upstream): Promise<Gotten>;
  /** Whether it answers to the names in its list only. */
  readonly namesModels: boolean;
  readonly embeds: boolean;
}

/** OpenAI itself, and every server that says no more of itself than that it speaks OpenAI's API. */
export const openAiDialect: Dialect = {
  explain: explainOpenAi,
  refuse: () => {},
  // OpenAI's own newer models refuse the old name; servers that follow OpenAI do not all know the new one.
  maxTokensField: ({ baseUrl }) =>
    new URL(baseUrl ?? '').hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens',
  adapt: (body) => body,
  repairReply: (body) => body,
  chunkRepair: () => (chunk) => chunk,
  ask: (upstream) => upstream.get('/models'),
  namesModels: true,
  embeds: true,
};
