import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AgentOS,
  AgentOSError,
  ConflictError,
  DependencyUnavailableError,
  InternalError,
  InvalidRequestError,
  NotFoundError,
  NotImplementedError,
  QuotaExceededError,
  RateLimitedError,
  TimeoutError,
} from '../../../generated/sdk/index.ts';
import { failure, hangUp, json, type ScriptedServer, scriptedServer } from './scripted-server.fixture.ts';

const body = { input: { type: 'text', text: 'hello' } } as const;
const run_id = 'run_01JD2Q8W5Z3K7M9N4P6R8S0T1V';

let server: ScriptedServer;
let agentos: AgentOS;
beforeAll(async () => {
  server = await scriptedServer();
  agentos = new AgentOS({ token: 'aos_test', baseUrl: `${server.url}/` });
});
afterAll(() => server.close());

const lost = failure(500, 'internal_error', true, { 'retry-after': '0' });

describe('requests', () => {
  it('carry method, path, query, token and body as the contract says', async () => {
    server.play(json(200, { runs: [], next_cursor: null }));
    await agentos.orchestrator.listAgentRuns({ agent_id: 'agt_a/b', status: 'failed', limit: 5 });
    const { method, url, headers } = server.received[0]!;
    expect([method, url]).toEqual(['GET', '/v1/agents/agt_a%2Fb/runs?status=failed&limit=5']);
    expect(headers).toMatchObject({ authorization: 'Bearer aos_test', accept: 'application/json' });
    expect(headers['content-type']).toBeUndefined();

    server.play(json(201, { run: { run_id } }));
    const { run } = await agentos.orchestrator.createRun({ agent_id: 'agt_x', body });
    expect(run.run_id).toBe(run_id);
    expect(server.received[0]).toMatchObject({ method: 'POST', url: '/v1/agents/agt_x/runs', body });
    expect(server.received[0]!.headers['content-type']).toBe('application/json');
  });

  it('ask a token function each time, and send public operations without one', async () => {
    let asked = 0;
    const renewing = new AgentOS({ token: () => `key-${++asked}`, baseUrl: server.url });
    server.play(json(200, {}));
    await renewing.orchestrator.getRun({ run_id });
    await renewing.orchestrator.getRun({ run_id });
    await renewing.orchestrator.getLiveness();
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer key-1',
      'Bearer key-2',
      undefined,
    ]);
  });

  it('never leave their path, whatever an id holds', async () => {
    server.play(json(200, {}));
    for (const id of ['..', '.', '']) {
      await expect(agentos.orchestrator.getRun({ run_id: id })).rejects.toBeInstanceOf(InvalidRequestError);
    }
    await agentos.orchestrator.getRun({ run_id: '../agents?x=1#' });
    expect(server.received.map(({ url }) => url)).toEqual(['/v1/runs/..%2Fagents%3Fx%3D1%23']);
  });
});

