/** What every fake model is asked for, in no vendor's format. */
export interface FakeQuestion {
  readonly model: string;
  /** What the person said last. */
  readonly words: string;
  /** What the tool answered, where the conversation ends with that. */
  readonly toolResult: string | null;
  /** Names of the tools that may be called; empty where none may. */
  readonly tools: readonly string[];
  /** Whether all of them are called at once. */
  readonly parallel: boolean;
}

export interface FakeAnswer {
  readonly text: string | null;
  readonly reasoning: string | null;
  readonly calls: readonly { readonly name: string; readonly input: { readonly text: string } }[];
  readonly end: 'stop' | 'length' | 'tool' | 'refusal';
}

/** Repeats the person's words, or calls tools with them. By name: `reasoning` thinks first, `refuses` does, `runs-long` is cut. */
export function fakeAnswer({ model, words, toolResult, tools, parallel }: FakeQuestion): FakeAnswer {
  const said = { text: `Echo: ${words}`, reasoning: null, calls: [] };
  if (toolResult !== null) return { ...said, text: `The tool said ${toolResult}`, end: 'stop' };
  if (tools.length > 0) {
    const called = parallel ? tools : tools.slice(0, 1);
    return { ...said, text: null, calls: called.map((name) => ({ name, input: { text: words } })), end: 'tool' };
  }
  if (model === 'reasoning') return { ...said, reasoning: 'First I read it. Then I repeat it.', end: 'stop' };
  if (model === 'refuses') return { ...said, text: '', end: 'refusal' };
  return { ...said, end: model === 'runs-long' ? 'length' : 'stop' };
}

/** Words with the blank behind them; a fake counts each as a token. */
export function tokensIn(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** Pieces in which the arguments of a call come. */
export function piecesOf(text: string): string[] {
  return text.match(/[\s\S]{1,5}/g) ?? [];
}

export function outputTokensOf({ text, reasoning, calls }: FakeAnswer): number {
  const called = calls.reduce((sum, { input }) => sum + piecesOf(JSON.stringify(input)).length, 0);
  return tokensIn(text ?? '').length + tokensIn(reasoning ?? '').length + called;
}
