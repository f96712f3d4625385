import { describe, expect, it } from 'vitest';
import type { Tenant } from '#generated/vocabulary/types.ts';
import { createInMemoryKvStore } from '#adapters/in-memory/kv-store.ts';
import { createInMemoryMemoryStore } from '#adapters/in-memory/memory-store.ts';
import { createInMemoryRateLimiter } from '#adapters/in-memory/rate-limiter.ts';
import { createBuiltInTools } from './built-in-tools.ts';
import type { HttpFetchRequest } from './http-fetcher.port.ts';
import { kvValueBytesMax } from './kv-put.ts';
import { createToolBox } from './tool-box.ts';

const auth = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
};

/** The tools as a run meets them: in their box, with a fetcher that says what it was asked. */
function openBox(storageBytesMax: number | undefined = 1_000_000) {
  const fetched: HttpFetchRequest[] = [];
  const tenant = {
    tenant_id: 'tnt_a',
    entitlements: {
      tool_ids_allowed: ['tool.echo', 'tool.kv.put', 'tool.kv.get', 'tool.memory.search', 'tool.http.fetch'],
    },
    quotas: { tools: { tool_calls_per_minute: 1_000 }, storage: { max_memory_bytes: storageBytesMax } },
  } as unknown as Tenant;
  const memory = createInMemoryMemoryStore({ now: () => 0 });
  const tools = createBuiltInTools({
    memory,
    kvStore: createInMemoryKvStore({ now: () => 0 }),
    tenants: { find: async () => tenant },
    httpFetcher: {
      async fetch(_auth, request, call) {
        fetched.push(request);
        return { status: 200, url: request.url, headers: {}, body: call.idempotencyKey, truncated: false };
      },
    },
  });
  const box = createToolBox({ tools, rateLimiter: createInMemoryRateLimiter() });
  const use = (toolId: string, input: unknown) =>
    box.invoke(
      auth,
      tenant,
      { tool_id: toolId, tool_call_id: 'tcall_1', input, offered: [toolId] },
      {
        toolCallId: 'tcall_1',
        runId: 'run_1',
        agentId: 'agt_1',
        idempotencyKey: 'tcall_1',
        traceparent: '',
        correlationId: 'corr_1',
        signal: new AbortController().signal,
      },
    );
  return { use, fetched, memory };
}

describe('tool.echo', () => {
  it('TOOL-01: gives the text back', async () => {
    expect(await openBox().use('tool.echo', { text: 'hello' })).toMatchObject({
      status: 'ok',
      output: { text: 'hello' },
    });
  });
});

describe('tool.kv', () => {
  it('TOOL-01: gets what was put, from the namespace that was named', async () => {
    const { use } = openBox();
    await use('tool.kv.put', { key: 'a', value: { n: 1 } });
    await use('tool.kv.put', { namespace: 'other', key: 'a', value: null });
    expect((await use('tool.kv.get', { key: 'a' })).output).toEqual({
      found: true,
      namespace: 'default',
      key: 'a',
      value: { n: 1 },
      updated_at: '1970-01-01T00:00:00.000Z',
    });
    expect((await use('tool.kv.get', { namespace: 'other', key: 'a' })).output).toMatchObject({
      found: true,
      value: null,
    });
    expect((await use('tool.kv.get', { key: 'b' })).output).toMatchObject({ found: false, value: null });
  });

  it.each([
    [{ key: '', value: 1 }, 'input.key'],
    [{ key: 'a\u0000', value: 1 }, 'input.key'],
    [{ key: '\ud800', value: 1 }, 'input.key'],
    [{ key: 'k'.repeat(257), value: 1 }, 'input.key'],
    [{ key: 'a', namespace: '../other', value: 1 }, 'input.namespace'],
    [{ key: 'a' }, 'input.value'],
    [{ key: 'a', value: 'x'.repeat(kvValueBytesMax) }, 'input.value'],
  ])('TOOL-04: refuses %o', async (input, field) => {
    expect((await openBox().use('tool.kv.put', input)).error).toMatchObject({
      code: 'invalid_request',
      details: { field },
    });
  });

  it('TEN-03: counts against storage.max_memory_bytes; without a number nothing is stored', async () => {
    for (const storage of [20, Number.NaN]) {
      const { use } = openBox(Number.isNaN(storage) ? (null as unknown as number) : storage);
      const outcome = await use('tool.kv.put', { key: 'a', value: 'more than twenty bytes' });
      expect(outcome.error).toMatchObject({ code: 'quota_exceeded', details: { limit: 'storage.max_memory_bytes' } });
    }
  });
});

