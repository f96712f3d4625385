import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditTrail } from '#audit/audit-trail.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { NewWebhookTool, WebhookToolStore } from './webhook-tool-store.port.ts';

const act = { correlationId: 'corr_01ARZ3NDEKTSV4RRFFQ69G5FAV' };
const newTool = (name = 'a'): NewWebhookTool => ({
  tool_id: `tool.webhook.${name}`,
  description: 'Does A.',
  input_schema: { type: 'object', required: ['z'], properties: { z: { type: 'string' }, a: { type: 'string' } } },
  url: 'https://a.example.com/hook',
  timeout_ms: 5_000,
  retries: 2,
  enabled: true,
});
const toolId = newTool().tool_id;

export interface WebhookToolStoreSubject {
  store: WebhookToolStore;
  /** Where the store puts its acts on record. */
  trail: AuditTrail;
  close(): Promise<void>;
}

/** What every WebhookToolStore promises (ARC-05). */
export function webhookToolStoreBehaviour(name: string, open: () => Promise<WebhookToolStoreSubject>): void {
  describe(`${name}: webhook tool store`, () => {
    let subject: WebhookToolStoreSubject;
    let store: WebhookToolStore;
    let tenants = 0;
    const someone = (): AuthContext => ({
      tenant_id: `tnt_hooks_${++tenants}`,
      principal: { principal_id: 'usr_a', principal_type: 'user' },
      scopes: [],
      roles: [],
    });
    const create = (auth: AuthContext, tool = newTool(), sealed = 's1') => store.create(auth, tool, sealed, 64, act);
    /** In no order: records of one millisecond have none. */
    const acts = async (auth: AuthContext) =>
      (await subject.trail.read(auth, { limit: 50 }))
        .map(({ action, details }) => [action, ...(details ? [JSON.stringify(details)] : [])].join(' '))
        .toSorted((a, b) => (a < b ? -1 : 1));
    beforeAll(async () => {
      subject = await open();
      store = subject.store;
    });
    afterAll(() => subject.close());

    it('TOOL-02: a tool is kept as it was given, its schema in the order it was written', async () => {
      const auth = someone();
      const made = await create(auth);
      const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string;
      expect(made).toEqual({
        ...newTool(),
        tenant_id: auth.tenant_id,
        disabled_reason: null,
        previous_secret_expires_at: null,
        created_at: time,
        updated_at: time,
      });
      const found = await store.find(auth, toolId);
      expect(found).toEqual(made);
      expect(JSON.stringify(found!.input_schema)).toBe(JSON.stringify(newTool().input_schema));
      expect(await acts(auth)).toEqual(['tool.create']);
    });

    it('TOOL-02: a taken id changes nothing and leaves no record', async () => {
      const auth = someone();
      await create(auth);
      expect(await create(auth, { ...newTool(), description: 'Other.' }, 's2')).toBe('taken');
      expect((await store.find(auth, toolId))!.description).toBe('Does A.');
      expect((await store.enabled(auth.tenant_id))[0]!.secret).toBe('s1');
      expect(await acts(auth)).toHaveLength(1);
    });

    it('TOOL-02: no more tools than the limit, also when many come at once', async () => {
      const auth = someone();
      const made = await Promise.all(
        Array.from({ length: 8 }, (_, i) => store.create(auth, newTool(`n${i}`), 's', 3, act)),
      );
      expect(made.filter((one) => one === 'full')).toHaveLength(5);
      expect(await store.list(auth, { limit: 10 })).toHaveLength(3);
      expect(await acts(auth)).toHaveLength(3);
    });

    it('TOOL-02: listed by id, page by page; callable ones with their secrets', async () => {
      const auth = someone();
      for (const each of ['b', 'c', 'a']) await create(auth, newTool(each), `secret ${each}`);
      await store.change(auth, 'tool.webhook.b', { enabled: false }, act);
      const ids = async (page: { after?: string; limit: number }) =>
        (await store.list(auth, page)).map(({ tool_id }) => tool_id);
      expect(await ids({ limit: 2 })).toEqual(['tool.webhook.a', 'tool.webhook.b']);
      expect(await ids({ after: 'tool.webhook.b', limit: 2 })).toEqual(['tool.webhook.c']);
      const enabled = await store.enabled(auth.tenant_id);
      expect(new Map(enabled.map(({ tool, secret }) => [tool.tool_id, secret]))).toEqual(
        new Map([
          ['tool.webhook.a', 'secret a'],
          ['tool.webhook.c', 'secret c'],
        ]),
      );
    });

    it('TOOL-02: what a change leaves out stays; its record names fields and no content', async () => {
      const auth = someone();
      await create(auth);
      const changed = await store.change(auth, toolId, { url: 'https://b.example.com/', retries: 0 }, act);
      const after = { ...newTool(), url: 'https://b.example.com/', retries: 0 };
      expect(changed).toMatchObject(after);
      expect(await store.find(auth, toolId)).toEqual(changed);
      const schema = { type: 'object' };
      expect((await store.change(auth, toolId, { input_schema: schema, enabled: false }, act))!).toMatchObject({
        ...after,
        input_schema: schema,
        enabled: false,
      });
      expect(await acts(auth)).toEqual([
        'tool.change {"fields":["enabled","input_schema"],"enabled":false}',
        'tool.change {"fields":["retries","url"]}',
        'tool.create',
      ]);
    });

    it('TOOL-02: a rotated secret is the current one, the one before stays for the overlap', async () => {
      const auth = someone();
      await create(auth);
      const rotated = await store.rotate(auth, toolId, 's2', 3_600, act);
      const left = Date.parse(rotated!.previous_secret_expires_at!) - Date.now();
      expect(left).toBeGreaterThan(3_000_000);
      expect(left).toBeLessThan(4_200_000);
      expect((await store.enabled(auth.tenant_id))[0]).toMatchObject({ secret: 's2', previousSecret: 's1' });
      await store.rotate(auth, toolId, 's3', 60, act);
      expect((await store.enabled(auth.tenant_id))[0]).toMatchObject({ secret: 's3', previousSecret: 's2' });
      const last = await store.rotate(auth, toolId, 's4', 0, act);
      expect(last!.previous_secret_expires_at).toBeNull();
      expect((await store.enabled(auth.tenant_id))[0]).toMatchObject({ secret: 's4', previousSecret: null });
      expect(await acts(auth)).toContain('tool.rotate {"overlap_seconds":0}');
    });

    it('TOOL-02: gone disables the tool once and says so; enabling it clears the reason', async () => {
      const auth = someone();
      await create(auth);
      await store.disableGone(auth, toolId, 'https://other.example.com/', act);
      expect((await store.find(auth, toolId))!.enabled).toBe(true);
      await store.disableGone(auth, toolId, newTool().url, act);
      await store.disableGone(auth, toolId, newTool().url, act);
      expect(await store.find(auth, toolId)).toMatchObject({ enabled: false, disabled_reason: 'gone' });
      expect(await store.enabled(auth.tenant_id)).toEqual([]);
      expect(await acts(auth)).toEqual(['tool.create', 'tool.disable {"reason":"gone"}']);
      expect((await store.change(auth, toolId, { retries: 1 }, act))!.disabled_reason).toBe('gone');
      const enabled = await store.change(auth, toolId, { enabled: true }, act);
      expect(enabled).toMatchObject({ enabled: true, disabled_reason: null });
    });

    it('TOOL-02: a deleted tool is gone with its secret, and its id is free', async () => {
      const auth = someone();
      await create(auth);
      expect(await store.delete(auth, toolId, act)).toBe(true);
      expect(await store.delete(auth, toolId, act)).toBe(false);
      expect(await store.find(auth, toolId)).toBeUndefined();
      expect(await create(auth, newTool(), 's2')).toMatchObject({ tool_id: toolId });
      expect(await acts(auth)).toEqual(['tool.create', 'tool.create', 'tool.delete']);
    });

    it('TEN-02: another tenant neither sees, changes, rotates, disables nor deletes it', async () => {
      const [auth, other] = [someone(), someone()];
      await create(auth);
      expect(await store.find(other, toolId)).toBeUndefined();
      expect(await store.list(other, { limit: 10 })).toEqual([]);
      expect(await store.enabled(other.tenant_id)).toEqual([]);
      expect(await store.change(other, toolId, { enabled: false }, act)).toBeUndefined();
      expect(await store.rotate(other, toolId, 'x', 60, act)).toBeUndefined();
      await store.disableGone(other, toolId, newTool().url, act);
      expect(await store.delete(other, toolId, act)).toBe(false);
      expect((await store.enabled(auth.tenant_id))[0]).toMatchObject({ secret: 's1', tool: { enabled: true } });
      expect(await acts(other)).toEqual([]);
    });
  });
}
