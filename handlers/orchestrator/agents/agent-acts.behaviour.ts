import { expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { canceling, sampleRun } from '#orchestrator/runs/run-samples.behaviour.ts';
import type { AgentStoreSubject } from './agent-store.behaviour.ts';
import type { AgentStore } from './agent-store.port.ts';

const config = { instructions: 'Be brief.', model_ref: 'simulated/chat', tools: ['tool.echo'] };
const other = { ...config, instructions: 'Be verbose.' };
const third = { ...config, instructions: 'Be quiet.' };
const agent = { agent_id: 'agt_a', name: 'A', config };
const act = { correlationId: 'corr_01ARZ3NDEKTSV4RRFFQ69G5FAV' };

/** What changes an agent: versions, roll-back, deletion, and the record of each act. */
export function agentActsBehaviour(subject: () => AgentStoreSubject, someone: () => AuthContext): void {
  const versionsOf = async (store: AgentStore, auth: AuthContext, page: { before?: number; limit?: number } = {}) =>
    (await store.versions(auth, 'agt_a', { limit: 10, ...page })).map(({ version, current }) => [version, current]);

  it('AGT-02: an agent is created once, with version 1; a taken id changes nothing', async () => {
    const { store } = subject();
    const auth = someone();
    expect(await store.create(auth, { ...agent, description: 'Does A.', status: 'inactive' }, act)).toMatchObject({
      agent: { agent_id: 'agt_a', description: 'Does A.', status: 'inactive', version: '1', config },
      current: { version: 1, config },
    });
    expect(await store.create(auth, { ...agent, name: 'B', config: other }, act)).toBeUndefined();
    expect(await store.find(auth, 'agt_a')).toMatchObject({ agent: { name: 'A' }, current: { version: 1 } });
  });

  it('AGT-02: of many who create the same agent at once one does', async () => {
    const { store } = subject();
    const auth = someone();
    const made = await Promise.all(Array.from({ length: 8 }, () => store.create(auth, agent, act)));
    expect(made.filter((one) => one !== undefined)).toHaveLength(1);
    expect(await versionsOf(store, auth)).toEqual([['1', true]]);
  });

  it('AGT-02: each update is a version behind the newest, also when many come at once', async () => {
    const { store } = subject();
    const auth = someone();
    await store.create(auth, agent, act);
    const made = await Promise.all(Array.from({ length: 6 }, () => store.update(auth, 'agt_a', other, act)));
    expect(new Set(made.map((one) => one!.current.version))).toEqual(new Set([2, 3, 4, 5, 6, 7]));
    expect((await store.find(auth, 'agt_a'))!.current).toEqual({ agent_id: 'agt_a', version: 7, config: other });
    expect(await store.version(auth, 'agt_a', 1)).toEqual({ agent_id: 'agt_a', version: 1, config });
  });

  it('AGT-02: versions are listed newest first, in pages', async () => {
    const { store } = subject();
    const auth = someone();
    await store.create(auth, agent, act);
    await store.update(auth, 'agt_a', other, act);
    await store.update(auth, 'agt_a', third, act);
    const [newest] = await store.versions(auth, 'agt_a', { limit: 1 });
    expect(newest).toMatchObject({ agent_id: 'agt_a', version: '3', current: true, config: third });
    expect(newest!.created_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(await versionsOf(store, auth, { limit: 2 })).toEqual([
      ['3', true],
      ['2', false],
    ]);
    expect(await versionsOf(store, auth, { before: 2 })).toEqual([['1', false]]);
  });

  it('AGT-02: rolled back, an agent has its old version and all others; the next is counted on', async () => {
    const { store } = subject();
    const auth = someone();
    await store.create(auth, agent, act);
    await store.update(auth, 'agt_a', other, act);
    expect(await store.rollBack(auth, 'agt_a', 1, act)).toMatchObject({
      agent: { version: '1', config },
      current: { version: 1, config },
    });
    expect((await store.find(auth, 'agt_a'))!.current.version).toBe(1);
    expect((await store.update(auth, 'agt_a', third, act))!.current.version).toBe(3);
    expect(await versionsOf(store, auth)).toEqual([
      ['3', true],
      ['2', false],
      ['1', false],
    ]);
    expect(await store.rollBack(auth, 'agt_a', 4, act)).toBe('no_version');
    expect(await store.rollBack(auth, 'agt_a', 0, act)).toBe('no_version');
  });

  it('AGT-02: what a change leaves out stays', async () => {
    const { store } = subject();
    const auth = someone();
    await store.create(auth, { ...agent, description: 'Does A.' }, act);
    expect((await store.change(auth, 'agt_a', { status: 'deprecated' }, act))!.agent).toMatchObject({
      name: 'A',
      description: 'Does A.',
      status: 'deprecated',
      version: '1',
    });
    await store.change(auth, 'agt_a', { name: 'B', description: '' }, act);
    expect((await store.find(auth, 'agt_a'))!.agent).toMatchObject({
      name: 'B',
      description: '',
      status: 'deprecated',
    });
  });

  it('AGT-02: an agent at work is not deleted; afterwards it is, and its runs stay, with the version they had', async () => {
    const { store, runs } = subject();
    const auth = someone();
    await store.create(auth, agent, act);
    const run = sampleRun(auth, { agentId: 'agt_a' });
    await runs.create(auth, run);
    expect(await store.delete(auth, 'agt_a', act)).toBe('in_use');
    await runs.end(auth, run.runId, canceling(auth));
    expect(await store.delete(auth, 'agt_a', act)).toBe('deleted');
    expect(await store.find(auth, 'agt_a')).toBeUndefined();
    expect(await store.list(auth, { limit: 10 })).toEqual([]);
    expect(await versionsOf(store, auth)).toEqual([]);
    expect(await runs.get(auth, run.runId)).toMatchObject({ agent_id: 'agt_a', status: 'canceled' });
    expect(await store.version(auth, 'agt_a', 1)).toMatchObject({ config });
    expect(await store.update(auth, 'agt_a', other, act)).toBeUndefined();
    expect(await store.delete(auth, 'agt_a', act)).toBe('no_agent');
  });

  it('AGT-02: a new agent under the id of a deleted one counts on, and has none of its versions', async () => {
    const { store } = subject();
    const auth = someone();
    await store.create(auth, { ...agent, description: 'Does A.' }, act);
    await store.delete(auth, 'agt_a', act);
    const again = await store.create(auth, { ...agent, config: other }, act);
    expect(again).toMatchObject({ agent: { version: '2' }, current: { config: other } });
    expect(again!.agent).not.toHaveProperty('description');
    expect(await versionsOf(store, auth)).toEqual([['2', true]]);
    expect(await store.rollBack(auth, 'agt_a', 1, act)).toBe('no_version');
    expect(await store.version(auth, 'agt_a', 1)).toMatchObject({ config });
    await store.delete(auth, 'agt_a', act);
    await store.put(auth, agent);
    expect(await versionsOf(store, auth)).toEqual([['3', true]]);
  });

  it('API-07: every act is on record with who did it, and one that failed is not', async () => {
    const { store, trail } = subject();
    const auth = someone();
    await store.create(auth, agent, act);
    await store.create(auth, agent, act);
    await store.update(auth, 'agt_a', other, act);
    await store.rollBack(auth, 'agt_a', 1, act);
    await store.rollBack(auth, 'agt_a', 9, act);
    await store.change(auth, 'agt_a', { status: 'inactive', name: 'B' }, act);
    await store.delete(auth, 'agt_a', act);
    await store.delete(auth, 'agt_a', act);
    const records = (await trail.read(auth, { limit: 20 })).toSorted((a, b) => (a.time < b.time ? -1 : 1));
    expect(new Set(records.map(({ action, details }) => `${action} ${JSON.stringify(sorted(details ?? {}))}`))).toEqual(
      new Set([
        'agent.create {"version":1}',
        'agent.update {"version":2}',
        'agent.rollback {"from":2,"to":1}',
        'agent.change {"fields":["name","status"],"status":"inactive"}',
        'agent.delete {}',
      ]),
    );
    expect(records).toHaveLength(5);
    for (const record of records) {
      expect(record).toMatchObject({
        actor: auth.principal,
        resource_type: 'agent',
        resource_id: 'agt_a',
        outcome: 'ok',
        correlation_id: act.correlationId,
      });
    }
  });

  it('TEN-02, SEC-06: nobody changes another tenant’s agent', async () => {
    const { store } = subject();
    const [auth, stranger] = [someone(), someone()];
    await store.create(auth, agent, act);
    expect(await store.update(stranger, 'agt_a', other, act)).toBeUndefined();
    expect(await store.change(stranger, 'agt_a', { name: 'Mine' }, act)).toBeUndefined();
    expect(await store.rollBack(stranger, 'agt_a', 1, act)).toBe('no_agent');
    expect(await store.delete(stranger, 'agt_a', act)).toBe('no_agent');
    expect(await versionsOf(store, stranger)).toEqual([]);
    expect(await store.create(stranger, { ...agent, name: 'Theirs' }, act)).toMatchObject({ current: { version: 1 } });
    expect(await store.find(auth, 'agt_a')).toMatchObject({ agent: { name: 'A' }, current: { version: 1 } });
  });
}

/** jsonb has its own order of fields. */
function sorted(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
