import { setImmediate, setTimeout } from 'node:timers/promises';
import { Fault } from '#vocabulary/fault.ts';
import type { CanonicalChoice, ChatChunk, ChatDelta, ChatPrompt, TokenUsage } from '#model-policy/exchange/chat.ts';
import { canonicalChatReply } from '#model-policy/formats/agentos/chat-reply.ts';
import { estimatePromptTokens, estimateTokens } from '#model-policy/metering/estimate-tokens.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import type { ModelProvider, ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import { answerTo } from './answer.ts';
import { embeddingOf } from './embedding.ts';
import { refuseBeyond } from './refuse-beyond.ts';

/**
 * A model that thinks nothing: for demonstrations and tests, on a machine without any model. It says the same to the
 * same question, and is only ever asked by its name.
 */
export function createSimulatedProvider(backend: Backend): ModelProvider {
  return {
    async chat(_auth, prompt, call) {
      const choice = answer(prompt, call);
      if (backend.wordDelayMs > 0) await pause(backend.wordDelayMs, call.signal);
      return canonicalChatReply({ id: null, choices: [choice] }, usageOf(prompt, choice));
    },
    async chatStream(_auth, prompt, call) {
      const choice = answer(prompt, call);
      return { kind: 'stream', batches: wordByWord(choice, usageOf(prompt, choice), backend.wordDelayMs, call.signal) };
    },
    async embed(_auth, prompt, call) {
      call.signal.throwIfAborted();
      if (prompt.texts === null) throw refusal('A simulated model reads texts, not token numbers.', 'input');
      const dimensions = prompt.dimensions ?? undefined;
      const inputTokens = estimatePromptTokens(prompt);
      return {
        kind: 'embed',
        format: 'agentos',
        native: null,
        vectors: prompt.texts.map((text) => embeddingOf(text, dimensions)),
        usage: { inputTokens, outputTokens: 0, totalTokens: inputTokens, estimated: false },
      };
    },
    probe: () => Promise.resolve({ ok: true, message: 'It is part of this node.' }),
    close: () => Promise.resolve(),
  };
}

function answer(prompt: ChatPrompt, call: ProviderCall): CanonicalChoice {
  call.signal.throwIfAborted();
  const canonical = prompt.canonical();
  refuseBeyond(canonical.beyond, prompt);
  return answerTo(canonical, call.requestId, call.maxOutputTokens);
}

async function* wordByWord(
  { text, toolCalls, finishReason }: CanonicalChoice,
  usage: TokenUsage,
  delayMs: number,
  signal: AbortSignal,
): AsyncGenerator<readonly ChatChunk[]> {
  for (const word of text?.match(/\S+\s*|\s+/g) ?? []) {
    await pause(delayMs, signal);
    yield [chunkOf({ choice: 0, text: word })];
  }
  for (const [index, call] of toolCalls.entries()) yield [chunkOf({ choice: 0, toolCalls: [{ index, ...call }] })];
  yield [chunkOf({ choice: 0, finishReason }), { format: 'agentos', native: null, deltas: [], usage }];
}

/** Also without a delay, words go out one by one, and whoever left is noticed between them. */
async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  if (delayMs > 0) await setTimeout(delayMs, undefined, { signal });
  else await setImmediate(undefined, { signal });
}

function chunkOf(delta: ChatDelta): ChatChunk {
  return { format: 'agentos', native: null, deltas: [delta], usage: null };
}

function usageOf(prompt: ChatPrompt, { text, toolCalls }: CanonicalChoice): TokenUsage {
  const inputTokens = estimatePromptTokens(prompt);
  const called = toolCalls.reduce((sum, call) => sum + call.name.length + call.argumentsText.length, 0);
  const outputTokens = estimateTokens((text?.length ?? 0) + called);
  return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens, estimated: false };
}

function refusal(message: string, param: string): Fault {
  return new Fault('invalid_request', message, {
    details: { param, openai_code: 'unsupported_value' },
  });
}
