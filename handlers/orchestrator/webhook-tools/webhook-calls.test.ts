import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createWebhookSender, type WebhookSenderOptions } from '#adapters/http-fetch/webhook-sender.ts';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createInMemoryWebhookToolStore } from '#adapters/in-memory/webhook-tool-store.ts';
import { auth } from '#orchestrator/tools/tool-box-case.ts';
import { rotateWebhookToolSecret } from './change-webhook-tool.ts';
import { act, Receiver, toolId, webhookWorld, type Received } from './webhook-case.ts';

const receiver = new Receiver();
const asBorn = receiver.answer;
beforeAll(() => receiver.open());
afterEach(() => {
  receiver.received.length = 0;
  receiver.answer = asBorn;
});
afterAll(() => receiver.close());

const adapters = {
  createAuditTrail,
  createStore: createInMemoryWebhookToolStore,
  createSender: createWebhookSender,
};
const world = (sending: WebhookSenderOptions = {}, now?: () => number) =>
  webhookWorld(adapters, { exempt: [receiver.address], ...sending }, now);
const url = (path = '/hook') => `http://${receiver.address}${path}`;
const idOf = ({ headers }: Received) => headers['webhook-id'];

describe('webhook tools: what the receiver gets', () => {
  it('TOOL-02: a signed request that says who calls what, and its answer is the output', async () => {
    const node = world();
    const secret = await node.register({ url: url() });
    receiver.answer = ({ text }, response) => {
      const { data } = JSON.parse(text) as { data: { input: { text: string } } };
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ said: data.input.text }));
    };
    expect(await node.call({ text: 'grüß dich' })).toMatchObject({ status: 'ok', output: { said: 'grüß dich' } });
    const [{ headers, text }] = receiver.received as [Received];
    expect(new Webhook(secret).verify(text, headers)).toEqual({
      type: 'tool.call',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      data: {
        tenant_id: 'tnt_a',
        tool_id: toolId,
        tool_call_id: 'tcall_1',
        run_id: 'run_1',
        agent_id: 'agt_1',
        input: { text: 'grüß dich' },
      },
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'tcall_1',
      'webhook-id': 'tcall_1',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    });
    expect(JSON.stringify(headers)).not.toContain(secret.slice(6));
  });

  it('TOOL-02: what was altered on the way, or signed with another secret, does not verify', async () => {
    const node = world();
    const secret = await node.register({ url: url() });
    await node.call();
    const [{ headers, text }] = receiver.received as [Received];
    const verify = (with_: string, body: string, change = {}) =>
      new Webhook(with_).verify(body, { ...headers, ...change });
    expect(() => verify(secret, text)).not.toThrow();
    expect(() => verify(secret, text.replace('hi', 'ho'))).toThrow('No matching signature');
    expect(() => verify(secret, text, { 'webhook-id': 'tcall_2' })).toThrow('No matching signature');
    expect(() => verify(`whsec_${Buffer.alloc(32).toString('base64')}`, text)).toThrow('No matching signature');
  });

  it('TOOL-02: both secrets sign while they overlap, then only the new one does', async () => {
    let nowMs = Date.now();
    const node = world({}, () => nowMs);
    const old = await node.register({ url: url() });
    const { secret } = await rotateWebhookToolSecret(node.ports, auth, toolId, 1, act);
    await node.call();
    nowMs += 1_500; // what the node remembers of the tool is older still
    await node.call();
    const [during, after] = receiver.received as [Received, Received];
    expect(during.headers['webhook-signature']!.split(' ')).toHaveLength(2);
    for (const each of [old, secret]) new Webhook(each).verify(during.text, during.headers);
    new Webhook(secret).verify(after.text, after.headers);
    expect(() => new Webhook(old).verify(after.text, after.headers)).toThrow('No matching signature');
  });
});

