import type { ChatOutput, EmbedOutput, InvokeResult, ToolDefinition } from '#generated/vocabulary/types.ts';
import { Fault } from '#vocabulary/fault.ts';
import { isDeeperThan, jsonDepthMax } from '#vocabulary/json-depth.ts';
import type { CanonicalToolCall, ChatReply } from '../../exchange/chat.ts';
import type { EmbedReply } from '../../exchange/embed.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { asBase64, asNumbers } from '../../exchange/vector.ts';
import { reportOf } from '../report.ts';

/** Of the contract (E.2). A model that has lost its way writes a name of any length, or none. */
const nameCharactersMax = 256;

/**
 * A finished exchange as the canonical `response` (E.2, E.4).
 * @param tools those that were offered: what the model calls by name is given back with its tool id
 */
export function writeResult(exchange: Exchange, node: string, tools: readonly ToolDefinition[]): InvokeResult {
  return {
    request_id: exchange.ask.requestId,
    status: 'ok',
    output: outputOf(exchange, tools),
    ...reportOf(exchange, node),
  };
}

function outputOf({ answer, prompt }: Exchange, tools: readonly ToolDefinition[]): ChatOutput | EmbedOutput {
  if (answer?.kind === 'chat') return chatOutput(answer, tools);
  if (answer?.kind === 'embed')
    return embedOutput(answer, prompt.operation === 'embed' && prompt.encoding === 'base64');
  throw new Fault('internal_error', 'The exchange ended without an answer.');
}

/** An answer as the canonical form has it (E.2). */
export function chatOutput(reply: ChatReply, tools: readonly ToolDefinition[]): ChatOutput {
  const choice = reply.canonical().choices[0];
  if (!choice) throw new Fault('dependency_unavailable', 'The model answered nothing at all.');
  return {
    type: 'chat',
    message: { role: 'assistant', content: choice.text ?? choice.refusal },
    tool_calls: choice.toolCalls.map(({ id, name, argumentsText }) => ({
      tool_call_id: id,
      tool_id: tools.find((tool) => tool.name === name)?.tool_id ?? nameOf(name),
      name: nameOf(name),
      input: inputOf(argumentsText),
    })),
    finish_reason: choice.finishReason,
  };
}

function nameOf(name: string): string {
  return name.slice(0, nameCharactersMax).toWellFormed() || 'unnamed';
}

/** A model that breaks the format of its own arguments gets its words back, so that it can be told (TOOL-04). */
function inputOf(argumentsText: CanonicalToolCall['argumentsText']): unknown {
  if (argumentsText.trim() === '') return {};
  try {
    const input: unknown = JSON.parse(argumentsText);
    return isDeeperThan(jsonDepthMax, input) ? argumentsText : input;
  } catch {
    return argumentsText;
  }
}

function embedOutput(reply: EmbedReply, base64: boolean): EmbedOutput {
  return {
    type: 'embedding',
    embeddings: reply.vectors.map((vector, index) => ({
      index,
      vector: base64 ? asBase64(vector) : [...asNumbers(vector)],
    })),
  };
}
