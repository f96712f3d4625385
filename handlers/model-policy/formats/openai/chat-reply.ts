import type { CanonicalChoice, CanonicalReply, ChatReply } from '../../exchange/chat.ts';
import { isRecord, recordsIn, textOrNull, type Json } from '../json.ts';
import { mapTextLeaves } from '../text-leaves.ts';
import { decodeToolCall } from './decode-tool-call.ts';
import { readFinishReason } from './finish-reason.ts';
import { readUsage } from './usage.ts';
import { openAiWalk } from './walk.ts';

/** A reply in OpenAI's `chat.completion`. */
export function openAiChatReply(body: Json): ChatReply {
  let canonical: CanonicalReply | undefined;
  return {
    kind: 'chat',
    format: 'openai',
    native: body,
    usage: readUsage(body.usage),
    uninspected: recordsIn(body.choices).some((choice) => isRecord(choice.message) && isRecord(choice.message.audio))
      ? ['audio']
      : [],
    mapTexts(visit) {
      const mapped = mapTextLeaves(body, visit, openAiWalk) as Json;
      return mapped === body ? this : openAiChatReply(withoutEchoes(mapped));
    },
    canonical: () => (canonical ??= { id: textOrNull(body.id), choices: recordsIn(body.choices).map(decodeChoice) }),
  };
}

/** Log probabilities spell out the text as it was before anything was replaced in it. */
function withoutEchoes(body: Json): Json {
  return { ...body, choices: recordsIn(body.choices).map((choice) => ({ ...choice, logprobs: null })) };
}

function decodeChoice(choice: Json, i: number): CanonicalChoice {
  const message = isRecord(choice.message) ? choice.message : {};
  return {
    index: typeof choice.index === 'number' ? choice.index : i,
    text: textOrNull(message.content),
    refusal: textOrNull(message.refusal),
    reasoning: textOrNull(message.reasoning_content ?? message.reasoning), // two names are in use for it
    toolCalls: recordsIn(message.tool_calls).map(decodeToolCall),
    finishReason: readFinishReason(choice.finish_reason) ?? 'stop',
  };
}
