import type { CanonicalMessage, CanonicalPrompt } from '../exchange/chat.ts';
import { isRecord, type Json } from '../formats/json.ts';

/** One side's turn: several messages in a row are one, and results of tools belong to the user's side. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly messages: readonly CanonicalMessage[];
}

/**
 * A conversation for vendors that keep instructions apart and want the two sides to alternate. Instructions from
 * anywhere in the conversation stand together in front of it.
 */
export function conversationOf({ messages }: CanonicalPrompt): { system: string[]; turns: Turn[] } {
  const system: string[] = [];
  const turns: { role: Turn['role']; messages: CanonicalMessage[] }[] = [];
  for (const message of messages) {
    if (message.role === 'system') {
      if (message.text !== '') system.push(message.text);
      continue;
    }
    const role = message.role === 'assistant' ? 'assistant' : 'user';
    const current = turns.at(-1);
    if (current?.role === role) current.messages.push(message);
    else turns.push({ role, messages: [message] });
  }
  return { system, turns };
}

/**
 * The arguments of an earlier tool call, for vendors that take an object only. Models do write broken JSON; they then
 * see again what they wrote, under a name that says so, rather than the conversation ending in an error.
 */
export function argumentsObject(argumentsText: string): Json {
  if (argumentsText.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(argumentsText);
    return isRecord(value) ? value : { unreadable_arguments: argumentsText };
  } catch {
    return { unreadable_arguments: argumentsText };
  }
}
