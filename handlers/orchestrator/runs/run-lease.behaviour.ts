import { describe, expect, it } from 'vitest';
import {
  admit,
  admitStarted,
  canceling,
  completed,
  completedEvent,
  plenty,
  running,
  someone,
  soundLog,
  stepEvent,
  times,
  type RunStoreSubject,
} from './run-samples.behaviour.ts';
import type { RunLease } from './run-store.port.ts';

/** Who executes a run, for how long, and that nobody else does. */
export function runLeaseBehaviour(subject: () => RunStoreSubject): void {
  const one = () => subject().stores[0];
  const other = () => subject().stores[1];
  const runIds = (claimed: { run: { run_id: string } }[]) => claimed.map(({ run }) => run.run_id);

  describe('claiming', () => {
    it('RUN-01: takes waiting runs by priority, then by age', async () => {
      const auth = someone();
      const now = Date.now();
      const wishes = [
        ['low', 1],
        ['normal', 3],
        ['high', 4],
        ['normal', 2],
      ] as const;
      const runs = [];
      for (const [priority, age] of wishes) {
        runs.push((await admit(one(), auth, { priority, createdMs: now + age })).run.runId);
      }
      const order = [];
      for (let i = 0; i < 4; i++) order.push(...runIds(await one().claim('wrk_1', 1, 10)));
      expect(order).toEqual([runs[2], runs[3], runs[1], runs[0]]);
    });

    it('RUN-04: a claimed run is running, with what its worker needs', async () => {
      const auth = someone();
      const { run } = await admit(one(), auth, { text: 'hi' });
      const [claimed] = await other().claim('wrk_2', 5, 10);
      expect(claimed).toMatchObject({
        lease: { tenantId: auth.tenant_id, runId: run.runId, worker: 'wrk_2', epoch: 1 },
        run: { status: 'running', auth, request: run.request, last_sequence: 1 },
        attempt: 1,
      });
      expect(claimed!.run.started_at).not.toBeNull();
      expect(await one().get(auth, run.runId)).toEqual(claimed!.run);
    });

    it('TEN-05: a flood of one tenant leaves the others their share, and no slot stays empty', async () => {
      const [flood, small, tiny] = [someone(), someone(), someone()];
      await Promise.all(times(20, () => admit(one(), flood)));
      await Promise.all(times(2, () => admit(one(), small)));
      await admit(one(), tiny);
      const tenants = (await one().claim('wrk_1', 6, 10)).map(({ run }) => run.tenant_id);
      const taken = (tenantId: string) => tenants.filter((tenant) => tenant === tenantId).length;
      expect([taken(flood.tenant_id), taken(small.tenant_id), taken(tiny.tenant_id)]).toEqual([3, 2, 1]);
    });

    it('TEN-05: with fewer slots than tenants, each tenant has its turn', async () => {
      const people = times(6, () => someone());
      for (const auth of people) await Promise.all(times(2, () => admit(one(), auth)));
      const tenants = (await one().claim('wrk_1', 4, 10)).map(({ run }) => run.tenant_id);
      expect(new Set(tenants).size).toBe(4);
    });

    it('TEN-03: never exceeds a tenant’s limit, nor hands a run out twice, under claims from two processes', async () => {
      const [auth, free] = [someone(), someone()];
      await Promise.all(times(10, () => admit(one(), auth, { limits: { ...plenty, concurrentMax: 3 } })));
      await Promise.all(times(10, () => admit(one(), free)));
      const claims = [];
      // Of claims at the same moment all but one may come back with nothing.
      for (let round = [undefined] as unknown[]; round.length > 0;) {
        const claimed = await Promise.all(times(6, (i) => subject().stores[i % 2]!.claim(`wrk_${i}`, 3, 10)));
        round = claimed.flat();
        claims.push(...claimed.flat());
      }
      const ids = runIds(claims);
      expect(new Set(ids).size).toBe(ids.length);
      expect(claims.filter(({ run }) => run.tenant_id === auth.tenant_id)).toHaveLength(3);
      expect(claims.filter(({ run }) => run.tenant_id === free.tenant_id)).toHaveLength(10);
    });
  });

  describe('a lease', () => {
    it('RUN-06: one that has expired goes to another worker, with a new epoch and another attempt', async () => {
      const auth = someone();
      const { run, lease } = await admitStarted(one(), auth);
      await subject().advance(9_000);
      expect(await other().claim('wrk_2', 10, 10)).toEqual([]);
      await subject().advance(1_100);
      const [taken] = await other().claim('wrk_2', 10, 10);
      expect(taken).toMatchObject({
        lease: { ...lease, worker: 'wrk_2', epoch: 2 },
        attempt: 2,
        run: { last_sequence: 3 },
      });
      expect(taken!.run.started_at).toBe(run.createdAt);
    });

    it('RUN-06: who has lost it writes nothing, extends nothing, releases nothing', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth);
      await subject().advance(10_100);
      const [taken] = await other().claim('wrk_2', 10, 10);
      const before = await one().get(auth, run.runId);
      expect(await one().append(lease, [stepEvent(writer)], running)).toBe(false);
      expect(await one().append(lease, [completedEvent(writer)], completed())).toBe(false);
      expect(await one().extend([lease, taken!.lease], 10)).toEqual([run.runId]);
      await one().release([lease]);
      expect(await one().get(auth, run.runId)).toEqual(before);
      expect(await one().readLog(auth, run.runId, 3, 10)).toEqual([]);
      expect(await one().claim('wrk_3', 10, 10)).toEqual([]);
    });

    it('RUN-06: lasts as long as it is extended', async () => {
      const auth = someone();
      const { lease, writer } = await admitStarted(one(), auth);
      for (let beat = 0; beat < 3; beat++) {
        await subject().advance(8_000);
        expect(await one().extend([lease], 10)).toEqual([]);
      }
      expect(await other().claim('wrk_2', 10, 10)).toEqual([]);
      expect(await one().append(lease, [stepEvent(writer)], running)).toBe(true);
    });

    it('RUN-06: extending names exactly those that are lost, and so does a mere look', async () => {
      const auth = someone();
      const [kept, ended] = [await admitStarted(one(), auth), await admitStarted(one(), auth)];
      await one().end(auth, ended.run.runId, canceling(auth));
      const foreign = { ...kept.lease, tenantId: someone().tenant_id };
      const unknown = { ...kept.lease, runId: 'run_01AAAAAAAAAAAAAAAAAAAAAAAA' };
      const ways = [(leases: RunLease[]) => one().extend(leases, 10), (leases: RunLease[]) => one().lost(leases)];
      for (const lost of ways) {
        expect((await lost([ended.lease, kept.lease, unknown])).toSorted()).toEqual(
          [ended.run.runId, unknown.runId].toSorted(),
        );
        expect(await lost([foreign])).toEqual([kept.run.runId]);
        expect(await lost([])).toEqual([]);
      }
      await subject().advance(9_000);
      expect(await one().lost([kept.lease])).toEqual([]);
      await subject().advance(1_100);
      expect(await other().claim('wrk_2', 10, 10)).toHaveLength(1); // it was not extended by the look
    });

    it('RUN-06: one that is given back is taken at once, and no attempt is counted', async () => {
      const auth = someone();
      const { lease, writer } = await admitStarted(one(), auth);
      await one().append(lease, [stepEvent(writer)], running);
      await one().release([lease]);
      const [taken] = await other().claim('wrk_2', 10, 10);
      expect(taken).toMatchObject({ lease: { epoch: 2, worker: 'wrk_2' }, attempt: 1, run: { last_sequence: 4 } });
      expect(await one().append(lease, [stepEvent(writer)], running)).toBe(false);
      await soundLog(one(), auth, lease.runId);
    });

    it('RUN-06: is not taken back by a heartbeat that was under way when it was given back', async () => {
      const { lease } = await admitStarted(one(), someone());
      await one().release([lease]);
      expect(await one().extend([lease], 10)).toEqual([lease.runId]);
      expect(await other().claim('wrk_2', 10, 10)).toMatchObject([{ lease: { runId: lease.runId, epoch: 2 } }]);
    });

    it('SEC-06: means nothing under another tenant', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth);
      const foreign = { ...lease, tenantId: someone().tenant_id };
      expect(await one().append(foreign, [stepEvent(writer)], running)).toBe(false);
      await one().release([foreign]);
      expect(await one().get(auth, run.runId)).toMatchObject({ status: 'running', last_sequence: 3 });
    });
  });

  describe('runs past their deadline', () => {
    it('RUN-05: are overdue while they wait or when their worker has died, not while a live one holds them', async () => {
      const auth = someone();
      const held = await admit(one(), auth, { timeoutMs: 5_000, createdMs: Date.now() - 5 });
      const waiting = await admit(one(), auth, { timeoutMs: 5_000 });
      const patient = await admit(one(), auth, { timeoutMs: 60_000 });
      await one().end(auth, (await admit(one(), auth, { timeoutMs: 5_000 })).run.runId, canceling(auth));
      expect(runIds(await one().claim('wrk_1', 1, 10))).toEqual([held.run.runId]);
      expect(await one().overdue(10)).toEqual([]);
      await subject().advance(5_100);
      expect(await other().overdue(10)).toEqual([{ tenant_id: auth.tenant_id, run_id: waiting.run.runId }]);
      await subject().advance(5_000);
      const both = [waiting, held].map(({ run }) => run.runId).toSorted();
      expect((await one().overdue(10)).map((run) => run.run_id).toSorted()).toEqual(both);
      expect(await one().overdue(1)).toHaveLength(1);
      expect(both).not.toContain(patient.run.runId);
    });
  });
}
