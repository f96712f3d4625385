import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { LogEntry } from './log-entry.ts';
import { progressOf } from './progress.ts';
import { begin, ended, noting, scripted, startProcess, worldOf, type Script, type World } from './run-engine-case.ts';
import { sampleRun, soundLog } from './run-samples.behaviour.ts';
import type { RunRecord } from './run-store.port.ts';

const note = (n: number) => ({ name: 'tool_note', input: { n } });

/** Two tools at once, a model that fails in between, one more tool, the answer. */
const toolsAndFailure: Script = (turn, { request }) => {
  const failedBefore = request.request_id !== firstOfTurn.get(turn);
  if (turn === 1 && !failedBefore) throw new Fault('dependency_unavailable', 'away');
  if (turn === 0) return { tools: [note(1), note(2)] };
  return turn === 1 ? { tools: [note(3)] } : { text: 'done' };
};

const noted = { type: 'object', required: ['noted'], properties: { noted: { type: 'integer' } } };

/** A tool, an answer that breaks the schema, another tool over its repair, the right answer. */
const repairing: Script = (turn) => {
  if (turn === 0) return { text: '{"noted":"one"}' };
  return turn === 1 ? { tools: [note(1)] } : { text: '{"noted":1}' };
};
const firstOfTurn = new Map<number, string>();

/** A run that nobody disturbed: what every resumed one must come to. */
async function undisturbed(script: Script, agent?: Partial<World['agent']>) {
  const commits: LogEntry[][] = [];
  const runs = createInMemoryRuns();
  const tool = noting();
  const store: World['store'] = (onCommitted) =>
    runs.process((tenantId, runId, entries) => {
      commits.push([...entries]);
      onCommitted(tenantId, runId, entries);
    });
  firstOfTurn.clear();
  const remembering: Script = (turn, call) => {
    if (!firstOfTurn.has(turn)) firstOfTurn.set(turn, call.request.request_id);
    return script(turn, call);
  };
  const config = { instructions: 'Be brief.', model_ref: 'scripted/chat', tools: [tool.tool_id], ...agent };
  const twins = { agents: createInMemoryAgentStore(), store };
  const world = await worldOf(twins, remembering, { tools: [tool], agent: config });
  const process = startProcess(world, 'wrk_1');
  const { run_id } = await begin(process);
  const run = await ended(process.store, world.auth, run_id);
  const ends = commits.reduce<number[]>((all, entries) => [...all, (all.at(-1) ?? 0) + entries.length], []);
  return {
    script,
    world,
    run,
    tool,
    log: await soundLog(process.store, world.auth, run_id),
    commitEnds: new Set(ends),
  };
}

/** The same run in a world where its worker died behind the first `cut` entries, taken over by another worker. */
async function resumed({ script, world, run }: { script: Script; world: World; run: RunRecord }, entries: LogEntry[]) {
  let nowMs = Date.now();
  const runs = createInMemoryRuns({ clock: { now: () => nowMs } });
  const store = runs.process();
  const { auth } = world;
  const created = {
    ...sampleRun(auth),
    runId: run.run_id,
    agentId: run.agent_id,
    request: run.request,
    created: entries[0]!,
  };
  await store.create(auth, { ...created, traceparent: run.traceparent });
  const [dead] = await store.claim('wrk_dead', 1, 10);
  const change = { status: 'running' as const, summary: progressOf(entries).summary };
  if (entries.length > 1) expect(await store.append(dead!.lease, entries.slice(1), change)).toBe(true);
  nowMs += 10_001;
  const tool = noting();
  const next = { ...world, model: scripted(script), tools: [tool], store: runs.process };
  const process = startProcess(next, 'wrk_2');
  process.worker.wake();
  const end = await ended(process.store, auth, run.run_id);
  return { end, tool, model: next.model, log: await soundLog(process.store, auth, run.run_id) };
}

const typesOf = (log: LogEntry[]) =>
  log
    .map((entry) => entry.type)
    .filter((type) => type !== 'agentos.run.started')
    .toSorted();
const count = (log: LogEntry[], type: string) => log.filter((entry) => entry.type === type).length;

describe('a run whose worker died', () => {
  it('RUN-06: comes to the same end from every cut of its log, without repeating what was done', async () => {
    const whole = await undisturbed(toolsAndFailure);
    expect(whole.run).toMatchObject({
      status: 'completed',
      summary: { steps_total: 7, tool_calls_total: 3, model_calls_total: 4 },
    });
    await Promise.all(whole.log.slice(1).map((_, i) => takeOver(whole, whole.log.slice(0, i + 1))));
  });

  it('AGT-03, RUN-06: in the midst of repairing its answer goes on from every cut, and repairs once', async () => {
    const whole = await undisturbed(repairing, { output_schema: noted });
    expect(whole.run).toMatchObject({
      status: 'completed',
      output: { type: 'json', text: '{"noted":1}' },
      summary: { steps_total: 4, tool_calls_total: 1, model_calls_total: 3 },
    });
    await Promise.all(whole.log.slice(1).map((_, i) => takeOver(whole, whole.log.slice(0, i + 1))));
  });

  it('AGT-03, RUN-06: fails over an answer that no repair mended, from every cut', async () => {
    const whole = await undisturbed(() => ({ text: 'no document' }), { output_schema: noted });
    expect(whole.run).toMatchObject({ status: 'failed', error: { code: 'invalid_request' } });
    await Promise.all(whole.log.slice(1).map((_, i) => takeOver(whole, whole.log.slice(0, i + 1))));
  });
});

async function takeOver(whole: Awaited<ReturnType<typeof undisturbed>>, before: LogEntry[]): Promise<void> {
  const cut = before.length;
  const where = `behind ${cut} ${before.at(-1)!.type}`;
  const { end, model, tool, log } = await resumed(whole, before);
  expect(end, where).toMatchObject({ status: whole.run.status, output: whole.run.output, error: whole.run.error });
  expect(log.slice(0, cut), where).toEqual(before);
  expect(log[cut], where).toMatchObject({ type: 'agentos.run.started' });
  expect(JSON.parse(log[cut]!.envelope), where).toMatchObject({ payload: { attempt: 2, worker: 'wrk_2' } });

  const asked = whole.world.model.asked;
  const answered = asked.slice(0, count(before, 'agentos.model.completed'));
  expect(
    model.asked.filter((id) => answered.includes(id)),
    where,
  ).toEqual([]);
  const done = before
    .filter((entry) => entry.type === 'agentos.tool.call.completed')
    .map((entry) => (JSON.parse(entry.envelope) as { payload: { tool_call_id: string } }).payload.tool_call_id);
  expect(
    tool.asked.filter((id) => done.includes(id)),
    where,
  ).toEqual([]);
  if (!whole.commitEnds.has(cut)) return; // no worker can die there, yet the run must end well

  expect(model.asked, where).toEqual(asked.slice(answered.length));
  expect(tool.asked.toSorted(), where).toEqual(whole.tool.asked.filter((id) => !done.includes(id)).toSorted());
  expect(typesOf(log), where).toEqual(typesOf(whole.log));
  expect(end.summary, where).toEqual(whole.run.summary);
}
