import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allScopes } from '#tenancy/scopes.ts';
import { newApiKey } from '#tenancy/api-key.ts';
import { Fault } from '#vocabulary/fault.ts';
import { ask, expectFault } from './stand-in/ask.ts';
import { standInContract } from './stand-in/contract.ts';
import { operator, startStandIn, type StandIn } from './stand-in/service.ts';

let node: StandIn;
beforeAll(async () => {
  node = await startStandIn();
  for (const tenant_id of ['tnt_other', 'tnt_off']) {
    await node.tenants.create(operator, { tenant_id, name: tenant_id, plan_tier: 'demo' });
  }
});
afterAll(() => node.close());

const read = (key?: string, headers: Record<string, string> = {}) =>
  ask(node, '/v1/things/a', key === undefined ? { headers } : { headers, key });

describe('who is let in', () => {
  it.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
    ['no key of ours', 'Bearer sk-1234567890'],
    ['a key that nobody has', `Bearer ${newApiKey().text}`],
    ['a key with a tail', `Bearer ${newApiKey().text}x`],
    ['an empty key', 'Bearer '],
    ['two keys', `Bearer ${newApiKey().text} ${newApiKey().text}`],
  ])('API-05: %s is unauthorized', async (_what, authorization) => {
    const answer = await read(undefined, authorization === undefined ? {} : { authorization });
    expectFault(answer, 401, 'unauthorized');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="agentos"');
  });

  it('API-05: a key lets its principal in, a wrong secret under its prefix does not', async () => {
    const key = await node.keyOf({ id: 'usr_in' });
    expect((await read(key)).body.tenant_id).toBe('tnt_demo');
    const forged = `${key.slice(0, 13)}${newApiKey().text.slice(13)}`;
    expectFault(await read(forged), 401, 'unauthorized');
  });

  it('SEC-01: scopes are the contract’s, all of them, and no other’s', async () => {
    const none = await node.keyOf({ id: 'usr_none', roles: ['nobody_knows'] });
    const almost = await node.keyOf({ id: 'usr_almost', scopes: allScopes.filter((scope) => scope !== 'runs:read') });
    for (const key of [none, almost]) {
      const answer = await read(key);
      expectFault(answer, 403, 'forbidden');
      expect(answer.body.error.details).toEqual({ missing_scopes: ['runs:read'] });
    }
    const exact = await node.keyOf({ id: 'usr_exact', roles: [], scopes: ['runs:read'] });
    expect((await read(exact)).body.scopes).toEqual(['runs:read']);
  });

  it('SEC-02: every operation refuses a stranger unless the contract says that it is public', async () => {
    for (const { method, path, public: open } of standInContract().operations) {
      const { status } = await ask(node, path.replace('{thing_id}', 'a'), { method });
      expect([path, status]).toEqual([path, open ? 200 : 401]);
    }
  });

  it('SEC-02: an operation without scopes, or missing from the table, is refused to everybody', async () => {
    const contract = standInContract();
    const operations = contract.operations
      .map((entry) => (entry.operationId === 'getThing' ? { ...entry, scopes: [] } : entry))
      .filter((entry) => entry.operationId !== 'watchThing');
    const odd = await startStandIn({ contract: { ...contract, operations }, without: ['watchThing'] });
    const key = await odd.keyOf({ roles: ['platform_admin'] });
    expectFault(await ask(odd, '/v1/things/a', { key }), 403, 'forbidden');
    expectFault(await ask(odd, '/v1/things/a/events', { key }), 404, 'not_found');
    await odd.close();
  });
});

