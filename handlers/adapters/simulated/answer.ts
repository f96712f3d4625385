import type { CanonicalChoice, CanonicalMessage, CanonicalPrompt, CanonicalTool } from '#model-policy/exchange/chat.ts';
import { derivedId } from '#vocabulary/ids.ts';
import { cutText } from './cut-text.ts';
import { argumentsFor } from './tool-arguments.ts';

/** As the node's own estimate has it, so that a limit of tokens cuts where the count says. */
const charactersPerToken = 4;

/**
 * What the simulated model says: it calls one tool if it may and has not yet since the person last spoke, quotes the
 * tool's result once it has one, and else repeats the person's words.
 * @param requestId makes the id of a tool call, so that it is the same when the request is sent again
 */
export function answerTo(prompt: CanonicalPrompt, requestId: string, maxOutputTokens: number | null): CanonicalChoice {
  const words = textOf(prompt.messages.findLast((message) => message.role === 'user'));
  const result = resultSinceUser(prompt.messages);
  const tool = result === undefined ? toolToCall(prompt, words) : undefined;
  if (tool) {
    const argumentsText = JSON.stringify(argumentsFor(tool.inputSchema, words));
    const call = { id: derivedId('tcall', requestId, tool.name), name: tool.name, argumentsText };
    return { index: 0, text: null, refusal: null, reasoning: null, toolCalls: [call], finishReason: 'tool_calls' };
  }
  const whole = result === undefined ? `You said: ${words}` : `The tool answered: ${result}`;
  return { index: 0, refusal: null, reasoning: null, toolCalls: [], ...cut(whole, prompt, maxOutputTokens) };
}

function resultSinceUser(messages: readonly CanonicalMessage[]): string | undefined {
  const lastUser = messages.findLastIndex((message) => message.role === 'user');
  return messages.slice(lastUser + 1).findLast((message) => message.role === 'tool')?.text;
}

function toolToCall({ tools, toolChoice }: CanonicalPrompt, words: string): CanonicalTool | undefined {
  if (toolChoice === 'none') return undefined;
  if (typeof toolChoice === 'object') return tools.find((tool) => tool.name === toolChoice.name);
  const spoken = plain(words);
  return tools.find((tool) => spoken.includes(plain(tool.name))) ?? tools[0];
}

/** People write `tool.http.fetch` where models read `tool_http_fetch`. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[._-]/g, ' ');
}

function cut(text: string, { generation }: CanonicalPrompt, maxOutputTokens: number | null) {
  const ends = (generation.stop ?? []).map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
  const stopped = ends.length > 0 ? text.slice(0, Math.min(...ends)) : text;
  const room = (maxOutputTokens ?? Infinity) * charactersPerToken;
  if (stopped.length <= room) return { text: stopped, finishReason: 'stop' as const };
  return { text: cutText(stopped, room), finishReason: 'length' as const };
}

function textOf(message: CanonicalMessage | undefined): string {
  return message?.text ?? '';
}
