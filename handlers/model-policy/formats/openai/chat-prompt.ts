import type { CanonicalPrompt, ChatPrompt } from '../../exchange/chat.ts';
import { isRecord, recordsIn, type Json } from '../json.ts';
import { mapTextLeaves } from '../text-leaves.ts';
import { decodeChatBody } from './decode-chat-body.ts';
import { openAiWalk, uninspectedParts } from './walk.ts';

/** A chat prompt in the body of OpenAI's chat completions. */
export function openAiChatPrompt(body: Json): ChatPrompt {
  let canonical: CanonicalPrompt | undefined;
  return {
    operation: 'chat',
    format: 'openai',
    native: body,
    maxOutputTokens: numberOf(body.max_completion_tokens) ?? numberOf(body.max_tokens),
    choices: numberOf(body.n) ?? 1,
    hasTools: recordsIn(body.tools).length > 0 || recordsIn(body.functions).length > 0,
    messageCount: recordsIn(body.messages).length,
    uninspected: uninspectedIn(body),
    mapTexts(visit) {
      const mapped = mapTextLeaves(body, visit, openAiWalk) as Json;
      return mapped === body ? this : openAiChatPrompt(mapped);
    },
    canonical: () => (canonical ??= decodeChatBody(body)),
  };
}

function uninspectedIn(body: Json): string[] {
  const kinds = new Set<string>();
  for (const message of recordsIn(body.messages)) {
    for (const part of recordsIn(message.content)) {
      for (const kind of uninspectedParts) if (kind in part) kinds.add(kind);
    }
    if (isRecord(message.audio)) kinds.add('audio');
  }
  return [...kinds];
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
