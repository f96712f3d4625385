import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { AuditTrail } from '#audit/audit-trail.port.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import { agentActsBehaviour } from './agent-acts.behaviour.ts';
import type { AgentStore } from './agent-store.port.ts';

const config = { instructions: 'Be brief.', model_ref: 'simulated/chat', tools: ['tool.echo'] };

export interface AgentStoreSubject {
  store: AgentStore;
  /** Where the store puts its acts on record, and where it looks for runs of an agent. */
  trail: AuditTrail;
  runs: RunStore;
  close(): Promise<void>;
}

/** What every AgentStore promises (ARC-05). */
export function agentStoreBehaviour(name: string, open: () => Promise<AgentStoreSubject>): void {
  describe(`${name}: agent store`, () => {
    let subject: AgentStoreSubject;
    let tenants = 0;
    const someone = (): AuthContext => ({
      tenant_id: `tnt_agents_${++tenants}`,
      principal: { principal_id: 'usr_a', principal_type: 'user' },
      scopes: [],
      roles: [],
    });
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    agentActsBehaviour(() => subject, someone);

    it('AGT-01: an agent is found with its metadata and its current version', async () => {
      const auth = someone();
      await subject.store.put(auth, { agent_id: 'agt_a', name: 'A', description: 'Does A.', config });
      const found = await subject.store.find(auth, 'agt_a');
      expect(found).toMatchObject({
        agent: {
          tenant_id: auth.tenant_id,
          agent_id: 'agt_a',
          name: 'A',
          description: 'Does A.',
          version: '1',
          status: 'active',
        },
        current: { agent_id: 'agt_a', version: 1, config },
      });
      expect(found!.agent.created_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    });

    it('AGT-01: an agent without a description has none', async () => {
      const auth = someone();
      await subject.store.put(auth, { agent_id: 'agt_a', name: 'A', config });
      expect((await subject.store.find(auth, 'agt_a'))!.agent).not.toHaveProperty('description');
    });

    it('AGT-02: another config is another version; the old one stays as it was, a run may be pinned to it', async () => {
      const auth = someone();
      await subject.store.put(auth, { agent_id: 'agt_a', name: 'A', config });
      const changed = { ...config, instructions: 'Be verbose.' };
      await subject.store.put(auth, { agent_id: 'agt_a', name: 'A2', config: changed });
      expect(await subject.store.find(auth, 'agt_a')).toMatchObject({
        agent: { name: 'A2', version: '2' },
        current: { version: 2 },
      });
      expect(await subject.store.version(auth, 'agt_a', 1)).toEqual({ agent_id: 'agt_a', version: 1, config });
      expect(await subject.store.version(auth, 'agt_a', 2)).toEqual({ agent_id: 'agt_a', version: 2, config: changed });
      expect(await subject.store.version(auth, 'agt_a', 3)).toBeUndefined();
    });

    it('AGT-02: the same config is no new version, whatever else changes', async () => {
      const auth = someone();
      await subject.store.put(auth, { agent_id: 'agt_a', name: 'A', config });
      const { tools, ...rest } = config;
      await subject.store.put(auth, { agent_id: 'agt_a', name: 'B', status: 'inactive', config: { tools, ...rest } });
      expect(await subject.store.find(auth, 'agt_a')).toMatchObject({
        agent: { name: 'B', version: '1', status: 'inactive' },
      });
    });

    it('CLI-07: the same seed put by many processes at once makes one version', async () => {
      const auth = someone();
      await Promise.all(
        Array.from({ length: 8 }, () => subject.store.put(auth, { agent_id: 'agt_a', name: 'A', config })),
      );
      expect(await subject.store.find(auth, 'agt_a')).toMatchObject({ current: { version: 1 } });
    });

    it('TEN-02, SEC-06: another tenant’s agent answers like a missing one', async () => {
      const [auth, stranger] = [someone(), someone()];
      await subject.store.put(auth, { agent_id: 'agt_a', name: 'A', config });
      expect(await subject.store.find(stranger, 'agt_a')).toBeUndefined();
      expect(await subject.store.find(auth, 'agt_none')).toBeUndefined();
      expect(await subject.store.version(stranger, 'agt_a', 1)).toBeUndefined();
      expect(await subject.store.list(stranger, { limit: 10 })).toEqual([]);
    });

    it('AGT-01: a list is in the order of the ids, in pages', async () => {
      const auth = someone();
      for (const id of ['c', 'a', 'b']) await subject.store.put(auth, { agent_id: `agt_${id}`, name: id, config });
      const names = async (page: { after?: string; limit: number }) =>
        (await subject.store.list(auth, page)).map((agent) => agent.name);
      expect(await names({ limit: 10 })).toEqual(['a', 'b', 'c']);
      expect(await names({ limit: 2 })).toEqual(['a', 'b']);
      expect(await names({ limit: 2, after: 'agt_b' })).toEqual(['c']);
    });
  });
}