describe('tool.memory.search', () => {
  it('TOOL-01, MEM-01: finds texts of the acting tenant by words, narrowed by metadata', async () => {
    const { use, memory } = openBox();
    const put = (key: string, text: string, metadata = {}, who = auth) =>
      memory.put(who, 'notes', key, { text, metadata }, 1_000_000);
    await put('a', 'the invoice is paid', { team: 'x' });
    await put('b', 'an invoice, not yet paid');
    await put('c', 'an invoice of others', {}, { ...auth, tenant_id: 'tnt_b' });
    const { output } = await use('tool.memory.search', {
      namespace: 'notes',
      query: 'Invoice!',
      filter: { team: 'x' },
    });
    expect(output).toEqual({
      hits: [
        {
          key: 'a',
          text: 'the invoice is paid',
          truncated: false,
          metadata: { team: 'x' },
          score: 0.5,
          updated_at: '1970-01-01T00:00:00.000Z',
        },
      ],
    });
    expect((await use('tool.memory.search', { namespace: 'notes', query: 'invoice', limit: 1 })).output).toMatchObject({
      hits: [{ key: 'a' }],
    });
    expect((await use('tool.memory.search', { namespace: 'other', query: 'invoice' })).output).toEqual({ hits: [] });
  });

  it('TOOL-04: as many and as long texts as there may be stay below the cap on outputs, cut between characters', async () => {
    const { use, memory } = openBox();
    for (let i = 0; i < 12; i++) {
      const text = 'word ' + '\u0001'.repeat(1_994) + '😀'.repeat(1_000);
      await memory.put(auth, 'notes', `k${i}`, { text, metadata: { a: 'x'.repeat(8_000) } }, 10_000_000);
    }
    const { status, output } = await use('tool.memory.search', { namespace: 'notes', query: 'word', limit: 10 });
    expect(status).toBe('ok');
    const { hits } = output as { hits: { text: string; truncated: boolean }[] };
    expect(hits).toHaveLength(10);
    expect(hits.every(({ text, truncated }) => truncated && text.length === 1_999 && text.isWellFormed())).toBe(true);
  });

  it.each([
    [{ query: 'a' }, 'input.namespace'],
    [{ namespace: 'notes' }, 'input.query'],
    [{ namespace: 'Notes', query: 'a' }, 'input.namespace'],
    [{ namespace: 'notes', query: 'a', limit: 11 }, 'input.limit'],
    [{ namespace: 'notes', query: 'a', filter: { a: [] } }, 'input.filter.a'],
    [{ namespace: 'notes', query: 'a', vector: [1] }, 'input.vector'],
  ])('TOOL-04: refuses %o', async (input, field) => {
    expect((await openBox().use('tool.memory.search', input)).error).toMatchObject({
      code: 'invalid_request',
      details: { field },
    });
  });
});

describe('tool.http.fetch', () => {
  it('TOOL-01: fetches and hands on the key that stays the same', async () => {
    const { use, fetched } = openBox();
    const outcome = await use('tool.http.fetch', { url: 'http://a.example' });
    expect(outcome.output).toMatchObject({ status: 200, body: 'tcall_1', truncated: false });
    expect(fetched).toEqual([{ url: 'http://a.example', method: 'GET', headers: {} }]);
  });

  it.each([
    [{ json: { a: 1 } }, { body: '{"a":1}', headers: { 'content-type': 'application/json' } }],
    [{ json: null }, { body: 'null', headers: { 'content-type': 'application/json' } }],
    [{ body: 'text' }, { body: 'text', headers: { 'content-type': 'text/plain; charset=utf-8' } }],
    [
      { body: '<a/>', headers: { 'Content-Type': 'text/xml' } },
      { body: '<a/>', headers: { 'Content-Type': 'text/xml' } },
    ],
  ])('TOOL-01: %j is sent as %j', async (input, sent) => {
    const { use, fetched } = openBox();
    await use('tool.http.fetch', { url: 'http://a.example', method: 'POST', ...input });
    expect(fetched).toEqual([{ url: 'http://a.example', method: 'POST', ...sent }]);
  });

  it.each([
    [{}, 'input.url'],
    [{ url: 'http://a.example', method: 'TRACE' }, 'input.method'],
    [{ url: 'http://a.example', method: 'get' }, 'input.method'],
    [{ url: 'http://a.example', json: {} }, 'input.method'],
    [{ url: 'http://a.example', method: 'POST', json: {}, body: '' }, 'input.body'],
    [{ url: 'http://a.example', method: 'POST', json: 'x'.repeat(70_000) }, 'input.json'],
    [{ url: 'http://a.example', method: 'POST', body: 'x'.repeat(70_000) }, 'input.body'],
    [{ url: 'http://a.example', headers: { a: 1 } }, 'input.headers.a'],
    [{ url: 'http://a.example', proxy: 'http://b.example' }, 'input.proxy'],
  ])('TOOL-04: refuses %o', async (input, field) => {
    const { use, fetched } = openBox();
    const { error } = await use('tool.http.fetch', input);
    expect(error).toMatchObject({ code: 'invalid_request', details: { field } });
    expect(fetched).toEqual([]);
  });
});
