import type { ServerResponse } from 'node:http';
import { piecesOf, tokensIn } from '../vendor-http/fake-answer.ts';
import { sendFrames } from '../vendor-http/send-frames.ts';
import { answerTo, blocksIn, messageHead, stopReasonOf, usageOf } from './message.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Streams a message as the vendor does. `midstream-error` reports `overloaded_error` after two pieces of text, others in
 * `send-frames.ts`.
 */
export async function sendMessageStream(response: ServerResponse, body: Json): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  const model = String(body.model);
  const events = eventsOf(body);
  const preamble = 3; // message_start, the first block's start, ping
  if (model === 'midstream-error') {
    const error = { type: 'overloaded_error', message: 'Overloaded' };
    events.splice(preamble + 2, Infinity, { type: 'error', error, request_id: response.getHeader('request-id') });
  }
  return sendFrames(response, model, {
    frames: events.map((event) => Buffer.from(`event: ${String(event.type)}\ndata: ${JSON.stringify(event)}\n\n`)),
    preamble,
    endlessFrame: Buffer.from(
      'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"text":"',
    ),
  });
}

function eventsOf(body: Json): Json[] {
  const answer = answerTo(body);
  const usage = usageOf(body, answer);
  const { output_tokens, output_tokens_details, ...input } = usage;
  const start = { ...messageHead(body), content: [], stop_reason: null, stop_sequence: null };
  const [begin, ...rest] = blocksIn(body, answer).flatMap((block, index) => blockEvents(block, index));
  return [
    { type: 'message_start', message: { ...start, usage: { ...input, output_tokens: 1 } } },
    ...(begin ? [begin] : []),
    { type: 'ping' },
    ...rest,
    {
      type: 'message_delta',
      delta: { stop_reason: stopReasonOf(answer), stop_sequence: null },
      usage: { output_tokens, ...(output_tokens_details !== undefined && { output_tokens_details }) },
    },
    { type: 'message_stop' },
  ];
}

function blockEvents(block: Json, index: number): Json[] {
  const begin = (content_block: Json) => ({ type: 'content_block_start', index, content_block });
  const deltas = (pieces: readonly Json[]) => pieces.map((delta) => ({ type: 'content_block_delta', index, delta }));
  const stop = { type: 'content_block_stop', index };
  if (block.type === 'tool_use') {
    const pieces = piecesOf(JSON.stringify(block.input)).map((partial_json) => ({
      type: 'input_json_delta',
      partial_json,
    }));
    const empty = { type: 'input_json_delta', partial_json: '' }; // the vendor begins with it
    return [begin({ ...block, input: {} }), ...deltas([empty, ...pieces]), stop];
  }
  if (block.type === 'thinking') {
    const pieces = tokensIn(String(block.thinking)).map((thinking) => ({ type: 'thinking_delta', thinking }));
    const signature = { type: 'signature_delta', signature: block.signature };
    return [begin({ type: 'thinking', thinking: '', signature: '' }), ...deltas([...pieces, signature]), stop];
  }
  const pieces = tokensIn(String(block.text)).map((text) => ({ type: 'text_delta', text }));
  return [begin({ type: 'text', text: '' }), ...deltas(pieces), stop];
}