describe('webhook tools: what comes of an answer', () => {
  it.each([
    ['text/plain', 'plain', 'plain'],
    ['application/problem+json', '[1]', [1]],
    ['application/json; charset=utf-8', '', null],
  ])('TOOL-02: %s %j is the output %j', async (type, body, output) => {
    const node = world();
    await node.register({ url: url() });
    receiver.answer = (_, response) => response.setHeader('content-type', type).end(body);
    expect(await node.call()).toMatchObject({ status: 'ok', output });
  });

  it.each([301, 302, 303, 307, 308])('TOOL-02: a redirect (%i) is not followed', async (status) => {
    const node = world();
    await node.register({ url: url() });
    receiver.answer = (_, response) => response.writeHead(status, { location: url('/elsewhere') }).end();
    const outcome = await node.call();
    expect(outcome.error).toMatchObject({ code: 'dependency_unavailable', retryable: false, details: { status } });
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook']);
  });

  it.each([400, 401, 403, 404, 409, 422])(
    'TOOL-02: a refusal (%i) is told to the model and not repeated',
    async (status) => {
      const node = world();
      await node.register({ url: url() });
      receiver.answer = (_, response) =>
        response.writeHead(status, { 'content-type': 'text/plain' }).end('No such order.');
      expect((await node.call()).error).toMatchObject({
        code: 'invalid_request',
        retryable: false,
        details: { status, body: 'No such order.' },
      });
      expect(receiver.received).toHaveLength(1);
    },
  );

  it('TOOL-02: 410 disables the tool, visibly and on record', async () => {
    const node = world();
    await node.register({ url: url() });
    receiver.answer = (_, response) => response.writeHead(410).end();
    expect((await node.call()).error).toMatchObject({ retryable: false, details: { status: 410 } });
    expect(await node.store.find(auth, toolId)).toMatchObject({ enabled: false, disabled_reason: 'gone' });
    const records = await node.trail.read(auth, { limit: 10 });
    expect(records.map(({ action }) => action)).toContain('tool.disable');
    expect((await node.call()).error?.code).toBe('forbidden');
    expect(receiver.received).toHaveLength(1);
  });

  it('TOOL-02: an answer over the cap is cut off and refused', async () => {
    const node = world({ bodyBytesMax: 1_000 });
    await node.register({ url: url() });
    const closed = Promise.withResolvers<void>();
    receiver.answer = (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('endless '.repeat(1_000)));
      };
      response.on('drain', more).on('close', closed.resolve);
      more();
    };
    const { error } = await node.call();
    expect(error).toMatchObject({ code: 'invalid_request', retryable: false });
    expect(error!.message).toContain('more than can be taken');
    await closed.promise;
  });

  it.each([
    ['not JSON', 'application/json', '{', 'JSON that cannot be read'],
    ['not text', 'image/png', 'png', 'not text'],
  ])('TOOL-02: an answer that is %s is told', async (_what, type, body, message) => {
    const node = world();
    await node.register({ url: url() });
    receiver.answer = (__, response) => response.setHeader('content-type', type).end(body);
    expect((await node.call()).error?.message).toContain(message);
    expect(receiver.received).toHaveLength(1);
  });
});

