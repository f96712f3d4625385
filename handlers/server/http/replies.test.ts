import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Fault } from '#vocabulary/fault.ts';
import { ask, expectFault } from './stand-in/ask.ts';
import { startStandIn, type StandInOptions } from './stand-in/service.ts';

/** Runs one request against a handler and gives back the answer and what was logged. */
async function answerOf(getThing: () => Promise<any>, options: StandInOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'agentos-log-'));
  const logFile = join(folder, 'log.jsonl');
  const node = await startStandIn({ handlers: { getThing }, logFile, ...options });
  try {
    const key = await node.keyOf({});
    const answer = await ask(node, '/v1/things/run_1', { key });
    await ask(node, `/nowhere/${key}`);
    let log = '';
    while (!log.includes('/nowhere/')) {
      await pause(20);
      log = await readFile(logFile, 'utf8');
    }
    return {
      answer,
      key,
      log,
      lines: log
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    };
  } finally {
    await node.close();
    await rm(folder, { recursive: true });
  }
}

describe('replies', () => {
  it.each([
    ['a missing field', { status: 200, body: {} }, /thing_id/],
    ['a field of another type', { status: 200, body: { thing_id: 1 } }, /string/],
    ['a status that the contract does not know', { status: 202, body: { thing_id: 'a' } }, /status/],
  ])('TST-03: %s is answered 500 where replies are checked, and said in the log only', async (_what, reply, reason) => {
    const { answer, lines } = await answerOf(async () => reply);
    expectFault(answer, 500, 'internal_error');
    expect(lines.find((line) => line.msg === 'reply breaks the contract')?.problem).toMatch(reason);
    const unchecked = await answerOf(async () => reply, { validateReplies: false });
    expect(unchecked.answer.status).toBe(reply.status);
  });

  it('API-03: an unexpected exception says nothing in public and everything in the log', async () => {
    const { answer, lines } = await answerOf(async () => {
      throw new TypeError('cannot read hunter2 of undefined');
    });
    expectFault(answer, 500, 'internal_error');
    expect(JSON.stringify(answer.body)).not.toContain('hunter2');
    const line = lines.find(({ msg }) => msg === 'request failed');
    expect(line).toMatchObject({
      correlation_id: answer.body.correlation_id,
      tenant_id: 'tnt_demo',
      operation: 'getThing',
    });
    expect(line.err.stack).toContain('TypeError: cannot read hunter2');
  });

  it('API-06: a refusal says when to come back, in whole seconds and never at once', async () => {
    for (const [retryAfterMs, header] of [
      [1, '1'],
      [1_000, '1'],
      [1_001, '2'],
      [90_000, '90'],
    ] as const) {
      const { answer } = await answerOf(async () => {
        throw new Fault('rate_limited', 'Slower.', { retryAfterMs, details: { limit: 'x' } });
      });
      expectFault(answer, 429, 'rate_limited');
      expect([answer.headers.get('retry-after'), answer.body.error.details]).toEqual([header, { limit: 'x' }]);
    }
  });

  it('OBS-03: one line for each request, with who and what, and no secret whatever way it came', async () => {
    const { answer, key, log, lines } = await answerOf(async () => ({ status: 200, body: { thing_id: 'a' } }));
    const [line, unknown] = lines.filter(({ msg }) => msg.startsWith('request'));
    expect(line).toMatchObject({
      level: 'info',
      stack_id: 'stk_test',
      service: 'stand-in',
      correlation_id: answer.headers.get('x-correlation-id'),
      operation: 'getThing',
      method: 'GET',
      path: '/v1/things/{thing_id}',
      status: 200,
      tenant_id: 'tnt_demo',
      principal_id: 'usr_demo',
    });
    expect(Date.parse(line.time)).not.toBeNaN();
    expect(log).not.toContain(key.slice(13));
    expect(unknown.path).toBe(`/nowhere/${key.slice(0, 12)}_[redacted]`);
  });
});
