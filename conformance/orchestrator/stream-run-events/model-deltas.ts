import { validateTransientEvent } from '#generated/events/validators.js';
import type { ModelDeltaEvent } from '#generated/vocabulary/types.ts';
import { parseStream, withoutComments } from '../../http/sse.ts';

const isDelta = (block: string) => block.startsWith('event: agentos.model.delta\n');

/** The stream's bytes as one who did not ask for deltas gets them. */
export function withoutDeltas(text: string): string {
  return withoutComments(text)
    .split('\n\n')
    .filter((block) => !isDelta(block))
    .join('\n\n');
}

/** What the model said in each step, put together as the contract tells clients to. */
export function wordsIn(text: string): Map<string, string> {
  const said = new Map<string, string>();
  for (const { event, data } of parseStream(text).frames) {
    if (event !== 'agentos.model.delta') continue;
    const { step_id, payload } = JSON.parse(data) as ModelDeltaEvent;
    said.set(step_id, (said.get(step_id) ?? '').slice(0, payload.offset) + payload.text);
  }
  return said;
}

/** The text of the run's output, which is what the model said in its last step. */
export function outputIn(text: string): string | undefined {
  const last = parseStream(text).frames.at(-1);
  return last && (JSON.parse(last.data) as { payload: { output?: { text: string } } }).payload.output?.text;
}

/** Holds deltas to EVT-04: in the contract, without an id, and only while their step's model is asked. */
export function deltaProblems(text: string): string[] {
  const problems: string[] = [];
  const asked = new Set<string>();
  for (const { id, event, data } of parseStream(text).frames) {
    const { step_id, type } = JSON.parse(data) as { step_id: string; type: string };
    if (type === 'agentos.model.requested') asked.add(step_id);
    if (type === 'agentos.model.completed') asked.delete(step_id);
    if (event !== 'agentos.model.delta') continue;
    if (id !== undefined) problems.push(`a delta has the id ${id}`);
    if (!asked.has(step_id)) problems.push(`a delta of ${step_id} while its model is not asked: ${data.slice(0, 200)}`);
    if (!validateTransientEvent(JSON.parse(data)))
      problems.push(`a delta is not in the contract: ${JSON.stringify(validateTransientEvent.errors)}`);
  }
  return problems;
}