describe('webhook tools: attempts', () => {
  it.each([500, 502, 503, 408, 429])('TOOL-02: %i is tried again under the same id, freshly signed', async (status) => {
    const node = world();
    const secret = await node.register({ url: url() });
    receiver.answer = (_, response) =>
      receiver.received.length === 1 ? response.writeHead(status).end() : response.end('second');
    expect(await node.call()).toMatchObject({ status: 'ok', output: 'second' });
    const { received } = receiver;
    expect(received).toHaveLength(2);
    expect(new Set(received.map(idOf))).toEqual(new Set(['tcall_1']));
    expect(new Set(received.map(({ text }) => text)).size).toBe(1);
    for (const { text, headers } of received) new Webhook(secret).verify(text, headers);
  });

  it('TOOL-02: after the last attempt the model is told how it went', async () => {
    const node = world();
    await node.register({ url: url(), retries: 1 });
    receiver.answer = (_, response) => response.writeHead(503, { 'content-type': 'text/plain' }).end('closed');
    expect((await node.call()).error).toMatchObject({
      code: 'dependency_unavailable',
      retryable: true,
      message: `${toolId} failed after 2 attempts. Its receiver answered 503.`,
      details: { status: 503, body: 'closed', attempts: 2 },
    });
    expect(receiver.received).toHaveLength(2);
  });

  it('TOOL-02: a connection that breaks is tried again', async () => {
    const node = world();
    await node.register({ url: url() });
    receiver.answer = (_, response) => (receiver.received.length < 3 ? response.destroy() : void response.end('third'));
    expect(await node.call()).toMatchObject({ status: 'ok', output: 'third' });
  });

  it('TOOL-02: a wait that is asked for is kept when the call has the time, else the call ends', async () => {
    const node = world();
    await node.register({ url: url(), timeout_ms: 5_000 });
    let second = 0;
    receiver.answer = ({ headers }, response) => {
      if (receiver.received.length === 1) return response.writeHead(429, { 'retry-after': '1' }).end();
      second = Number(headers['webhook-timestamp']);
      return response.end('later');
    };
    expect(await node.call()).toMatchObject({ status: 'ok', output: 'later' });
    expect(second).toBeGreaterThan(Number(receiver.received[0]!.headers['webhook-timestamp']));
    receiver.answer = (_, response) => response.writeHead(503, { 'retry-after': '60' }).end();
    expect((await node.call({}, 'tcall_2')).error?.details).toMatchObject({ attempts: 1, retry_after_ms: 60_000 });
  });

  it.each(['0', '-5', 'Wed, 21 Oct 2015 07:28:00 GMT'])(
    'TOOL-02: "retry-after: %s" makes no storm of attempts',
    async (wait) => {
      const node = world();
      await node.register({ url: url(), timeout_ms: 100 }); // the least that the first pause is
      receiver.answer = (_, response) => response.writeHead(503, { 'retry-after': wait }).end();
      expect((await node.call()).error?.details).toMatchObject({ attempts: 1 });
    },
  );

  it('TOOL-02: a receiver that is silent runs out of time, and its connection is closed', async () => {
    const node = world();
    await node.register({ url: url(), timeout_ms: 100 });
    const closed = Promise.withResolvers<void>();
    receiver.answer = (_, response) => response.on('close', closed.resolve);
    expect((await node.call()).error).toMatchObject({ code: 'timeout', details: { timeout_ms: 100 } });
    await closed.promise;
    expect(receiver.received).toHaveLength(1);
  });

  it('TOOL-02: time is one for all attempts', async () => {
    const node = world();
    await node.register({ url: url(), timeout_ms: 150, retries: 5 });
    receiver.answer = (_, response) => response.writeHead(500).end();
    expect((await node.call()).error?.code).toMatch(/^(timeout|dependency_unavailable)$/);
    expect(receiver.received.length).toBeLessThanOrEqual(2);
  });

  it('RUN-03: a canceled run closes the connection', async () => {
    const node = world();
    await node.register({ url: url() });
    const run = new AbortController();
    const closed = Promise.withResolvers<void>();
    receiver.answer = (_, response) => {
      response.on('close', closed.resolve);
      run.abort(new Error('canceled'));
    };
    await expect(node.call({}, 'tcall_1', run.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await closed.promise;
  });

  it('TOOL-02: through a receiver that fails three times in ten every call arrives, each under one id', async () => {
    const node = world();
    const secret = await node.register({ url: url(), retries: 5, timeout_ms: 30_000 });
    const calls = Array.from({ length: 40 }, (_, i) => `tcall_${i}`);
    const done: string[] = [];
    receiver.answer = (request, response) => {
      const id = idOf(request)!;
      const attempt = receiver.received.filter((other) => idOf(other) === id).length;
      if (failing(Number(id.slice(6)), attempt)) return void response.writeHead(500).end();
      done.push(id);
      response.end(id);
    };
    const outcomes = await Promise.all(calls.map((id) => node.call({}, id)));
    expect(outcomes.map(({ output }) => output)).toEqual(calls);
    expect(new Set(done)).toEqual(new Set(calls));
    expect(done).toHaveLength(calls.length);
    expect(receiver.received.length).toBeGreaterThan(calls.length);
    for (const { text, headers } of receiver.received) new Webhook(secret).verify(text, headers);
  });
});

/** Three in ten, the same each time the test runs. */
function failing(call: number, attempt: number): boolean {
  const hash = Math.imul(call * 31 + attempt * 977 + 7, 2_654_435_761) >>> 0;
  return hash % 10 < 3;
}
