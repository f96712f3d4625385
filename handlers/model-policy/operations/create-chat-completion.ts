import type { ChatCompletion } from '#generated/model-policy/types.ts';
import type { Operations } from '#generated/model-policy/operations.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import { openAiAsk } from '../doors/openai/ask.ts';
import { reportHeaders } from '../doors/openai/headers.ts';
import { writeChat } from '../doors/openai/write-chat.ts';
import { writeStream } from '../doors/openai/write-stream.ts';
import { reportOf } from '../doors/report.ts';
import { openAiChatPrompt } from '../formats/openai/chat-prompt.ts';
import type { Json } from '../formats/json.ts';
import type { Room } from './room.ts';

/** OpenAI's chat completions, whole or streamed (MOD-01). */
export function createChatCompletion(room: Room): OperationHandler<Operations['createChatCompletion']> {
  return async (auth, { body }, call) => {
    const exchange = await room.perform(
      openAiAsk(auth, call, {
        modelRef: body.model,
        prompt: openAiChatPrompt(body as Json),
        wantsStream: body.stream === true,
      }),
    );
    const { answer } = exchange;
    const headers = reportHeaders(exchange, room.node);
    if (answer?.kind === 'stream') {
      const includeUsage = body.stream_options?.include_usage === true;
      return { status: 200, stream: writeStream(exchange, answer.batches, { node: room.node, includeUsage }), headers };
    }
    if (answer?.kind !== 'chat') throw new Fault('internal_error', 'The exchange ended without an answer.');
    const agentos = {
      ...reportOf(exchange, room.node),
      correlation_id: call.correlationId,
      traceparent: call.traceparent,
    };
    return { status: 200, body: { ...writeChat(exchange, answer), agentos } as unknown as ChatCompletion, headers };
  };
}
