import { describe, expect, it } from 'vitest';
import { createApiKeyStore } from '#adapters/in-memory/api-keys.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { readApiKey } from './api-key.ts';
import { seed, type Seeds } from './seed.ts';

const seeds: Seeds = {
  tenants: [{ tenant_id: 'tnt_demo', name: 'Demo', plan_tier: 'demo' }],
  principals: [
    {
      tenant_id: 'tnt_demo',
      principal_id: 'usr_tnt_demo_admin',
      principal_type: 'user',
      roles: ['tenant_admin'],
      token_file: 'admin.token',
    },
  ],
  agents: [
    {
      tenant_id: 'tnt_demo',
      agent_id: 'agt_sample_echo_v1',
      name: 'Echo',
      config: { instructions: 'Echo.', model_ref: 'simulated/chat', tools: ['tool.echo'] },
    },
  ],
};

function place() {
  const tenants = createTenantRegistry();
  const files = new Map<string, string>();
  const agents: string[] = [];
  const tokens = {
    has: (file: string) => files.has(file),
    write: (file: string, token: string) => void files.set(file, token),
  };
  const put = async (auth: { tenant_id: string }, agent: { agent_id: string }) =>
    void agents.push(`${auth.tenant_id}/${agent.agent_id}`);
  return { ports: { tenants, keys: createApiKeyStore(tenants), agents: { put }, tokens }, files, agents };
}

describe('seeding', () => {
  it('CLI-07: puts tenants, principals, tokens and agents in place', async () => {
    const { ports, files, agents } = place();
    const report = await seed(seeds, ports);
    expect(report).toEqual({
      tenants: ['tnt_demo'],
      principals: ['usr_tnt_demo_admin'],
      agents: ['agt_sample_echo_v1'],
      tokens_issued: ['usr_tnt_demo_admin'],
    });
    expect(agents).toEqual(['tnt_demo/agt_sample_echo_v1']);
    const { prefix } = readApiKey(files.get('admin.token')!)!;
    const [key] = await ports.keys.findByPrefix(prefix);
    expect(key?.principal).toMatchObject({ principal_id: 'usr_tnt_demo_admin', roles: ['tenant_admin'] });
  });

  it('CLI-07: again it issues nothing and disturbs nobody; a lost token is issued anew', async () => {
    const { ports, files } = place();
    await seed(seeds, ports);
    const before = files.get('admin.token');
    await ports.tenants.setStatus({} as never, 'tnt_demo', 'disabled');
    expect((await seed(seeds, ports)).tokens_issued).toEqual([]);
    expect(files.get('admin.token')).toBe(before);
    expect((await ports.tenants.find('tnt_demo'))?.status).toBe('disabled');
    files.clear();
    expect((await seed(seeds, ports)).tokens_issued).toEqual(['usr_tnt_demo_admin']);
    expect(files.get('admin.token')).not.toBe(before);
  });

  it('CLI-07: a mistyped role or scope is found before anything is written', async () => {
    for (const rights of [{ roles: ['tenant_admni'] }, { roles: [], scopes: ['runs:raed'] }]) {
      const { ports } = place();
      const wrong = { ...seeds, principals: [{ ...seeds.principals[0]!, ...rights }] };
      await expect(seed(wrong, ports)).rejects.toThrow(/tenant_admni|runs:raed/);
      expect(await ports.tenants.find('tnt_demo')).toBeUndefined();
    }
  });
});
