import { describe, expect, it } from 'vitest';
import { validateEvent } from '#generated/events/validators.js';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { Fault } from '#vocabulary/fault.ts';
import { begin, ended, noting, startProcess, worldOf, type Script, type World } from './run-engine-case.ts';
import { soundLog } from './run-samples.behaviour.ts';

const note = { name: 'tool_note', input: { n: 1 } };
const shortNames = (types: string[]) => types.map((type) => type.replace('agentos.', ''));

const world = (script: Script, changes: Partial<World> = {}) =>
  worldOf({ agents: createInMemoryAgentStore(), store: createInMemoryRuns().process }, script, changes);

async function runIn(changed: World, body?: Parameters<typeof begin>[1]) {
  const process = startProcess(changed, 'wrk_1');
  const { run_id } = await begin(process, body);
  const run = await ended(process.store, changed.auth, run_id);
  const log = await soundLog(process.store, changed.auth, run_id);
  for (const entry of log) {
    const envelope = JSON.parse(entry.envelope) as Record<string, unknown>;
    expect(validateEvent(envelope), JSON.stringify([entry.type, validateEvent.errors])).toBe(true);
    expect(envelope).toMatchObject({ event_id: entry.eventId, type: entry.type, time: entry.time, run_id });
  }
  expect(process.worker.holds(run_id)).toBe(false);
  return { run, log, types: shortNames(log.map((entry) => entry.type)), payload: payloadIn(log) };
}

/** The payload of the nth event of a type. */
const payloadIn =
  (log: { type: string; envelope: string }[]) =>
  (type: string, nth = 0) =>
    (
      JSON.parse(log.filter((entry) => entry.type === `agentos.${type}`)[nth]!.envelope) as {
        payload: Record<string, unknown>;
      }
    ).payload;

