import { canonicalChatReply } from '../formats/agentos/chat-reply.ts';
import type { CanonicalChoice, ChatChunk, ChatDelta, ChatReply, FinishReason, TokenUsage } from './chat.ts';

/** Puts the chunks of a whole stream together into the reply that they spell. */
export function collectChunks(chunks: Iterable<ChatChunk>): ChatReply {
  const choices = new Map<number, Gathered>();
  let usage: TokenUsage | null = null;
  for (const chunk of chunks) {
    usage = chunk.usage ?? usage;
    for (const delta of chunk.deltas) gather(choices, delta);
  }
  const sorted = [...choices].toSorted(([a], [b]) => a - b);
  return canonicalChatReply({ id: null, choices: sorted.map(([index, gathered]) => finished(index, gathered)) }, usage);
}

interface Gathered {
  text: string | null;
  refusal: string | null;
  reasoning: string | null;
  toolCalls: Map<number, { id: string; name: string; argumentsText: string }>;
  finishReason: FinishReason;
}

function gather(choices: Map<number, Gathered>, delta: ChatDelta): void {
  let choice = choices.get(delta.choice);
  if (!choice) {
    choice = { text: null, refusal: null, reasoning: null, toolCalls: new Map(), finishReason: 'stop' };
    choices.set(delta.choice, choice);
  }
  if (delta.text !== undefined) choice.text = (choice.text ?? '') + delta.text;
  if (delta.refusal !== undefined) choice.refusal = (choice.refusal ?? '') + delta.refusal;
  if (delta.reasoning !== undefined) choice.reasoning = (choice.reasoning ?? '') + delta.reasoning;
  for (const { index, id, name, argumentsText } of delta.toolCalls ?? []) {
    const call = choice.toolCalls.get(index) ?? { id: '', name: '', argumentsText: '' };
    choice.toolCalls.set(index, {
      id: call.id || (id ?? ''),
      name: call.name || (name ?? ''),
      argumentsText: call.argumentsText + (argumentsText ?? ''),
    });
  }
  choice.finishReason = delta.finishReason ?? choice.finishReason;
}

function finished(index: number, gathered: Gathered): CanonicalChoice {
  const toolCalls = [...gathered.toolCalls].toSorted(([a], [b]) => a - b).map(([, call]) => call);
  return { index, ...gathered, toolCalls };
}