describe('RUN-07: idempotency', () => {
  it('gives a run one key over all attempts, and each run its own', async () => {
    server.play(lost, hangUp, json(201, { run: {} }));
    await agentos.orchestrator.createRun({ agent_id: 'agt_x', body });
    await agentos.orchestrator.createRun({ agent_id: 'agt_x', body });
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(4);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[0]).toMatch(/^idem_[0-9a-f]{32}$/);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it("keeps the caller's key", async () => {
    server.play(json(201, { run: {} }));
    await agentos.orchestrator.createRun({ agent_id: 'agt_x', idempotency_key: 'mine', body });
    await agentos.orchestrator.createRun({ agent_id: 'agt_x', body: { ...body, idempotency_key: 'mine too' } });
    expect(server.received.map(({ headers }) => headers['idempotency-key'])).toEqual(['mine', 'mine too']);
  });
});

describe('retries', () => {
  it.each([408, 429, 500, 502, 503, 504])('a passing %i is tried again, twice', async (status) => {
    server.play(json(status, {}, { 'retry-after': '0' }));
    await expect(agentos.orchestrator.getRun({ run_id })).rejects.toMatchObject({ status, retryable: true });
    expect(server.received).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 409, 501])('a lasting %i is not', async (status) => {
    server.play(json(status, {}));
    await expect(agentos.orchestrator.getRun({ run_id })).rejects.toMatchObject({ status, retryable: false });
    expect(server.received).toHaveLength(1);
  });

  it('API-06: a quota that is used up is not asked again', async () => {
    server.play(failure(429, 'quota_exceeded', false, { 'retry-after': '0' }));
    await expect(agentos.orchestrator.createRun({ agent_id: 'agt_x', body })).rejects.toBeInstanceOf(
      QuotaExceededError,
    );
    expect(server.received).toHaveLength(1);
  });

  it('API-06: waits as long as Retry-After says, and leaves a long wait to the caller', async () => {
    server.play(failure(429, 'rate_limited', true, { 'retry-after': '1' }), json(200, {}));
    await agentos.orchestrator.getRun({ run_id });
    expect(server.received).toHaveLength(2);

    server.play(failure(429, 'rate_limited', true, { 'retry-after': '3600' }));
    const error = await agentos.orchestrator.getRun({ run_id }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ retryAfterMs: 3_600_000 });
    expect(server.received).toHaveLength(1);
  });

  it('reconnects, and says which URL cannot be reached', async () => {
    server.play(hangUp, json(200, { ok: true }));
    expect(await agentos.orchestrator.getRun({ run_id })).toEqual({ ok: true });
    const nowhere = new AgentOS({ token: 'x', baseUrl: 'http://127.0.0.1:1', maxRetries: 0 });
    const error = await nowhere.orchestrator.getRun({ run_id }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DependencyUnavailableError);
    expect(error).toMatchObject({ status: 0, message: `http://127.0.0.1:1/v1/runs/${run_id} cannot be reached.` });
  });

  it('what costs money is repeated only when nothing was done', async () => {
    const chat = { body: { model: 'm', messages: [{ role: 'user', content: 'x' }] } } as const;
    server.play(lost);
    await expect(agentos.modelPolicy.createChatCompletion(structuredClone(chat) as never)).rejects.toBeInstanceOf(
      InternalError,
    );
    expect(server.received).toHaveLength(1);
    server.play(failure(429, 'rate_limited', true, { 'retry-after': '0' }), json(200, { ok: true }));
    expect(await agentos.modelPolicy.createChatCompletion(structuredClone(chat) as never)).toEqual({ ok: true });
  });

  it('gives up on silence, and at once when it is told to', async () => {
    server.play(() => undefined);
    const late = agentos.orchestrator.getRun({ run_id }, { timeoutMs: 30, maxRetries: 0 });
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    const abort = new AbortController();
    const aborted = agentos.orchestrator.getRun({ run_id }, { signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(aborted).rejects.toThrow('enough');
  });
});

describe('API-03: failures', () => {
  it('come as the class of their code, with everything the server said', async () => {
    server.play(failure(409, 'conflict', false));
    const error = await agentos.orchestrator.cancelRun({ run_id }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toBeInstanceOf(AgentOSError);
    expect(error).toMatchObject({
      name: 'ConflictError',
      code: 'conflict',
      status: 409,
      message: 'It is conflict.',
      retryable: false,
      correlationId: 'corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W',
      details: { at: 'once' },
    });
  });

  it.each([
    [404, NotFoundError],
    [501, NotImplementedError],
    [418, InvalidRequestError],
  ])('%i from something in between, in no known form, has its class too', async (status, expected) => {
    server.play((response) => {
      response.writeHead(status, { 'content-type': 'text/html', 'x-correlation-id': 'corr_x' }).end('<h1>Sorry</h1>');
    });
    const error = await agentos.orchestrator.getRun({ run_id }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(expected);
    expect(error).toMatchObject({ correlationId: 'corr_x' });
  });

  it('a success that is not JSON is an error', async () => {
    server.play((response) => void response.end('hello'));
    await expect(agentos.orchestrator.getRun({ run_id })).rejects.toThrow('not JSON');
  });
});

describe('RUN-08: lists', () => {
  it('give a page when awaited, every item when iterated, and fetch no page too many', async () => {
    const pages = [
      json(200, { runs: [{ run_id: 'run_1' }, { run_id: 'run_2' }], next_cursor: 'c 2' }),
      json(200, { runs: [], next_cursor: 'c3' }),
      json(200, { runs: [{ run_id: 'run_3' }], next_cursor: null }),
    ];
    server.play(...pages);
    const page = await agentos.orchestrator.listRuns({ limit: 2 });
    expect([page.runs.length, page.next_cursor]).toEqual([2, 'c 2']);

    server.play(...pages);
    const ids: string[] = [];
    for await (const run of agentos.orchestrator.listRuns({ limit: 2, status: 'failed' })) ids.push(run.run_id);
    expect(ids).toEqual(['run_1', 'run_2', 'run_3']);
    expect(server.received.map(({ url }) => url)).toEqual([
      '/v1/runs?status=failed&limit=2',
      '/v1/runs?status=failed&limit=2&cursor=c+2',
      '/v1/runs?status=failed&limit=2&cursor=c3',
    ]);

    server.play(...pages);
    for await (const run of agentos.orchestrator.listRuns()) if (run.run_id === 'run_1') break;
    expect(server.received).toHaveLength(1);
  });
});
