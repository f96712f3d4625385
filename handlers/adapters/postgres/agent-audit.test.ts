import { expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { createPostgresAgentStore } from './agent-store.ts';
import { openDatabase } from './database.ts';

const config = { instructions: 'Be brief.', model_ref: 'simulated/chat', tools: [] };
const auth: AuthContext = {
  tenant_id: 'tnt_audit',
  principal: { principal_id: 'usr_a', principal_type: 'user' },
  scopes: [],
  roles: [],
};

it('API-07: an act that cannot be put on record does not happen', async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  try {
    const store = createPostgresAgentStore(database);
    const unrecorded = { correlationId: 'Postgres takes no \u0000' };
    await expect(store.create(auth, { agent_id: 'agt_a', name: 'A', config }, unrecorded)).rejects.toThrow();
    expect(await store.find(auth, 'agt_a')).toBeUndefined();
    await store.put(auth, { agent_id: 'agt_a', name: 'A', config });
    await expect(store.update(auth, 'agt_a', config, unrecorded)).rejects.toThrow();
    await expect(store.rollBack(auth, 'agt_a', 1, unrecorded)).rejects.toThrow();
    await expect(store.change(auth, 'agt_a', { name: 'B' }, unrecorded)).rejects.toThrow();
    await expect(store.delete(auth, 'agt_a', unrecorded)).rejects.toThrow();
    const [agent, ...more] = await createPostgresAgentStore(database).list(auth, { limit: 10 });
    expect(agent).toMatchObject({ name: 'A', version: '1' });
    expect(more).toEqual([]);
    expect(await store.versions(auth, 'agt_a', { limit: 10 })).toHaveLength(1);
  } finally {
    await database.close();
    await test.drop();
  }
});
