import type { FakeQuestion } from './fake-answer.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a body in OpenAI's format asks. */
export function questionIn(body: Json): FakeQuestion {
  const messages = body.messages as { role: string; content: unknown }[];
  const last = messages.at(-1);
  const tools = ((body.tools as { function: { name: string } }[] | undefined) ?? []).map((tool) => tool.function.name);
  return {
    model: String(body.model),
    words: textOf(messages.findLast(({ role }) => role === 'user')?.content),
    toolResult: last?.role === 'tool' ? textOf(last.content) : null,
    tools: body.tool_choice === 'none' ? [] : tools,
    parallel: body.parallel_tool_calls === true,
  };
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  const parts = Array.isArray(content) ? (content as { text?: string }[]) : [];
  return parts.map((part) => part.text ?? '').join('\n');
}