describe('the agent’s loop', () => {
  it('TOOL-04: of the calls of one turn so many are made at once, and all of them in the end', async () => {
    let [now, most] = [0, 0];
    const tool = noting('tool.note', async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now--;
      return {};
    });
    const calls = Array.from({ length: 200 }, () => note);
    const many = await world((turn) => (turn === 0 ? { tools: calls } : { text: 'done' }), { tools: [tool] });
    const { run } = await runIn(many, { run_options: { max_steps: 300 } });
    expect(run).toMatchObject({ status: 'completed', summary: { tool_calls_total: 200 } });
    expect(new Set(tool.answered).size).toBe(200);
    expect(most).toBe(32);
  });

  it('RUN-05, EVT-01: asks the model, calls the tool, tells the model, and ends with its answer', async () => {
    const tool = noting();
    const asked = await world((turn) => (turn === 0 ? { tools: [note] } : { text: 'done' }), { tools: [tool] });
    const { run, types, payload } = await runIn(asked);
    expect(types).toEqual([
      'run.created',
      'run.started',
      'run.step.started',
      'model.requested',
      'model.completed',
      'run.step.completed',
      'run.step.started',
      'tool.call.requested',
      'tool.call.completed',
      'run.step.completed',
      'run.step.started',
      'model.requested',
      'model.completed',
      'run.step.completed',
      'run.completed',
    ]);
    expect(run).toMatchObject({
      status: 'completed',
      output: { type: 'text', text: 'done' },
      error: null,
      summary: { steps_total: 3, tool_calls_total: 1, model_calls_total: 2 },
    });
    expect(payload('tool.call.completed')).toMatchObject({
      tool_id: 'tool.note',
      status: 'ok',
      output: { n: 1 },
      error: null,
    });
    expect(payload('model.completed')).toMatchObject({ status: 'ok', usage: { total_tokens: 15 } });
    expect([asked.model.asked.length, tool.asked.length]).toEqual([2, 1]);
  });

  it('RUN-05: the model sees instructions, input, its own turns and what the tools said', async () => {
    const seen: unknown[] = [];
    const asked = await world((turn, { request }) => {
      seen.push(request.input.messages);
      return turn === 0 ? { tools: [note] } : { text: 'done' };
    });
    await runIn(asked, { input: { type: 'text', text: 'hello' } });
    const opening = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'hello' },
    ];
    expect(seen[0]).toEqual(opening);
    expect(seen[1]).toMatchObject([
      ...opening,
      { role: 'assistant', tool_calls: [{ tool_id: 'tool.note', name: 'tool_note', input: { n: 1 } }] },
      { role: 'tool', content: '{"n":1}' },
    ]);
  });

  it('RUN-05: several tools of one turn run side by side, and the model gets all results in its own order', async () => {
    let both = 0;
    const met = Promise.withResolvers<void>();
    const tool = noting('tool.note', async (_auth, input) => {
      if (++both === 2) met.resolve();
      await met.promise; // neither ends before the other has begun
      return input;
    });
    let results: unknown;
    const tools = [1, 2].map((n) => ({ name: 'tool_note', input: { n } }));
    const asked = await world(
      (turn, { request }) => {
        if (turn === 0) return { tools };
        results = request.input.messages.slice(-2).map((message) => message.content);
        return { text: 'done' };
      },
      { tools: [tool] },
    );
    const { run } = await runIn(asked);
    expect(results).toEqual(['{"n":1}', '{"n":2}']);
    expect(run.summary).toEqual({ steps_total: 4, tool_calls_total: 2, model_calls_total: 2 });
  });

  it('TOOL-04: a tool that fails, or that is not offered, is an observation for the model', async () => {
    const tool = noting('tool.note', async () => {
      throw new Fault('not_found', 'There is nothing of that name.');
    });
    const observed: string[] = [];
    const asked = await world(
      (turn, { request }) => {
        if (turn === 0) return { tools: [note, { name: 'tool_secret', input: {} }] };
        observed.push(...request.input.messages.slice(-2).map((message) => message.content!));
        return { text: 'then without' };
      },
      { tools: [tool] },
    );
    const { run, payload } = await runIn(asked);
    expect(run).toMatchObject({ status: 'completed', output: { text: 'then without' } });
    expect(observed.map((text) => (JSON.parse(text) as { error: { code: string } }).error.code)).toEqual([
      'not_found',
      'forbidden',
    ]);
    for (const nth of [0, 1])
      expect(payload('tool.call.completed', nth)).toMatchObject({ status: 'error', output: null });
  });

  it.concurrent('RUN-05: a model error that can pass is tried again, and the run goes on', async () => {
    const asked = await world((_turn, { nth }) => {
      if (nth === 1) throw new Fault('dependency_unavailable', 'The provider is away.');
      return { text: 'done' };
    });
    const { run, types, payload } = await runIn(asked);
    expect(run).toMatchObject({ status: 'completed', summary: { steps_total: 2, model_calls_total: 2 } });
    expect(payload('model.completed', 0)).toMatchObject({
      status: 'error',
      error: { code: 'dependency_unavailable', retryable: true },
    });
    expect(types.filter((type) => type === 'model.completed')).toHaveLength(2);
  });

  it.concurrent(
    'RUN-05: a model that keeps failing fails the run with the model’s error, after three tries',
    async () => {
      const asked = await world(() => {
        throw new Fault('timeout', 'The provider is slow.');
      });
      const { run, types } = await runIn(asked);
      expect(run).toMatchObject({ status: 'failed', error: { code: 'timeout', message: 'The provider is slow.' } });
      expect(asked.model.asked).toHaveLength(3);
      expect(new Set(asked.model.asked).size).toBe(3);
      expect(types.at(-1)).toBe('run.failed');
    },
  );

  it.each(['policy_blocked', 'forbidden', 'not_found', 'quota_exceeded', 'invalid_request'] as const)(
    'RUN-05, MOD-07: %s fails the run at once',
    async (code) => {
      const asked = await world(() => {
        throw new Fault(code, 'No.');
      });
      const { run, payload } = await runIn(asked);
      expect(run).toMatchObject({ status: 'failed', error: { code, retryable: false } });
      expect(asked.model.asked).toHaveLength(1);
      expect(payload('model.completed').status).toBe(code === 'policy_blocked' ? 'blocked' : 'error');
    },
  );

  it.concurrent('RUN-05: an error that nobody foresaw tells nothing of its cause', async () => {
    const asked = await world(() => {
      throw new Error('password=hunter2');
    });
    const { run, log } = await runIn(asked);
    expect(run).toMatchObject({ status: 'failed', error: { code: 'internal_error' } });
    expect(JSON.stringify([run, log])).not.toContain('hunter2');
  });

  it.each([1, 2, 3, 4, 5])(
    'RUN-05: never takes more than max_steps %i steps, however many tools the model wants',
    async (max_steps) => {
      const tool = noting();
      const asked = await world(() => ({ tools: [note, note, note] }), { tools: [tool] });
      const { run } = await runIn(asked, { run_options: { max_steps } });
      expect(run).toMatchObject({
        status: 'failed',
        error: { code: 'quota_exceeded', details: { limit: 'max_steps', max: max_steps } },
        summary: { steps_total: max_steps },
      });
      expect(tool.asked.length + asked.model.asked.length).toBe(max_steps);
    },
  );

  it('RUN-05: an answer within the last step is an answer', async () => {
    const asked = await world((turn) => (turn === 0 ? { tools: [note] } : { text: 'done' }));
    expect((await runIn(asked, { run_options: { max_steps: 3 } })).run.status).toBe('completed');
  });

  it('RUN-01, AGT-01: the agent’s own limits hold over the request’s wishes', async () => {
    const limits = { max_steps: 2, timeout_ms: 60_000 };
    const agent = { instructions: '', model_ref: 'scripted/chat', tools: ['tool.note'], limits };
    const asked = await world(() => ({ tools: [note] }), { agent });
    const { run } = await runIn(asked, { run_options: { max_steps: 9, timeout_ms: 90_000 } });
    expect(run).toMatchObject({ error: { code: 'quota_exceeded' }, request: { run_options: limits } });
  });

  it('TOOL-04: the run’s allowlist and denymap narrow what the model is offered', async () => {
    const offers: (string[] | undefined)[] = [];
    const tools = [noting('tool.a'), noting('tool.b'), noting('tool.c')];
    const asked = await world(
      (_turn, { request }) => {
        offers.push(request.input.tools?.map((tool) => tool.tool_id));
        return { text: 'done' };
      },
      { tools },
    );
    await runIn(asked);
    await runIn(asked, { tooling: { tool_allowlist: ['tool.a', 'tool.b'], tool_denymap: ['tool.b'] } });
    await runIn(asked, { tooling: { tool_allowlist: [] } });
    expect(offers).toEqual([['tool.a', 'tool.b', 'tool.c'], ['tool.a'], undefined]);
  });

  it('RUN-06: calls keep ids of ours, the same whatever the provider calls them, and different from each other', async () => {
    const tool = noting();
    const asked = await world((turn) => (turn < 3 ? { tools: [note, note] } : { text: 'done' }), { tools: [tool] });
    await runIn(asked);
    const ids = [...tool.asked, ...asked.model.asked];
    expect(new Set(ids).size).toBe(10);
    for (const id of ids) expect(id).toMatch(/^(tcall|req)_[0-9A-HJKMNP-TV-Z]{26}$/);
  });
});
