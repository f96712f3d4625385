import { describe, expect, it } from 'vitest';
import { createInMemoryRateLimiter } from '#adapters/in-memory/rate-limiter.ts';
import { Fault } from '#vocabulary/fault.ts';
import { auth, box, call, invoke, tenant, tool } from './tool-box-case.ts';
import { createToolBox } from './tool-box.ts';
import type { Tool } from './tool.port.ts';

describe('tool box: a call that fails is an observation', () => {
  const schema = {
    properties: {
      url: { type: 'string', minLength: 1 },
      deep: { type: 'object', properties: { n: { type: 'integer' } } },
    },
    required: ['url'],
    additionalProperties: false,
  };

  it.each([
    ['not offered', { offered: [] }],
    ['offered under another name', { offered: ['tool_a_b'] }],
    ['unknown', { tool_id: 'tool.x.y', offered: ['tool.x.y'] }],
    ['unknown, with a very long name', { tool_id: 'x'.repeat(5_000) }],
    ['a name that objects have', { tool_id: '__proto__', offered: ['__proto__'] }],
  ])('TOOL-04: forbidden when %s', async (_why, request) => {
    let called = false;
    const outcome = await invoke(
      tool('tool.a.b', async () => (called = true)),
      request,
    );
    expect(outcome).toMatchObject({ status: 'error', output: null, error: { code: 'forbidden', retryable: false } });
    expect(outcome.tool_id.length).toBeLessThanOrEqual(128);
    expect(called).toBe(false);
  });

  it('TOOL-04: forbidden when the entitlement was taken away after the offer', async () => {
    const request = { tool_id: 'tool.a.b', tool_call_id: 'tcall_1', input: {}, offered: ['tool.a.b'] };
    const outcome = await box([tool('tool.a.b')]).invoke(auth, tenant([]), request, call());
    expect(outcome.error?.code).toBe('forbidden');
  });

  it('TEN-02: forbidden when the tenant is not the one that acts', async () => {
    const request = { tool_id: 'tool.a.b', tool_call_id: 'tcall_1', input: {}, offered: ['tool.a.b'] };
    const other = { ...tenant(['tool.a.b']), tenant_id: 'tnt_b' };
    expect((await box([tool('tool.a.b')]).invoke(auth, other, request, call())).error?.code).toBe('forbidden');
  });

  it.each([
    [{}, 'input.url'],
    [{ url: 1 }, 'input.url'],
    [{ url: '' }, 'input.url'],
    [{ url: 'x', typo: 1 }, 'input.typo'],
    [{ url: 'x', deep: { n: 'one' } }, 'input.deep.n'],
    [null, 'input'],
    ['text', 'input'],
    [undefined, 'input'],
  ])('TOOL-04: the input %j is invalid and the field is named', async (input, field) => {
    const outcome = await invoke(tool('tool.a.b', undefined, schema), { input });
    expect(outcome).toMatchObject({ status: 'error', error: { code: 'invalid_request', details: { field } } });
    expect(outcome.error?.message).toContain(field);
  });

  it('TOOL-04: a tenant over its calls per minute is told when to come back', async () => {
    const rateLimiter = createInMemoryRateLimiter({ now: () => 0 });
    const tools = createToolBox({ tools: [tool('tool.a.b')], rateLimiter });
    const request = { tool_id: 'tool.a.b', tool_call_id: 'tcall_1', input: {}, offered: ['tool.a.b'] };
    const outcomes = [];
    for (let i = 0; i < 3; i++) outcomes.push(await tools.invoke(auth, tenant(['tool.a.b'], 2), request, call()));
    expect(outcomes.map(({ status }) => status)).toEqual(['ok', 'ok', 'error']);
    expect(outcomes[2]?.error).toEqual({
      code: 'rate_limited',
      message: 'This tenant has used its 2 tool calls per minute.',
      retryable: true,
      details: { limit: 'tools.tool_calls_per_minute', value: 2, retry_after_ms: 30_000 },
    });
  });

  it.each([0, undefined])('TOOL-04: a quota of %s allows no call', async (perMinute) => {
    const request = { tool_id: 'tool.a.b', tool_call_id: 'tcall_1', input: {}, offered: ['tool.a.b'] };
    const none = { ...tenant(['tool.a.b']), quotas: perMinute === 0 ? { tools: { tool_calls_per_minute: 0 } } : {} };
    const outcome = await box([tool('tool.a.b')]).invoke(auth, none, request, call());
    expect(outcome.error?.code).toBe('quota_exceeded');
  });

  it('TOOL-04: no call passes a rate limiter that fails', async () => {
    let called = false;
    const broken = {
      take: () => Promise.reject(new Fault('dependency_unavailable', 'The database cannot be reached.')),
    };
    const outcome = await invoke(
      tool('tool.a.b', async () => (called = true)),
      {},
      { rateLimiter: broken },
    );
    expect([outcome.error?.code, called]).toEqual(['dependency_unavailable', false]);
  });

  it.each(['hears its signal', 'is deaf'])('TOOL-04: a tool that %s is over when its time is up', async (manner) => {
    const never = tool(
      'tool.a.b',
      (_auth, _input, { signal }) =>
        new Promise((_, reject) => {
          if (manner !== 'is deaf') signal.addEventListener('abort', () => reject(new Error('I was told')));
        }),
    );
    expect(await invoke(never, { timeoutMs: 20 })).toMatchObject({
      status: 'error',
      error: { code: 'timeout', retryable: true, details: { timeout_ms: 20 } },
    });
  });

  it('TOOL-04: a request cannot ask for more time than there is', async () => {
    const never = tool('tool.a.b', () => new Promise(() => {}));
    const limits = { outputBytesMax: 100, timeoutMs: 10, timeoutMsMax: 20 };
    expect((await invoke(never, { timeoutMs: 3_600_000 }, { limits })).error?.details).toEqual({ timeout_ms: 20 });
    expect((await invoke(never, {}, { limits })).error?.details).toEqual({ timeout_ms: 10 });
  });

  it('TOOL-04: an output over the cap says the cap in bytes', async () => {
    const limits = { outputBytesMax: 100, timeoutMs: 1_000, timeoutMsMax: 1_000 };
    expect(
      await invoke(
        tool('tool.a.b', async () => 'x'.repeat(98)),
        {},
        { limits },
      ),
    ).toMatchObject({ status: 'ok' });
    const outcome = await invoke(
      tool('tool.a.b', async () => 'ü'.repeat(50)),
      {},
      { limits },
    );
    expect(outcome.error).toMatchObject({
      code: 'invalid_request',
      details: { output_bytes: 102, output_bytes_max: 100 },
    });
    expect(outcome.error?.message).toContain('at most 100 bytes');
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  it.each([
    ['cyclic', cyclic],
    ['a BigInt', 1n],
    ['a function', () => {}],
  ])('TOOL-04: an output that is %s is no JSON', async (_what, output) => {
    expect((await invoke(tool('tool.a.b', async () => output))).error?.code).toBe('invalid_request');
  });

  it('TOOL-04: a Fault of the tool is told as it is', async () => {
    const fault = new Fault('not_found', 'There is no such page.', { details: { page: 7 }, detail: 'secret' });
    const outcome = await invoke(tool('tool.a.b', () => Promise.reject(fault)));
    expect(outcome.error).toEqual({
      code: 'not_found',
      message: 'There is no such page.',
      retryable: false,
      details: { page: 7 },
    });
  });

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('password=hunter2');
      },
    ],
    ['rejects', () => Promise.reject(new Error('password=hunter2'))],
  ] as [string, Tool['invoke']][])('API-03: a tool that %s something else tells only the log', async (_how, broken) => {
    const logged: unknown[] = [];
    const outcome = await invoke(tool('tool.a.b', broken), {}, { onUnexpected: (error) => logged.push(error) });
    expect(outcome.error).toEqual({
      code: 'internal_error',
      message: 'tool.a.b failed unexpectedly.',
      retryable: true,
    });
    expect(logged).toHaveLength(1);
  });
});
