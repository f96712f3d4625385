import type { CanonicalMessage, CanonicalPrompt, CanonicalTool, CanonicalToolCall } from '../../exchange/chat.ts';
import { isRecord, recordsIn, textOrNull, type Json } from '../json.ts';

/** Fields that the canonical form carries, or that concern only the door. */
const carried = new Set(
  'model messages tools tool_choice stream stream_options temperature top_p max_tokens max_completion_tokens stop seed'.split(
    ' ',
  ),
);

/** From the body of OpenAI's chat completions to no vendor's format. */
export function decodeChatBody(body: Json): CanonicalPrompt {
  const beyond = Object.keys(body).filter((key) => !carried.has(key) && body[key] !== null);
  const messages = recordsIn(body.messages).map((message, i) => decodeMessage(message, `messages[${i}]`, beyond));
  return {
    messages,
    tools: recordsIn(body.tools).map(decodeTool),
    toolChoice: decodeToolChoice(body.tool_choice),
    generation: {
      ...(typeof body.temperature === 'number' && { temperature: body.temperature }),
      ...(typeof body.top_p === 'number' && { topP: body.top_p }),
      ...maxOutputTokens(body),
      ...stopOf(body.stop),
      ...(typeof body.seed === 'number' && { seed: body.seed }),
    },
    beyond,
  };
}

function decodeMessage(message: Json, at: string, beyond: string[]): CanonicalMessage {
  const parts: string[] = [];
  if (typeof message.content === 'string') parts.push(message.content);
  for (const [i, part] of recordsIn(message.content).entries()) {
    const text = textOrNull(part.text) ?? textOrNull(part.refusal);
    if (text === null) beyond.push(`${at}.content[${i}].${String(part.type)}`);
    else parts.push(text);
  }
  const refusal = textOrNull(message.refusal);
  if (refusal !== null) parts.push(refusal);
  return {
    role: roleOf(message.role),
    text: parts.join('\n'),
    toolCalls: recordsIn(message.tool_calls).map(decodeToolCall),
    ...(typeof message.tool_call_id === 'string' && { toolCallId: message.tool_call_id }),
  };
}

/** `developer` is what newer models call `system`; `function` is what `tool` was called once. */
function roleOf(role: unknown): CanonicalMessage['role'] {
  if (role === 'system' || role === 'developer') return 'system';
  if (role === 'tool' || role === 'function') return 'tool';
  return role === 'assistant' ? 'assistant' : 'user';
}

export function decodeToolCall(call: Json): CanonicalToolCall {
  const named = isRecord(call.function) ? call.function : {};
  return {
    id: textOrNull(call.id) ?? '',
    name: textOrNull(named.name) ?? '',
    argumentsText: textOrNull(named.arguments) ?? '',
  };
}

function decodeTool(tool: Json): CanonicalTool {
  const named = isRecord(tool.function) ? tool.function : {};
  return {
    name: textOrNull(named.name) ?? '',
    ...(typeof named.description === 'string' && { description: named.description }),
    inputSchema: isRecord(named.parameters) ? named.parameters : { type: 'object' },
  };
}

function decodeToolChoice(choice: unknown): CanonicalPrompt['toolChoice'] {
  if (choice === 'none' || choice === 'required') return choice;
  const named = isRecord(choice) && isRecord(choice.function) ? choice.function.name : undefined;
  return typeof named === 'string' ? { name: named } : 'auto';
}

function maxOutputTokens(body: Json): { maxOutputTokens?: number } {
  const max = body.max_completion_tokens ?? body.max_tokens;
  return typeof max === 'number' ? { maxOutputTokens: max } : {};
}

function stopOf(stop: unknown): { stop?: string[] } {
  if (typeof stop === 'string') return { stop: [stop] };
  return Array.isArray(stop) ? { stop: stop.filter((item) => typeof item === 'string') } : {};
}
