import { createHash } from 'node:crypto';

type Body = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly content: string | null;
  readonly reasoning?: string;
  readonly toolCalls: { id: string; type: 'function'; function: { name: string; arguments: string } }[];
  readonly finishReason: 'stop' | 'tool_calls' | 'content_filter';
}

/** What the fake model says, by its name and the last message. It counts a word as a token. */
export function answerTo(body: Body): Answer {
  const messages = (body.messages as { role: string; content: unknown }[] | undefined) ?? [];
  const last = messages.at(-1);
  const words = textOf(messages.findLast(({ role }) => role === 'user')?.content);
  const model = String(body.model);
  if (last?.role === 'tool') return said(`The tool said ${textOf(last.content)}`);
  const tools = (body.tools as { function: { name: string } }[] | undefined) ?? [];
  if (tools.length > 0 && body.tool_choice !== 'none') {
    const called = body.parallel_tool_calls === true ? tools : tools.slice(0, 1);
    const toolCalls = called.map(({ function: { name } }, i) => ({
      id: `call_${hash(words).slice(0, 20)}${i}`,
      type: 'function' as const,
      function: { name, arguments: JSON.stringify({ text: words }) },
    }));
    return { content: null, toolCalls, finishReason: 'tool_calls' };
  }
  if (model === 'reasoning') return { ...said(`Echo: ${words}`), reasoning: 'First I read it. Then I repeat it.' };
  if (model === 'says-a-card') return said('The card is 4111 1111 1111 1111, use it well.');
  if (model === 'filtered') return { content: '', toolCalls: [], finishReason: 'content_filter' };
  return said(`Echo: ${words}`);
}

function said(content: string): Answer {
  return { content, toolCalls: [], finishReason: 'stop' };
}

export function completion(body: Body): Body {
  const answer = answerTo(body);
  const choices = Array.from({ length: Number(body.n ?? 1) }, (_, index) => ({
    index,
    message: {
      role: 'assistant',
      content: answer.content,
      refusal: null,
      annotations: [],
      ...(answer.reasoning !== undefined && { reasoning_content: answer.reasoning }),
      ...(answer.toolCalls.length > 0 && { tool_calls: answer.toolCalls }),
    },
    logprobs: body.logprobs === true ? { content: tokensOf(answer).map((token) => ({ token, logprob: -0.1 })) } : null,
    finish_reason: answer.finishReason,
  }));
  return { ...head(body, 'chat.completion'), choices, usage: usageOf(body, answer), service_tier: 'default' };
}

export function head(body: Body, object: string): Body {
  return {
    id: `chatcmpl-${hash(JSON.stringify(body.messages ?? null)).slice(0, 24)}`,
    object,
    created: 1_763_910_245,
    model: `${String(body.model)}-2026-11-01`,
    system_fingerprint: 'fp_fake',
  };
}

export function usageOf(body: Body, answer: Answer): Body {
  const prompt_tokens = JSON.stringify(body.messages ?? '').split(/\s+/).length;
  const completion_tokens = tokensOf(answer).length * Number(body.n ?? 1);
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: answer.reasoning?.split(/\s+/).length ?? 0, audio_tokens: 0 },
  };
}

/** Words with the blank behind them, or the pieces in which a call's arguments come. */
export function tokensOf({ content, toolCalls }: Answer): string[] {
  if (toolCalls.length > 0) return toolCalls.flatMap((call) => piecesOf(call.function.arguments));
  return content?.match(/\S+\s*/g) ?? [];
}

export function piecesOf(text: string): string[] {
  return text.match(/[\s\S]{1,5}/g) ?? [];
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  const parts = Array.isArray(content) ? (content as { text?: string }[]) : [];
  return parts.map((part) => part.text ?? '').join(' ');
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
