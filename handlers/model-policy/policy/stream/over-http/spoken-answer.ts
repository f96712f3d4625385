import OpenAI from 'openai';
import { expect } from 'vitest';
import type { Script } from './spoken-script.ts';

export interface Spoken {
  content: string;
  refusal: string;
  reasoning: string;
  calls: { id: string; name: string; arguments: string }[];
  finish: string | null;
}
export const asked = (script: Script) => ({
  model: 'scripted',
  messages: [{ role: 'user' as const, content: JSON.stringify(script) }],
});
export const texts = (spoken: Spoken[]) =>
  spoken.map(({ calls, ...rest }) => ({ ...rest, calls: calls.filter(Boolean) }));

/** What the answer says when it is asked for whole. */
export async function askedWhole(client: OpenAI, script: Script): Promise<Spoken[] | 'blocked'> {
  try {
    const { choices } = await client.chat.completions.create(asked(script));
    return choices.map(({ message, finish_reason }) => ({
      content: message.content ?? '',
      refusal: message.refusal ?? '',
      reasoning: (message as { reasoning_content?: string }).reasoning_content ?? '',
      calls: (message.tool_calls ?? []).map((call) => ({
        id: call.id,
        ...(call as never as { function: { name: string; arguments: string } }).function,
      })),
      finish: finish_reason,
    }));
  } catch (error) {
    if (error instanceof OpenAI.APIError && error.code === 'policy_blocked') return 'blocked';
    throw error;
  }
}

/** What it says when its chunks are put together, to the end or to the error that ends it. */
export async function askedInPieces(client: OpenAI, script: Script): Promise<{ said: Spoken[]; blocked: boolean }> {
  const said: Spoken[] = [];
  try {
    const stream = await client.chat.completions.create({ ...asked(script), stream: true });
    for await (const { choices } of stream) {
      for (const { index, delta, finish_reason } of choices) {
        const one = (said[index] ??= { content: '', refusal: '', reasoning: '', calls: [], finish: null });
        if (one.finish !== null) expect.fail('nothing may come after the finish reason');
        one.content += delta.content ?? '';
        one.refusal += delta.refusal ?? '';
        one.reasoning += (delta as { reasoning_content?: string }).reasoning_content ?? '';
        one.finish = finish_reason;
        for (const { index: i, id, function: called } of delta.tool_calls ?? []) {
          const call = (one.calls[i] ??= { id: '', name: '', arguments: '' });
          call.id ||= id ?? '';
          call.name ||= called?.name ?? '';
          call.arguments += called?.arguments ?? '';
        }
      }
    }
    return { said, blocked: false };
  } catch (error) {
    if (error instanceof OpenAI.APIError && error.code === 'policy_blocked') return { said, blocked: true };
    throw error;
  }
}
