import type { Script } from '../fakes/scripted-model/script.ts';

/** Model turns and effects on the sink that each run has; what is seen more often was repeated. */
export const turnsPerRun = 5;
export const effectsPerRun = 3;

/** Before each answer of the model, in ms: most of a run's life is spent inside of calls, where a kill hurts most. */
const modelDelayMs = 80;

/** A run of nine steps: fetch, keep, two fetches at once, read back, answer. `name` marks whatever it does. */
export function chaosScript(name: string, sinkAddress: string): Script {
  const fetch = (step: string) => ({
    tool: 'tool.http.fetch',
    input: { url: `http://${sinkAddress}/${name}/${step}`, method: 'POST', json: { name, step } },
  });
  return {
    name,
    delay_ms: modelDelayMs,
    steps: [
      { call: [fetch('first')] },
      { call: [{ tool: 'tool.kv.put', input: { key: name, value: { name } } }] },
      { call: [fetch('second'), fetch('third')] },
      { call: [{ tool: 'tool.kv.get', input: { key: name } }] },
      { say: `${name} is done.` },
    ],
  };
}