describe('for which tenant', () => {
  const other = { 'x-tenant-id': 'tnt_other' };

  it('API-01: naming one’s own tenant changes nothing', async () => {
    const key = await node.keyOf({ id: 'usr_own' });
    expect((await read(key, { 'x-tenant-id': 'tnt_demo' })).body.tenant_id).toBe('tnt_demo');
  });

  it.each([
    ['a tenant’s administrator', { id: 'usr_adm', roles: ['tenant_admin'] }],
    ['a user with a list', { id: 'usr_listed', roles: ['tenant_user'], actsFor: ['tnt_other'] }],
    ['a service without a list', { id: 'svc_plain', roles: ['tenant_service'] }],
    ['a service with another list', { id: 'svc_else', roles: ['tenant_service'], actsFor: ['tnt_off'] }],
  ])('API-01: %s may not act for another, whether it exists or not', async (_who, principal) => {
    const key = await node.keyOf(principal);
    const existing = await read(key, other);
    expectFault(existing, 403, 'forbidden');
    const missing = await read(key, { 'x-tenant-id': 'tnt_nowhere' });
    expect({ ...missing.body, correlation_id: '' }).toEqual({ ...existing.body, correlation_id: '' });
  });

  it.each([
    ['a service that was allowed to', { id: 'svc_for', roles: ['tenant_service'], actsFor: ['tnt_other', 'tnt_gone'] }],
    ['an administrator of the platform', { id: 'usr_root', roles: ['platform_admin'] }],
  ])('API-01: %s acts for another; one that does not exist is not found', async (_who, principal) => {
    const key = await node.keyOf(principal);
    expect((await read(key, other)).body.tenant_id).toBe('tnt_other');
    expectFault(await read(key, { 'x-tenant-id': 'tnt_gone' }), 404, 'not_found');
    expectFault(await read(key, { 'x-tenant-id': 'not a tenant' }), 400, 'invalid_request');
  });

  it('TEN-01: a disabled tenant is refused, its own keys and whoever acts for it', async () => {
    const own = await node.keyOf({ id: 'usr_off', tenant: 'tnt_off' });
    await node.tenants.setStatus(operator, 'tnt_off', 'disabled');
    expectFault(await read(own), 403, 'forbidden');
    const root = await node.keyOf({ id: 'usr_root', roles: ['platform_admin'] });
    expectFault(await read(root, { 'x-tenant-id': 'tnt_off' }), 403, 'forbidden');
  });
});

describe('developer’s headers', () => {
  const dev = { 'x-dev-tenant': 'tnt_demo', 'x-dev-principal': 'usr_dev', 'x-dev-roles': 'tenant_user' };

  it('SEC-07: nobody believes them where they are not switched on', async () => {
    expectFault(await read(undefined, dev), 401, 'unauthorized');
  });

  it('API-05: where they are, they name tenant, principal and roles, and a key beats them', async () => {
    const open = await startStandIn({ devHeaders: true });
    const asked = (headers: Record<string, string>, key?: string) =>
      ask(open, '/v1/things/a', key === undefined ? { headers } : { headers, key });
    expect((await asked(dev)).body.tenant_id).toBe('tnt_demo');
    expectFault(await asked({ ...dev, 'x-dev-roles': 'peer' }), 403, 'forbidden');
    for (const [name, value] of [
      ['x-dev-tenant', 'demo'],
      ['x-dev-principal', 'root'],
      ['x-dev-roles', 'god'],
    ] as const) {
      expectFault(await asked({ ...dev, [name]: value }), 401, 'unauthorized');
    }
    expectFault(await asked({ ...dev, 'x-dev-tenant': 'tnt_nowhere' }), 404, 'not_found');
    expectFault(await asked({ ...dev }, newApiKey().text), 401, 'unauthorized');
    await open.close();
  });
});

describe('when it cannot be known', () => {
  it('API-05: a store that is away is 503, never 401, and is asked again at once', async () => {
    let away = true;
    const down = new Fault('dependency_unavailable', 'The database cannot be reached.', { retryAfterMs: 1_500 });
    const shaky = await startStandIn();
    const findByPrefix = shaky.keys.findByPrefix.bind(shaky.keys);
    shaky.keys.findByPrefix = (prefix) => (away ? Promise.reject(down) : findByPrefix(prefix));
    const key = await shaky.keyOf({});
    const answer = await ask(shaky, '/v1/things/a', { key });
    expectFault(answer, 503, 'dependency_unavailable');
    expect([answer.body.error.retryable, answer.headers.get('retry-after')]).toEqual([true, '2']);
    away = false;
    expect((await ask(shaky, '/v1/things/a', { key })).status).toBe(200);
    await shaky.close();
  });

  it('TEN-01: what fails unexpectedly in the directory lets nobody in, and is told to nobody', async () => {
    const findTenant = () => Promise.reject(new Error('select * from tenants where password=hunter2'));
    const shaky = await startStandIn({ findTenant });
    const answer = await ask(shaky, '/v1/things/a', { key: await shaky.keyOf({}) });
    expectFault(answer, 500, 'internal_error');
    expect(JSON.stringify(answer.body)).not.toMatch(/hunter2|select/);
    await shaky.close();
  });
});
