import { describe, expect, it } from 'vitest';
import type { RunTooling, Tenant } from '#generated/vocabulary/types.ts';
import { createInMemoryRateLimiter } from '#adapters/in-memory/rate-limiter.ts';
import { Fault } from '#vocabulary/fault.ts';
import { createToolBox, type ToolBoxParts, type ToolRequest } from './tool-box.ts';
import type { Tool, ToolInvocation } from './tool.port.ts';

const auth = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
};

function tenant(toolIds: string[] | undefined, toolCallsPerMinute: number | undefined = 100): Tenant {
  return {
    tenant_id: 'tnt_a',
    name: 'A',
    status: 'active',
    plan_tier: 'demo',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    default_policy_id: 'pol_default',
    entitlements: {
      model_tiers_allowed: [],
      model_backends_allowed: [],
      ...(toolIds && { tool_ids_allowed: toolIds }),
    },
    quotas: { tools: { tool_calls_per_minute: toolCallsPerMinute } },
    metadata: {},
  } as Tenant;
}

function tool(toolId: string, invoke: Tool['invoke'] = async (_auth, input) => input, schema: object = {}): Tool {
  return { tool_id: toolId, description: `Does ${toolId}.`, input_schema: { type: 'object', ...schema }, invoke };
}

const call = (signal = new AbortController().signal): ToolInvocation => ({
  toolCallId: 'tcall_1',
  runId: 'run_1',
  agentId: 'agt_1',
  idempotencyKey: 'tcall_1',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  correlationId: 'corr_1',
  signal,
});

const box = (tools: Tool[], parts: Partial<ToolBoxParts> = {}) =>
  createToolBox({ tools, rateLimiter: createInMemoryRateLimiter(), ...parts });

/** Calls `tool.a.b` as a tenant that may, unless the case says otherwise. */
function invoke(
  one: Tool,
  request: Partial<ToolRequest> = {},
  parts: Partial<ToolBoxParts> = {},
  signal?: AbortSignal,
) {
  const whole = { tool_id: one.tool_id, tool_call_id: 'tcall_1', input: {}, offered: [one.tool_id], ...request };
  return box([one], parts).invoke(auth, tenant([one.tool_id]), whole, call(signal));
}

describe('tool box: what a run is offered', () => {
  const all = ['tool.a.one', 'tool.b.two', 'tool.c.three'];
  const cases: [
    why: string,
    entitled: string[] | undefined,
    agent: string[],
    tooling: object | undefined,
    offered: string[],
  ][] = [
    ['everything that tenant and agent share', all, all, undefined, all],
    ['nothing without a list of entitlements', undefined, all, undefined, []],
    ['nothing with an empty list of entitlements', [], all, undefined, []],
    ['nothing to an agent without tools', all, [], undefined, []],
    [
      'what both tenant and agent have',
      ['tool.a.one', 'tool.b.two'],
      ['tool.b.two', 'tool.c.three'],
      undefined,
      ['tool.b.two'],
    ],
    ['what the allowlist leaves', all, all, { tool_allowlist: ['tool.c.three'] }, ['tool.c.three']],
    ['nothing under an empty allowlist', all, all, { tool_allowlist: [] }, []],
    ['no more than before under an allowlist', ['tool.a.one'], all, { tool_allowlist: all }, ['tool.a.one']],
    ['all but what the denymap names', all, all, { tool_denymap: ['tool.b.two'] }, ['tool.a.one', 'tool.c.three']],
    [
      'nothing that is allowed and denied',
      all,
      all,
      { tool_allowlist: ['tool.a.one'], tool_denymap: ['tool.a.one'] },
      [],
    ],
    ['no tool that does not exist', [...all, 'tool.x.y'], [...all, 'tool.x.y'], { tool_allowlist: ['tool.x.y'] }, []],
    ['no tool by a pattern', ['*', 'tool.*'], all, undefined, []],
  ];
  it.each(cases)('TOOL-04: %s', (_why, entitled, agent, tooling, offered) => {
    const tools = box(all.toReversed().map((id) => tool(id)));
    const definitions = tools.offer(tenant(entitled), agent, tooling as RunTooling | undefined);
    expect(definitions.map(({ tool_id }) => tool_id)).toEqual(offered);
  });

  it('TOOL-04: a definition carries the function name that models can take', () => {
    const [definition] = box([tool('tool.http.fetch')]).offer(tenant(['tool.http.fetch']), ['tool.http.fetch']);
    expect(definition).toEqual({
      tool_id: 'tool.http.fetch',
      name: 'tool_http_fetch',
      description: 'Does tool.http.fetch.',
      input_schema: { type: 'object' },
    });
  });

  it('TOOL-01: a tenant sees the tools that it is entitled to', () => {
    const tools = box(all.map((id) => tool(id)));
    expect(tools.list(tenant(['tool.c.three', 'tool.a.one'])).map(({ tool_id }) => tool_id)).toEqual([
      'tool.a.one',
      'tool.c.three',
    ]);
    expect(tools.list(tenant(undefined))).toEqual([]);
  });
});

