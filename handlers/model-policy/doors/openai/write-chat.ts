import type { ChatReply } from '../../exchange/chat.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { encodeChatReply } from '../../formats/openai/encode-chat-reply.ts';
import { writeUsage } from '../../formats/openai/usage.ts';
import { recordsIn, isRecord, type Json } from '../../formats/json.ts';
import { completionId, createdSeconds, isVendorsName } from './identity.ts';

/**
 * A whole reply as OpenAI's `chat.completion`, without the `agentos` field. A reply that a provider wrote in this
 * format keeps every field it came with; only where the client asked by an alias, that is the model's name.
 */
export function writeChat(exchange: Exchange, reply: ChatReply): Json {
  const { modelRef } = exchange.ask;
  const usage = exchange.usage && writeUsage(exchange.usage);
  if (!reply.native) {
    const head = { id: completionId(exchange), created: createdSeconds(exchange), model: modelRef };
    return { ...encodeChatReply(reply.canonical(), head), usage };
  }
  const { native } = reply;
  return {
    ...native,
    id: typeof native.id === 'string' && native.id !== '' ? native.id : completionId(exchange),
    object: 'chat.completion',
    created: typeof native.created === 'number' ? native.created : createdSeconds(exchange),
    model: isVendorsName(exchange) && typeof native.model === 'string' ? native.model : modelRef,
    choices: recordsIn(native.choices).map(completed),
    usage: reply.usage ? native.usage : usage,
  };
}

/** Servers leave out what is null; clients that check shapes want it said. */
function completed(choice: Json, i: number): Json {
  const message = isRecord(choice.message) ? choice.message : {};
  return {
    index: i,
    logprobs: null,
    ...choice,
    finish_reason: choice.finish_reason ?? 'stop',
    message: { role: 'assistant', content: null, refusal: null, ...message },
  };
}
