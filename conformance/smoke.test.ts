import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyDatabase } from './chaos/verify-database.ts';
import { startOwnTarget } from './driver/own-target.ts';
import type { OwnTarget } from './driver/target.ts';
import { chaosScript } from './chaos/run-script.ts';
import { closeConnections } from './http/exchange.ts';
import { parseStream, withoutComments } from './http/sse.ts';
import { createRun } from './invariants/operations/world.ts';
import { eventsUrl } from './orchestrator/stream-run-events/events-url.ts';
import { readStream } from './orchestrator/stream-run-events/read-stream.ts';
import { streamProblems } from './orchestrator/stream-run-events/stream-problems.ts';

/** A whole node, started as an operator would, and the main job on it. The full suites: `npm run conformance`. */
let target: OwnTarget;
beforeAll(async () => {
  target = await startOwnTarget(() => {});
}, 120_000);
afterAll(async () => {
  closeConnections();
  await target?.stop('passed');
}, 60_000);

const follow = (runId: string) => readStream({ url: eventsUrl(target, runId), key: target.keys.member });
const types = (text: string) => parseStream(text).frames.map((frame) => frame.event);

describe('a live node', () => {
  it('RUN-01, RUN-05, EVT-01: carries out the main job, streamed to its end, with a model and a tool call', async () => {
    const runId = await createRun(target, target.keys.member, target.agentId, 'Say hello.');
    const live = await follow(runId);
    expect(live.ended).toBe(true);
    expect(streamProblems(live.text, { after: 0, ended: true })).toEqual([]);
    expect(types(live.text)).toEqual(
      expect.arrayContaining(['agentos.model.completed', 'agentos.tool.call.completed']),
    );
    expect(types(live.text).at(-1)).toBe('agentos.run.completed');
    expect(withoutComments((await follow(runId)).text)).toBe(withoutComments(live.text));
  });

  it('TOOL-01, MOD-05: carries out nine steps over an OpenAI-compatible backend, fetching and keeping', async () => {
    const script = JSON.stringify(chaosScript('smoke', target.sinkAddress));
    const runId = await createRun(target, target.keys.member, target.multiStepAgentId!, script);
    const { text } = await follow(runId);
    expect(streamProblems(text, { after: 0, ended: true })).toEqual([]);
    expect(types(text).filter((type) => type === 'agentos.tool.call.completed')).toHaveLength(5);
    expect(text).not.toContain('"status":"error"');
    expect(types(text).at(-1)).toBe('agentos.run.completed');
  });
});

describe('a tool that the tenant hosts', () => {
  const send = async (method: string, path: string, body?: object) => {
    const reply = await fetch(`${target.services.orchestrator}${path}`, {
      method,
      headers: { authorization: `Bearer ${target.keys.member}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: reply.status, text: await reply.text() };
  };

  it('TOOL-02, TOOL-05: is called by a run with a signature that its owner can check, until it is deleted', async () => {
    const tool_id = 'tool.webhook.smoke';
    const url = `http://${target.sinkAddress}/smoke-hook`;
    const input_schema = { type: 'object', required: ['order'], properties: { order: { type: 'string' } } };
    const made = await send('POST', '/v1/webhook-tools', { tool_id, description: 'Smokes.', input_schema, url });
    expect(made.status).toBe(201);
    const { secret } = JSON.parse(made.text) as { secret: string };
    expect((await send('GET', '/v1/tools?limit=100')).text).toContain(tool_id);

    const agent_id = 'agt_smoke_hook';
    const config = { instructions: 'Use your tool.', model_ref: 'fake/multi-step', tools: [tool_id] };
    expect((await send('POST', '/v1/agents', { agent_id, name: 'Smoke', config })).status).toBe(201);
    const order = (input: object) => ({ call: [{ tool: tool_id, input }] });
    const steps = [order({ order: 'A-4711' }), order({ order: 7 }), { say: 'Done.' }];
    const runId = await createRun(target, target.keys.member, agent_id, JSON.stringify({ steps }));
    const { text } = await follow(runId);
    expect(types(text).at(-1)).toBe('agentos.run.completed');
    expect(text).toContain('"output":{"done":"/smoke-hook"}');
    expect(text).toContain('input.order must be string');

    const calls = target.effects.filter(({ path }) => path === '/smoke-hook');
    expect(calls).toHaveLength(1); // the second input breaks the schema and never leaves
    const { headers, text: body } = calls[0]!.webhook!;
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: 'tool.call',
      data: { run_id: runId, agent_id, tool_id, input: { order: 'A-4711' } },
    });
    expect(calls[0]!.key).toBe(headers['webhook-id']);

    expect((await send('DELETE', `/v1/webhook-tools/${tool_id}`)).status).toBe(200);
    const later = await createRun(
      target,
      target.keys.member,
      agent_id,
      JSON.stringify({ steps: [steps[0], steps[2]] }),
    );
    expect((await follow(later)).text).toContain('"code":"forbidden"');
    expect(target.effects.filter(({ path }) => path === '/smoke-hook')).toHaveLength(1);
  });
});

describe('verify.sql', () => {
  const damages = {
    'a run that was accepted has not ended': `update runs set status = 'running'`,
    'the run and its terminal event disagree': `update runs set status = 'failed'`,
    'the sequence has a gap or does not begin at 1': `delete from run_events where sequence = 2`,
    'an ended run has other than one terminal event': `delete from run_events where type = 'agentos.run.completed'`,
    'something stands behind the terminal event': `insert into run_events select tenant_id, run_id, sequence + 1, event_id || '0',
      'agentos.run.step.started', time, envelope, private from run_events where type = 'agentos.run.completed'`,
    'an event_id is there twice': `update run_events set event_id = 'evt_same' where sequence in (1, 2)`,
    'a tool call was completed twice': `insert into run_events select tenant_id, run_id, sequence + 1000, event_id || '0', type,
      time, envelope, private from run_events where type = 'agentos.tool.call.completed'`,
    'a model call was completed twice': `insert into run_events select tenant_id, run_id, sequence + 1000, event_id || '0', type,
      time, envelope, private from run_events where type = 'agentos.model.completed'`,
    'the run does not know its last event': `update runs set last_sequence = last_sequence - 1`,
    'a run has no log': `delete from run_events`,
  };

  it('RUN-06: finds nothing on a node that did its work', async () => {
    expect(await verifyDatabase(target.databaseUrl)).toEqual([]);
  });

  it.each(Object.entries(damages))('RUN-06: finds that %s', async (violation, damage) => {
    const client = new pg.Client(target.databaseUrl);
    await client.connect();
    try {
      await client.query('begin');
      await client.query(damage);
      const found = await verifyDatabase(client);
      expect(found.map((row) => row.violation)).toContain(violation);
    } finally {
      await client.query('rollback');
      await client.end();
    }
  });
});
