import { Fault } from '#vocabulary/fault.ts';
import type { CanonicalMessage, ChatPrompt } from '#model-policy/exchange/chat.ts';
import { isRecord } from '#model-policy/formats/json.ts';

/**
 * What would change the answer of a real model and cannot change this one's: saying yes to it would be a lie. Other
 * fields that this model has no use for, as penalties, effort, tags or fields of next week, are ignored.
 * @throws Fault `invalid_request`
 */
export function refuseBeyond(beyond: readonly string[], prompt: ChatPrompt): void {
  const { native } = prompt;
  const format = isRecord(native.response_format) ? native.response_format.type : undefined;
  if (prompt.choices > 1) throw unsupported('n', 'gives one answer');
  if (native.logprobs === true) throw unsupported('logprobs', 'knows no probabilities');
  if (format !== undefined && format !== 'text') throw unsupported('response_format', 'keeps to no format');
  const part =
    beyond.find((field) => /^messages\[\d+\]\.content/.test(field)) ?? pictureIn(prompt.canonical().messages);
  if (part !== undefined) throw unsupported(part, 'reads texts only');
}

function pictureIn(messages: readonly CanonicalMessage[]): string | undefined {
  for (const [i, { parts = [] }] of messages.entries()) {
    const at = parts.findIndex(({ kind }) => kind === 'image');
    if (at >= 0) return `messages[${i}].content[${at}].image_url`;
  }
  return undefined;
}

function unsupported(param: string, why: string): Fault {
  return new Fault('invalid_request', `A simulated model ${why}, so it cannot do what \`${param}\` asks for.`, {
    details: { param, openai_code: 'unsupported_parameter' },
  });
}
