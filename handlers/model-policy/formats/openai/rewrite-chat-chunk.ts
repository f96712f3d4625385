import type { ChatChunk, ChatDelta } from '../../exchange/chat.ts';
import { isRecord, recordsIn, type Json } from '../json.ts';
import { openAiChunk } from './chat-chunk.ts';
import { encodeToolCallDelta } from './encode-chat-chunk.ts';

/**
 * What stays of a chunk that policy looked into. A field that is not named here may spell out text, piece by piece and
 * under a name that nobody here has heard of, and so cannot be judged: it is left out.
 */
const keptOfChunk = new Set(['id', 'object', 'created', 'model', 'system_fingerprint', 'service_tier', 'usage']);
const keptOfDelta = new Set(['role', 'audio']);

/**
 * The chunk with other texts, the rest of it as the provider wrote it; the very same where nothing is different.
 * @param after for each choice of the chunk what it says now; null leaves the choice out. The same object as before
 *   says that nothing of it was changed or held back: only then its log probabilities stay, which spell out the text
 * @param tail whether this is the end of a text, after the chunk itself: role and usage went with the chunk
 * @returns null when nothing is left to be said
 */
export function rewriteOpenAiChunk(
  chunk: ChatChunk & { readonly native: string },
  after: readonly (ChatDelta | null)[],
  tail: boolean,
): ChatChunk | null {
  const value = JSON.parse(chunk.native) as Json;
  const choices = recordsIn(value.choices).flatMap((choice, i) => {
    const delta = after[i];
    return delta ? rewriteChoice(choice, delta, delta === chunk.deltas[i], tail) : [];
  });
  if (choices.length === 0 && (chunk.deltas.length > 0 || chunk.usage === null)) return null;
  const rewritten: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    if (key === 'choices') rewritten[key] = choices;
    else if (key === 'usage' && tail) rewritten[key] = null;
    else if (keptOfChunk.has(key) || saysNothing(field)) rewritten[key] = field;
  }
  const native = JSON.stringify(rewritten);
  return native === JSON.stringify(value) ? chunk : openAiChunk(native, rewritten);
}

function rewriteChoice(choice: Json, after: ChatDelta, same: boolean, tail: boolean): Json[] {
  const delta = isRecord(choice.delta) ? rewriteDelta(choice.delta, after, same, tail) : {};
  const finished = after.finishReason !== undefined;
  if (!same && !finished && Object.values(delta).every((field) => field === '' || saysNothing(field))) return [];
  const rewritten: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(choice)) {
    if (key === 'index') rewritten[key] = field;
    else if (key === 'delta') rewritten[key] = delta;
    else if (key === 'logprobs') rewritten[key] = same ? field : null;
    else if (key === 'finish_reason') rewritten[key] = finished ? field : null;
    else if (saysNothing(field)) rewritten[key] = field;
  }
  return [rewritten];
}

function rewriteDelta(delta: Json, after: ChatDelta, same: boolean, tail: boolean): Json {
  const texts: Record<string, string | undefined> = {
    content: after.text,
    refusal: after.refusal,
    reasoning: after.reasoning, // two names are in use for it
    reasoning_content: after.reasoning,
  };
  const rewritten: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(delta)) {
    if (saysNothing(field)) rewritten[key] = field;
    else if (key in texts) {
      if (texts[key] !== undefined && typeof field === 'string') rewritten[key] = texts[key];
    } else if (key === 'tool_calls') {
      const calls = same ? recordsIn(field).map(knownOfCall) : (after.toolCalls ?? []).map(encodeToolCallDelta);
      if (calls.length > 0) rewritten[key] = calls;
    } else if (keptOfDelta.has(key) && !tail) rewritten[key] = field;
  }
  return rewritten;
}

function knownOfCall(call: Json): Json {
  const known = pick(call, ['index', 'id', 'type', 'function']);
  return isRecord(call.function) ? { ...known, function: texts(pick(call.function, ['name', 'arguments'])) } : known;
}

function pick(record: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(record).filter(([key, field]) => keys.includes(key) || saysNothing(field)));
}

function texts(record: Json): Json {
  return Object.fromEntries(
    Object.entries(record).filter(([, field]) => typeof field === 'string' || saysNothing(field)),
  );
}

function saysNothing(field: unknown): boolean {
  return field === null || typeof field === 'boolean';
}
