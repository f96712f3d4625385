import { describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { EventWriter } from './event-writer.ts';
import {
  admit,
  admitStarted,
  canceling,
  completed,
  completedEvent,
  listed,
  plenty,
  running,
  sampleRun,
  someone,
  soundLog,
  stepEvent,
  times,
  type RunStoreSubject,
  type RunWish,
} from './run-samples.behaviour.ts';
import type { NewChild, RunLease, RunStore } from './run-store.port.ts';

/** Far from what these cases reach. */
const treeMax = 100;

interface Parent {
  lease: RunLease;
  rootRunId?: string;
}

function sampleChild(auth: AuthContext, parent: Parent, wish: RunWish = {}): NewChild {
  const { limits: _, start, ...asked } = sampleRun(auth, { worker: 'wrk_1', createdMs: Date.now() + 1, ...wish });
  const rootRunId = parent.rootRunId ?? parent.lease.runId;
  return { ...asked, parent: { lease: parent.lease, rootRunId }, treeMax, start: start! };
}

/** Admits a child and expects it to be started. */
async function admitChild(store: RunStore, auth: AuthContext, parent: Parent, wish: RunWish = {}) {
  const run = sampleChild(auth, parent, wish);
  const admission = await store.createChild(auth, run);
  if (admission.outcome !== 'created' || !admission.lease) throw new Error(`no child: ${admission.outcome}`);
  const subject = { tenant_id: auth.tenant_id, agent_id: run.agentId, run_id: run.runId, traceparent: run.traceparent };
  const writer = new EventWriter(subject, 3, { now: () => Date.now() });
  return { run, lease: admission.lease, writer, rootRunId: run.parent.rootRunId };
}

/** Runs that other runs call (RUN-12). */
export function runChildrenBehaviour(subject: () => RunStoreSubject): void {
  const one = () => subject().stores[0];
  const other = () => subject().stores[1];

  describe('children', () => {
    it('RUN-12: a child is running at once, knows its place, and its start is in its log', async () => {
      const auth = someone();
      const root = await admitStarted(one(), auth);
      const child = await admitChild(one(), auth, root);
      const grandchild = await admitChild(other(), auth, child, { worker: 'wrk_2' });
      expect(child.lease).toMatchObject({ worker: 'wrk_1', epoch: 1 });
      expect(await other().get(auth, child.run.runId)).toMatchObject({
        status: 'running',
        started_at: child.run.createdAt,
        last_sequence: 3,
        summary: running.summary,
        auth,
        lineage: { parent_run_id: root.run.runId, root_run_id: root.run.runId, depth: 1 },
      });
      expect((await one().get(auth, grandchild.run.runId))!.lineage).toEqual({
        parent_run_id: child.run.runId,
        root_run_id: root.run.runId,
        depth: 2,
      });
      expect((await one().get(auth, root.run.runId))!.lineage).toBeNull();
      expect(await soundLog(one(), auth, child.run.runId)).toEqual([child.run.created, ...child.run.start.entries]);
      expect(await subject().audit(auth.tenant_id)).toContainEqual({
        action: 'run.create',
        resource_id: child.run.runId,
        principal_id: auth.principal.principal_id,
        correlation_id: child.run.correlationId,
      });
    });

    it('RUN-12: is one run however often it is asked for, and its lease only as long as it is the first', async () => {
      const auth = someone();
      const root = await admitStarted(one(), auth);
      const run = sampleChild(auth, root);
      const admissions = await Promise.all(times(5, (i) => subject().stores[i % 2]!.createChild(auth, run)));
      expect(admissions.every((admission) => admission.outcome === 'created' && admission.lease?.epoch === 1)).toBe(
        true,
      );
      await soundLog(one(), auth, run.runId);
      await subject().advance(10_001);
      expect(await other().adopt('wrk_2', [root.lease, { ...root.lease, runId: run.runId }], 10)).toHaveLength(1);
      expect(await one().createChild(auth, run)).toEqual({ outcome: 'created' });
    });

    it('RUN-12: comes from nobody but the holder of a running parent', async () => {
      const auth = someone();
      const root = await admitStarted(one(), auth);
      const stale = { ...root, lease: { ...root.lease, epoch: 0 } };
      const foreign = someone();
      expect(await one().createChild(auth, sampleChild(auth, stale))).toEqual({ outcome: 'parent_lost' });
      const stranger = { ...root, lease: { ...root.lease, tenantId: foreign.tenant_id } };
      expect(await one().createChild(foreign, sampleChild(foreign, stranger))).toEqual({ outcome: 'parent_lost' });
      await one().end(auth, root.run.runId, canceling(auth));
      expect(await one().createChild(auth, sampleChild(auth, root))).toEqual({ outcome: 'parent_lost' });
      expect(await listed(one(), auth)).toHaveLength(1);
      expect(await listed(one(), foreign)).toHaveLength(0);
    });

    it('RUN-12: a tree has no more than its number of children, ended ones and those of other processes among them', async () => {
      const auth = someone();
      const root = await admitStarted(one(), auth);
      const first = await admitChild(one(), auth, root);
      expect(await one().append(first.lease, [completedEvent(first.writer)], completed())).toBe(true);
      const second = await admitChild(one(), auth, root);
      const asked = times(10, (i) => ({ ...sampleChild(auth, i % 2 ? root : second), treeMax: 5 }));
      const rooted = asked.map((run) => ({ ...run, parent: { ...run.parent, rootRunId: root.run.runId } }));
      const admissions = await Promise.all(rooted.map((run, i) => subject().stores[i % 2]!.createChild(auth, run)));
      expect(admissions.filter((admission) => admission.outcome === 'created')).toHaveLength(3);
      expect(admissions.filter((admission) => admission.outcome === 'tree_full')).toHaveLength(7);
    });

    it('RUN-12: its time is over no later than its parent’s', async () => {
      const auth = someone();
      const root = await admitStarted(one(), auth, { timeoutMs: 5_000 });
      const child = await admitChild(one(), auth, root, { timeoutMs: 60_000 });
      const short = await admitChild(one(), auth, root, { timeoutMs: 1_000 });
      const deadline = async (runId: string) => Date.parse((await one().get(auth, runId))!.deadline_at);
      expect(await deadline(child.run.runId)).toBe(await deadline(root.run.runId));
      expect(await deadline(short.run.runId)).toBeLessThan(await deadline(root.run.runId));
    });

    it('TEN-03: neither the limit of running runs nor the create rate counts it', async () => {
      const auth = someone();
      const limits = { ...plenty, concurrentMax: 2, createPerSecond: 0.001, createBurst: 3 };
      const root = await admitStarted(one(), auth, { limits });
      for (let i = 0; i < 3; i++) await admitChild(one(), auth, root);
      const second = await admit(one(), auth, { worker: 'wrk_1', limits });
      expect(second.lease).toBeDefined();
      const third = await admit(one(), auth, { worker: 'wrk_1', limits });
      expect(third.lease).toBeUndefined();
      expect(await other().claim('wrk_2', 5, 10)).toEqual([]);
      expect(await one().append(root.lease, [completedEvent(root.writer)], completed())).toBe(true);
      expect((await other().claim('wrk_2', 5, 10)).map(({ run }) => run.run_id)).toEqual([third.run.runId]);
    });

    it('RUN-06: an abandoned child is adopted by name, once, and never claimed', async () => {
      const auth = someone();
      const root = await admitStarted(one(), auth);
      const child = await admitChild(one(), auth, root);
      const keys = [{ tenantId: auth.tenant_id, runId: child.run.runId }, root.lease];
      expect(await other().adopt('wrk_2', keys, 10)).toEqual([]);
      await subject().advance(10_001);
      expect((await other().claim('wrk_2', 5, 10)).map(({ run }) => run.run_id)).toEqual([root.run.runId]);
      await subject().advance(10_001);
      const adoptions = await Promise.all(times(6, (i) => subject().stores[i % 2]!.adopt(`wrk_${i}`, keys, 10)));
      expect(adoptions.flat()).toHaveLength(1);
      const [adopted] = adoptions.flat();
      expect(adopted).toMatchObject({
        lease: { runId: child.run.runId, epoch: 2 },
        run: { status: 'running', lineage: { parent_run_id: root.run.runId } },
        attempt: 2,
      });
      expect(await one().append(child.lease, [stepEvent(child.writer)], running)).toBe(false);
      await other().release([adopted!.lease]);
      expect(await one().adopt('wrk_1', keys, 10)).toMatchObject([{ lease: { epoch: 3 }, attempt: 2 }]);
    });

    it('RUN-08: lists have the children of a run by its id', async () => {
      const [auth, foreign] = [someone(), someone()];
      const root = await admitStarted(one(), auth);
      const now = Date.now();
      const children = [];
      for (let i = 1; i <= 3; i++) children.push(await admitChild(one(), auth, root, { createdMs: now + i }));
      await admitChild(one(), auth, children[0]!);
      const ids = (await listed(other(), auth, { parentRunId: root.run.runId })).map((run) => run.run_id);
      expect(ids).toEqual(children.map(({ run }) => run.runId).toReversed());
      expect(await listed(one(), foreign, { parentRunId: root.run.runId })).toEqual([]);
    });

    it('RUN-03, RUN-12: whatever ends a run ends all below it in the same act, and nothing beside or above', async () => {
      const auth = someone();
      const root = await admitStarted(one(), auth);
      const done = await admitChild(one(), auth, root);
      expect(await one().append(done.lease, [completedEvent(done.writer)], completed())).toBe(true);
      const below = await admitChild(one(), auth, { ...done, lease: root.lease });
      const sibling = await admitChild(one(), auth, root);
      const deep = await admitChild(other(), auth, below);
      const deeper = await admitChild(other(), auth, deep);

      const ended = await other().end(auth, below.run.runId, canceling(auth));
      expect(ended).toMatchObject({ outcome: 'ended', run: { run_id: below.run.runId, status: 'canceled' } });
      const descendants = ended.outcome === 'ended' ? ended.descendants : [];
      expect(descendants.map((run) => run.run_id).toSorted()).toEqual([deep.run.runId, deeper.run.runId].toSorted());
      for (const { run, lease, writer } of [below, deep, deeper]) {
        const record = await one().get(auth, run.runId);
        expect(record).toMatchObject({ status: 'canceled', error: null });
        expect(record!.completed_at).not.toBeNull();
        expect((await soundLog(one(), auth, run.runId)).at(-1)!.type).toBe('agentos.run.canceled');
        expect(await one().append(lease, [completedEvent(writer)], completed())).toBe(false);
        expect(await one().lost([lease])).toEqual([run.runId]);
      }
      for (const { lease } of [root, sibling]) expect(await one().lost([lease])).toEqual([]);

      const whole = await one().end(auth, root.run.runId, canceling(auth));
      expect(whole.outcome === 'ended' && whole.descendants.map((run) => run.run_id)).toEqual([sibling.run.runId]);
      expect((await one().get(auth, done.run.runId))!.status).toBe('completed');
    });

    it('RUN-12: an end and the children that are admitted at the same moment leave none behind', async () => {
      for (let round = 0; round < 5; round++) {
        const auth = someone();
        const root = await admitStarted(one(), auth);
        const child = await admitChild(one(), auth, root);
        const wishes = times(8, (i) => sampleChild(auth, i % 2 ? root : { ...child }));
        const writing = times(4, () =>
          one()
            .append(child.lease, [stepEvent(child.writer)], running)
            .catch(() => false),
        );
        const asked = wishes.map((run, i) => subject().stores[i % 2]!.createChild(auth, run));
        const ending = other().end(auth, root.run.runId, canceling(auth));
        await Promise.all([...asked, ...writing, ending]);
        const alive = (await listed(one(), auth)).filter((run) => run.completed_at === null);
        expect(alive).toEqual([]);
        for (const run of await listed(one(), auth)) await soundLog(one(), auth, run.run_id);
      }
    });
  });
}
