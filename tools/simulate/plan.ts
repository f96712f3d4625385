import type { InvokeChat } from '#generated/vocabulary/types.ts';

/** What a run is to do: how many tools its model wants at each turn before it answers. Travels as the run's input. */
export interface Plan {
  readonly toolsPerTurn: readonly number[];
}

export function planText(plan: Plan): string {
  return plan.toolsPerTurn.join(',');
}

export function planOf(text: string): Plan {
  return { toolsPerTurn: text === '' ? [] : text.split(',').map(Number) };
}

/** What the model answers last: it counts the results that it was shown, so that one that is missing is noticed. */
export function finalText({ toolsPerTurn }: Plan): string {
  return `done with ${toolsPerTurn.reduce((sum, tools) => sum + tools, 0)} results`;
}

/** What the model says next, judged by nothing but the conversation that it is handed. */
export function nextSaying({ input }: InvokeChat): { text: string } | { tools: number } {
  const said = input.messages.filter((message) => message.role === 'assistant').length;
  const asked = input.messages.find((message) => message.role === 'user')!.content as string;
  const tools = planOf(asked).toolsPerTurn[said];
  if (tools !== undefined) return { tools };
  return { text: `done with ${input.messages.filter((message) => message.role === 'tool').length} results` };
}
