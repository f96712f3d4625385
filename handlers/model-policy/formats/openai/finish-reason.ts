import type { FinishReason } from '../../exchange/chat.ts';

const known: Record<string, FinishReason> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool_calls',
  function_call: 'tool_calls',
  content_filter: 'content_filter',
  // Names that compatible servers use for the same things.
  eos_token: 'stop',
  stop_sequence: 'stop',
  eos: 'stop',
};

/** A reason of a server's own counts as an ordinary end. */
export function readFinishReason(value: unknown): FinishReason | undefined {
  if (typeof value !== 'string') return undefined;
  return known[value] ?? 'stop';
}
