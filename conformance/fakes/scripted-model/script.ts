/**
 * What the model is to do, written by the test into the text of the run: `{"delay_ms": 50, "steps": [...]}`. A step calls
 * tools, or says something. Which step is next follows from the conversation alone (the assistant's turns so far), so
 * that the fake has no state: a node that repeats a call gets the same answer again.
 */
export interface Script {
  /** Found again in what the fake records. */
  name?: string;
  /** Before each answer, in ms. */
  delay_ms?: number;
  /** Where the answer is streamed: between its words, in ms. */
  word_ms?: number;
  steps: ScriptStep[];
}

export type ScriptStep = { call: { tool: string; input: unknown }[] } | { say: string } | { misbehave: Misbehaviour };

export interface Message {
  role: string;
  content?: unknown;
}

/** The step that these messages have come to; text that is no script is repeated. */
export function nextStep(messages: readonly Message[]): {
  name: string;
  step: ScriptStep;
  delayMs: number;
  wordMs: number;
  turn: number;
} {
  const said = textOf(messages.find((message) => message.role === 'user')?.content);
  const turn = messages.filter((message) => message.role === 'assistant').length;
  const script = scriptIn(said);
  if (!script) return { name: '', step: { say: said }, delayMs: 0, wordMs: 0, turn };
  const step = expanded(script.steps[turn] ?? { say: 'The script has ended.' });
  return { name: script.name ?? '', step, delayMs: script.delay_ms ?? 0, wordMs: script.word_ms ?? 0, turn };
}

export const misbehaviours = ['no-json', 'deep', 'no-choice', 'no-end', 'breaks-off', 'silent'] as const;
/** What a backend must not do, and some do. */
export type Misbehaviour = (typeof misbehaviours)[number];

/** In a script, a string of so many letters: what the model says may be far longer than what it was told. */
export function lettersOf(count: number): string {
  return `{{${count} letters}}`;
}

function expanded<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, item: unknown) => {
    const count = typeof item === 'string' ? /^\{\{(\d+) letters\}\}$/.exec(item)?.[1] : undefined;
    return count === undefined ? item : 'x'.repeat(Number(count));
  }) as Value;
}

/** The function's name that a node gives a tool: dots become underscores. */
export function functionName(tool: string): string {
  return tool.replaceAll('.', '_');
}

function scriptIn(text: string): Script | undefined {
  try {
    const value = JSON.parse(text) as Partial<Script>;
    return Array.isArray(value?.steps) ? (value as Script) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map((part: { text?: string }) => part.text ?? '').join('') : '';
}
