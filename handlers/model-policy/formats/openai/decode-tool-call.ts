import type { CanonicalToolCall } from '../../exchange/chat.ts';
import { isRecord, textOrNull, type Json } from '../json.ts';

export function decodeToolCall(call: Json): CanonicalToolCall {
  const named = isRecord(call.function) ? call.function : {};
  return {
    id: textOrNull(call.id) ?? '',
    name: textOrNull(named.name) ?? '',
    argumentsText: textOrNull(named.arguments) ?? '',
  };
}
