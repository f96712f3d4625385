import { expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { Fault } from '#vocabulary/fault.ts';
import { begin, ended, noting, startProcess, worldOf } from './run-engine-case.ts';
import { soundLog } from './run-samples.behaviour.ts';

const databaseAway = () =>
  new Fault('dependency_unavailable', 'The database is away.', { details: { dependency: 'database' } });
/** More than a model's own failures may be. */
const failures = 4;

/** A run of one tool call, whose first calls of the model and of the tool fail so. */
async function runThrough(fault: () => Fault) {
  const runs = createInMemoryRuns();
  const note = noting();
  const seen: { requests: string[]; calls: string[] } = { requests: [], calls: [] };
  const tool: typeof note = {
    ...note,
    async invoke(auth, input, call) {
      seen.calls.push(call.toolCallId);
      if (seen.calls.length <= failures) throw fault();
      return note.invoke(auth, input, call);
    },
  };
  const world = await worldOf(
    { agents: createInMemoryAgentStore(), store: runs.process },
    (turn) => (turn === 0 ? { tools: [{ name: 'tool_note', input: { turn } }] } : { text: 'done' }),
    { tools: [tool] },
  );
  const chat = world.model.chat.bind(world.model);
  world.model.chat = async (auth, request, call) => {
    seen.requests.push(request.request_id);
    if (seen.requests.length <= failures) throw fault();
    return chat(auth, request, call);
  };
  const process = startProcess(world, 'wrk_1');
  const { run_id } = await begin(process);
  const run = await ended(process.store, world.auth, run_id);
  return { run, seen, log: await soundLog(process.store, world.auth, run_id) };
}

it('RUN-06: a run outlasts an outage of the node’s own database: its calls are sent again under their ids', async () => {
  const { run, seen, log } = await runThrough(databaseAway);
  expect(run).toMatchObject({ status: 'completed', output: { text: 'done' } });
  expect(new Set(seen.requests.slice(0, failures + 1)).size).toBe(1);
  expect(new Set(seen.calls).size).toBe(1);
  expect(seen.calls.length).toBe(failures + 1);
  expect(log.filter((entry) => entry.type === 'agentos.model.completed')).toHaveLength(2);
});

it('RUN-05: a provider that is away is the model’s failure, and is not asked for ever', async () => {
  const { run } = await runThrough(() => new Fault('dependency_unavailable', 'The provider is away.'));
  expect(run).toMatchObject({ status: 'failed', error: { code: 'dependency_unavailable' } });
});
