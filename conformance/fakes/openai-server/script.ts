import { head } from './chat.ts';

type Body = Readonly<Record<string, unknown>>;

interface Delta {
  readonly content?: string;
  readonly refusal?: string;
  readonly reasoning_content?: string;
  readonly tool_calls?: readonly { index: number; id?: string; function: { name?: string; arguments?: string } }[];
}
interface Said {
  readonly index: number;
  readonly delta: Delta;
  readonly logprobs?: unknown;
  readonly finish_reason?: string | null;
}

/** What the model `scripted` says: the last message is JSON, with the `choices` of each chunk. */
function scriptOf(body: Body): readonly (readonly Said[])[] {
  const messages = body.messages as { content: string }[];
  return JSON.parse(messages.at(-1)!.content) as Said[][];
}

export function scriptedChunks(body: Body): Body[] {
  return scriptOf(body).map((choices) => ({
    ...head(body, 'chat.completion.chunk'),
    choices: choices.map((choice) => ({ logprobs: null, finish_reason: null, ...choice })),
  }));
}

/** The same, said in one piece. */
export function scriptedCompletion(body: Body): Body {
  const said = scriptOf(body).flat();
  const indices = [...new Set(said.map(({ index }) => index))].toSorted((a, b) => a - b);
  const choices = indices.map((index) => {
    const own = said.filter((choice) => choice.index === index);
    const message = messageOf(own.map(({ delta }) => delta));
    return {
      index,
      message,
      logprobs: null,
      finish_reason: own.findLast((choice) => choice.finish_reason)?.finish_reason,
    };
  });
  const usage = { prompt_tokens: 1, completion_tokens: said.length, total_tokens: 1 + said.length };
  return { ...head(body, 'chat.completion'), choices, usage };
}

function messageOf(deltas: readonly Delta[]): Body {
  const joined = (key: 'content' | 'refusal' | 'reasoning_content') => {
    const pieces = deltas.map((delta) => delta[key]).filter((piece) => piece !== undefined);
    return pieces.length > 0 ? pieces.join('') : null;
  };
  const calls = new Map<number, { id: string; name: string; arguments: string }>();
  for (const { index, id, function: said } of deltas.flatMap((delta) => delta.tool_calls ?? [])) {
    const call = calls.get(index) ?? { id: '', name: '', arguments: '' };
    calls.set(index, {
      id: call.id || (id ?? ''),
      name: call.name || (said.name ?? ''),
      arguments: call.arguments + (said.arguments ?? ''),
    });
  }
  const tool_calls = [...calls.values()].map(({ id, ...called }) => ({ id, type: 'function', function: called }));
  const reasoning = joined('reasoning_content');
  return {
    role: 'assistant',
    content: joined('content'),
    refusal: joined('refusal'),
    ...(reasoning !== null && { reasoning_content: reasoning }),
    ...(tool_calls.length > 0 && { tool_calls }),
  };
}
