import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createWebhookSender, type WebhookSenderOptions } from '#adapters/http-fetch/webhook-sender.ts';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createInMemoryWebhookToolStore } from '#adapters/in-memory/webhook-tool-store.ts';
import type { WebhookToolChange } from '#generated/vocabulary/types.ts';
import { auth, tenant } from '#orchestrator/tools/tool-box-case.ts';
import { systemClock } from '#vocabulary/clock.ts';
import { createSecretSeal } from '#vocabulary/secret-seal.ts';
import {
  changeWebhookTool,
  createWebhookTool,
  deleteWebhookTool,
  rotateWebhookToolSecret,
} from './change-webhook-tool.ts';
import { act, definition, Receiver, toolId, webhookWorld } from './webhook-case.ts';
import { createWebhookToolSource } from './webhook-tool-source.ts';

const receiver = new Receiver();
beforeAll(() => receiver.open());
afterEach(() => void (receiver.received.length = 0));
afterAll(() => receiver.close());

const adapters = {
  createAuditTrail,
  createStore: createInMemoryWebhookToolStore,
  createSender: createWebhookSender,
};
const world = (sending: WebhookSenderOptions = {}) => webhookWorld(adapters, sending);
const publicUrl = 'https://tools.example.com/hook';

describe('webhook tools: where calls may go', () => {
  it.each([
    'http://tools.example.com/hook',
    'https://localhost/hook',
    'https://127.0.0.1/hook',
    'https://10.0.0.7/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/hook',
    'https://2130706433/hook',
    'https://tools.internal/hook',
    'https://tools.example.com:5432/hook',
    'https://user:password@tools.example.com/hook',
    'ftp://tools.example.com/',
    '/hook',
    '',
  ])('TOOL-02 SEC-03: the URL %s is refused when it is given', async (url) => {
    const { ports } = world();
    const refusal = { code: 'invalid_request', details: { field: 'url' } };
    await expect(createWebhookTool(ports, auth, { ...definition, url }, act)).rejects.toMatchObject(refusal);
    await createWebhookTool(ports, auth, { ...definition, url: publicUrl }, act);
    await expect(changeWebhookTool(ports, auth, toolId, { url }, act)).rejects.toMatchObject(refusal);
  });

  it('TOOL-02 SEC-03: a name that leads to an inner address is refused at each call', async () => {
    const port = Number(receiver.address.split(':')[1]);
    const asked: string[] = [];
    const node = world({ resolve: async (name) => (asked.push(name), ['127.0.0.1']) });
    await node.register({ url: publicUrl });
    expect((await node.call()).error).toMatchObject({ code: 'forbidden', retryable: false });
    expect(asked).toEqual(['tools.example.com']);
    const open = world({ exempt: [`tools.example.com:${port}`], resolveExempt: async () => ['127.0.0.1'] });
    await open.register({ url: `http://tools.example.com:${port}/hook` });
    expect(await open.call()).toMatchObject({ status: 'ok' });
    expect(receiver.received).toHaveLength(1);
  });

  it('TOOL-02 SEC-03: a URL that the operator allows no longer is not called', async () => {
    const node = world({ exempt: [receiver.address] });
    await node.register({ url: `http://${receiver.address}/hook` });
    const strict = world();
    const [stored] = await node.store.enabled('tnt_a');
    const source = createWebhookToolSource({
      store: { ...node.store, enabled: async () => [stored!] },
      seal: node.ports.secretSeal,
      sender: strict.sender,
      clock: systemClock,
    });
    const tool = await source.find('tnt_a', toolId);
    const call = {
      toolCallId: 't',
      runId: 'r',
      agentId: 'a',
      idempotencyKey: 't',
      traceparent: '',
      correlationId: 'c',
    };
    const invoked = tool!.invoke(auth, {}, { ...call, signal: new AbortController().signal });
    await expect(invoked).rejects.toMatchObject({ code: 'forbidden' });
    expect(receiver.received).toHaveLength(0);
  });
});

