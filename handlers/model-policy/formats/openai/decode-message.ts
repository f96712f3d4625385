import type { CanonicalMessage, CanonicalPart, ImageSource } from '../../exchange/chat.ts';
import { isRecord, recordsIn, textOrNull, type Json } from '../json.ts';
import { decodeToolCall } from './decode-tool-call.ts';

/** @param beyond where what the canonical form cannot say is listed, by its place in the body */
export function decodeMessage(message: Json, at: string, beyond: string[]): CanonicalMessage {
  const role = roleOf(message.role);
  const parts: CanonicalPart[] = [];
  if (typeof message.content === 'string') parts.push({ kind: 'text', text: message.content });
  for (const [i, part] of recordsIn(message.content).entries()) {
    const text = textOrNull(part.text) ?? textOrNull(part.refusal);
    const image = text === null && role === 'user' ? imageIn(part) : null;
    if (text !== null) parts.push({ kind: 'text', text });
    else if (image) parts.push(image);
    else beyond.push(`${at}.content[${i}].${String(part.type)}`);
  }
  const refusal = textOrNull(message.refusal);
  if (refusal !== null) parts.push({ kind: 'text', text: refusal });
  // On the result of a tool, the name repeats what the id of the call says.
  for (const key of ['name', 'function_call', 'audio']) {
    if (isPresent(message[key]) && !(key === 'name' && role === 'tool')) beyond.push(`${at}.${key}`);
  }
  return {
    role,
    text: parts.flatMap((part) => (part.kind === 'text' ? part.text : [])).join('\n'),
    ...(parts.some(({ kind }) => kind === 'image') && { parts }),
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

function imageIn({ image_url: shown }: Json): CanonicalPart | null {
  const address = isRecord(shown) ? shown.url : shown;
  if (typeof address !== 'string') return null;
  const detail = isRecord(shown) ? textOrNull(shown.detail) : null;
  return { kind: 'image', image: imageSource(address), ...(detail !== null && { detail }) };
}

function imageSource(address: string): ImageSource {
  const data = /^data:([^;,]+);base64,/i.exec(address);
  if (!data) return { url: address };
  return { mediaType: data[1]!.toLowerCase(), base64: address.slice(data[0].length) };
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