describe('tool box: a call that is allowed', () => {
  it.each(['tool.a.b', 'tool_a_b'])('TOOL-04: reaches the tool by the name %s', async (toolId) => {
    const outcome = await invoke(tool('tool.a.b'), { tool_id: toolId, input: { x: 1 } });
    expect(outcome).toEqual({
      status: 'ok',
      tool_id: 'tool.a.b',
      output: { x: 1 },
      error: null,
      duration_ms: expect.any(Number),
    });
  });

  it('TOOL-01: hands on who acts, the key that stays the same, and a signal of its own', async () => {
    let seen: unknown[] = [];
    const outer = new AbortController();
    const watching = tool('tool.a.b', async (...given) => void (seen = given));
    await invoke(watching, { tool_call_id: 'tcall_9' }, {}, outer.signal);
    expect(seen[0]).toBe(auth);
    expect(seen[2]).toMatchObject({ ...call(), toolCallId: 'tcall_9', signal: expect.any(AbortSignal) as unknown });
  });

  it.each([
    [undefined, null],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [{ a: undefined, b: Number.NaN }, { b: null }],
    ['nul \u0000 half \ud800', 'nul \ufffd half \ufffd'],
    ['kept \\u0000 and \\\\ud800', 'kept \\u0000 and \\\\ud800'],
    [{ '\u0000': '\\\u0000' }, { '\ufffd': '\\\ufffd' }],
    ['😀', '😀'],
  ])('TOOL-04: the output %j is stored as %j', async (output, stored) => {
    expect(await invoke(tool('tool.a.b', async () => output))).toMatchObject({ status: 'ok', output: stored });
  });
});

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

describe('tool box: abort', () => {
  it('RUN-03: an abort throws AbortError and reaches the tool, even one that is deaf to it', async () => {
    const run = new AbortController();
    let toolSignal: AbortSignal | undefined;
    const deaf = tool('tool.a.b', (_auth, _input, { signal }) => {
      toolSignal = signal;
      setImmediate(() => run.abort(new Error('canceled by a user')));
      return new Promise(() => {});
    });
    const aborted = invoke(deaf, {}, {}, run.signal);
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'canceled by a user' } });
    expect(toolSignal?.aborted).toBe(true);
  });

  it('RUN-03: nothing is called or counted for a run that is already over', async () => {
    let called = false;
    const outcome = invoke(
      tool('tool.a.b', async () => (called = true)),
      {},
      {},
      AbortSignal.abort(),
    );
    await expect(outcome).rejects.toMatchObject({ name: 'AbortError' });
    expect(called).toBe(false);
  });
});

describe('tool box: what stops the start', () => {
  it.each([
    ['two tools of one id', [tool('tool.a.b'), tool('tool.a.b')], 'Two tools answer'],
    ['two ids of one function name', [tool('tool.a.b_c'), tool('tool.a_b.c')], 'Two tools answer'],
    ['an id of another form', [tool('echo')], 'no tool id'],
    ['an id too long for models', [tool(`tool.a.${'b'.repeat(60)}`)], 'no tool id'],
    ['a schema with an unknown keyword', [tool('tool.a.b', undefined, { requried: ['x'] })], 'unknown keyword'],
    ['a schema that is none', [tool('tool.a.b', undefined, { properties: 7 })], 'schema is invalid'],
  ])('TOOL-04: %s', (_what, tools, message) => expect(() => box(tools)).toThrow(message));
});