describe('webhook tools: what is registered', () => {
  const deep = (levels: number): object =>
    levels === 0 ? {} : { properties: { a: deep(levels - 1) }, type: 'object' };
  it.each([
    ['no object', { type: 'string' }, 'object'],
    ['no type', {}, 'object'],
    ['an unknown keyword', { type: 'object', requried: ['a'] }, 'requried'],
    ['a $ref to another document', { type: 'object', properties: { a: { $ref: 'https://evil.example/s' } } }, '$ref'],
    ['a regular expression', { type: 'object', properties: { a: { type: 'string', pattern: '(a+)+$' } } }, 'pattern'],
    ['too many bytes', { type: 'object', description: 'x'.repeat(20_000) }, '16384 bytes'],
    ['too deep', deep(40), 'nested'],
    ['text that cannot be kept', { type: 'object', description: '\u0000' }, 'U+0000'],
  ])('TOOL-02 TOOL-04: an input schema with %s is refused', async (_what, input_schema, message) => {
    const { ports } = world();
    const tool = { ...definition, url: publicUrl, input_schema: input_schema as Record<string, unknown> };
    await expect(createWebhookTool(ports, auth, tool, act)).rejects.toThrow(message);
    await createWebhookTool(ports, auth, { ...definition, url: publicUrl }, act);
    const change = { input_schema: tool.input_schema } as WebhookToolChange;
    await expect(changeWebhookTool(ports, auth, toolId, change, act)).rejects.toThrow(message);
  });

  it('TOOL-02: defaults are filled in, and the secret is 32 bytes that nobody is shown again', async () => {
    const { ports, store } = world();
    const { tool, secret } = await createWebhookTool(ports, auth, { ...definition, url: publicUrl }, act);
    expect(tool).toMatchObject({ timeout_ms: 10_000, retries: 2, enabled: true });
    expect(secret).toMatch(/^whsec_/);
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
    expect(JSON.stringify([tool, await store.enabled('tnt_a')])).not.toContain(secret.slice(6, 20));
    const rotated = await rotateWebhookToolSecret(ports, auth, toolId, undefined, act);
    expect(rotated.secret).not.toBe(secret);
  });

  it('SEC-04: without a key of the operator\u2019s no tool is made and no secret replaced', async () => {
    const { ports } = world();
    await createWebhookTool(ports, auth, { ...definition, url: publicUrl }, act);
    const keyless = { ...ports, secretSeal: createSecretSeal([]) };
    const refusal = { code: 'dependency_unavailable', retryable: false };
    const other = { ...definition, tool_id: 'tool.webhook.other', url: publicUrl };
    await expect(createWebhookTool(keyless, auth, other, act)).rejects.toMatchObject(refusal);
    await expect(rotateWebhookToolSecret(keyless, auth, toolId, 0, act)).rejects.toThrow('AGENTOS_SECRETS_KEY');
  });

  it('SEC-04: a tool whose secret does not open is not called', async () => {
    const node = world({ exempt: [receiver.address] });
    await node.register({ url: `http://${receiver.address}/` });
    const seal = createSecretSeal([randomBytes(32)]);
    const source = createWebhookToolSource({ store: node.store, sender: node.sender, seal, clock: systemClock });
    const tool = await source.find('tnt_a', toolId);
    const call = {
      toolCallId: 't',
      runId: 'r',
      agentId: 'a',
      idempotencyKey: 't',
      traceparent: '',
      correlationId: 'c',
    };
    const invoked = tool!.invoke(auth, {}, { ...call, signal: new AbortController().signal });
    await expect(invoked).rejects.toMatchObject({ code: 'dependency_unavailable', retryable: false });
    expect(receiver.received).toHaveLength(0);
  });

  it('TOOL-02: a taken id, a full tenant, an empty change and an unknown tool are said clearly', async () => {
    const { ports } = world();
    const create = (i: number) =>
      createWebhookTool(ports, auth, { ...definition, tool_id: `tool.webhook.n${i}`, url: publicUrl }, act);
    for (let i = 0; i < 64; i++) await create(i);
    await expect(create(0)).rejects.toMatchObject({ code: 'conflict' });
    await expect(create(64)).rejects.toMatchObject({ code: 'quota_exceeded', details: { value: 64 } });
    await expect(changeWebhookTool(ports, auth, 'tool.webhook.n1', {}, act)).rejects.toThrow('Nothing');
    const unknown = { code: 'not_found' };
    await expect(changeWebhookTool(ports, auth, 'tool.webhook.x', { retries: 1 }, act)).rejects.toMatchObject(unknown);
    await expect(rotateWebhookToolSecret(ports, auth, 'tool.webhook.x', 1, act)).rejects.toMatchObject(unknown);
    await expect(deleteWebhookTool(ports, auth, 'tool.webhook.x', act)).rejects.toMatchObject(unknown);
  });
});

describe('webhook tools: in the tool box', () => {
  it('TOOL-02: are offered, listed, and gone in this process as soon as they are deleted or disabled', async () => {
    const node = world();
    const { ports, tools } = node;
    await node.register({ url: publicUrl });
    const offered = async () => (await tools.offer(tenant(['*']), [toolId])).map(({ name }) => name);
    expect(await offered()).toEqual(['tool_webhook_echo']);
    expect((await tools.list(tenant(['*']))).map(({ tool_id }) => tool_id)).toEqual([toolId]);
    await changeWebhookTool(ports, auth, toolId, { enabled: false }, act);
    expect(await offered()).toEqual([]);
    await changeWebhookTool(ports, auth, toolId, { enabled: true }, act);
    expect(await offered()).toEqual(['tool_webhook_echo']);
    await deleteWebhookTool(ports, auth, toolId, act);
    expect(await offered()).toEqual([]);
  });

  it('TOOL-02: another process reads once in 2 s, and so sees a deletion within them', async () => {
    const node = world();
    await node.register({ url: publicUrl });
    let [nowMs, reads] = [1_000_000, 0];
    const other = createWebhookToolSource({
      store: { ...node.store, enabled: (tenantId) => (reads++, node.store.enabled(tenantId)) },
      seal: node.ports.secretSeal,
      sender: node.sender,
      clock: { ...systemClock, now: () => nowMs },
    });
    const sees = async () => (await other.find('tnt_a', toolId)) !== undefined;
    expect(await Promise.all([sees(), sees(), sees()])).toEqual([true, true, true]);
    await deleteWebhookTool(node.ports, auth, toolId, act);
    nowMs += 1_999;
    expect([await sees(), reads]).toEqual([true, 1]);
    nowMs += 1;
    expect([await sees(), reads]).toEqual([false, 2]);
  });
});
