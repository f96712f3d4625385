import { describe, expect, it } from 'vitest';
import {
  admit,
  admitStarted,
  completed,
  completedEvent,
  listed,
  plenty,
  sampleRun,
  someone,
  times,
} from './run-samples.behaviour.ts';
import type { RunStoreSubject } from './run-samples.behaviour.ts';

/** Who starts at once, who waits, and how many may. */
export function runSlotsBehaviour(subject: () => RunStoreSubject): void {
  const one = () => subject().stores[0];
  const other = () => subject().stores[1];

  describe('the slots of a tenant', () => {
    const limits = { ...plenty, concurrentMax: 2 };

    it('TEN-03: a run beyond max_concurrent_runs waits, and an ended run makes room', async () => {
      const auth = someone();
      const first = await admitStarted(one(), auth, { limits });
      await admitStarted(one(), auth, { limits });
      const { run: third, lease } = await admit(other(), auth, { limits, worker: 'wrk_2' });
      expect(lease).toBeUndefined();
      expect(await other().get(auth, third.runId)).toMatchObject({ status: 'queued', last_sequence: 1 });
      expect(await other().claim('wrk_2', 10, 10)).toEqual([]);
      await one().append(first.lease, [completedEvent(first.writer)], completed());
      expect(await other().claim('wrk_2', 10, 10)).toMatchObject([
        { lease: { runId: third.runId, epoch: 1 }, attempt: 1 },
      ]);
    });

    it('TEN-03: no more wait than max_queued_runs, and one that starts makes room', async () => {
      const auth = someone();
      const short = { ...plenty, concurrentMax: 1, queuedMax: 2 };
      const create = async () =>
        (await one().create(auth, sampleRun(auth, { limits: short, worker: 'wrk_1' }))).outcome;
      const first = await admitStarted(one(), auth, { limits: short });
      const then = [await create(), await create(), await create(), await create()];
      expect(then).toEqual(['created', 'created', 'queue_full', 'queue_full']);
      await one().append(first.lease, [completedEvent(first.writer)], completed());
      expect(await one().claim('wrk_1', 10, 10)).toHaveLength(1);
      expect(await create()).toBe('created');
    });

    it('TEN-03: the longest queue holds exactly under many creates at once, and a refused key stays free', async () => {
      const auth = someone();
      const short = { ...plenty, concurrentMax: 1, queuedMax: 3 };
      const runs = times(12, (i) => sampleRun(auth, { limits: short, key: `key ${i % 10}` }));
      const admissions = await Promise.all(runs.map((run, i) => subject().stores[i % 2]!.create(auth, run)));
      const counted = (outcome: string) => admissions.filter((admission) => admission.outcome === outcome).length;
      expect(await listed(one(), auth, { status: 'queued', limit: 100 })).toHaveLength(3);
      expect(counted('created')).toBe(3);
      expect(counted('created') + counted('existing') + counted('queue_full')).toBe(12);
      const refused = runs[admissions.findIndex((admission) => admission.outcome === 'queue_full')]!;
      const roomy = { ...plenty, concurrentMax: 1, queuedMax: 10 };
      expect((await one().create(auth, { ...refused, limits: roomy })).outcome).toBe('created');
    });

    it('TEN-03: holds exactly under many starts at once, over two processes', async () => {
      const auth = someone();
      const admissions = await Promise.all(
        times(20, (i) => subject().stores[i % 2]!.create(auth, sampleRun(auth, { limits, worker: `wrk_${i % 2}` }))),
      );
      const leases = admissions.map((admission) => (admission.outcome === 'created' ? admission.lease : undefined));
      expect(leases.filter((lease) => lease !== undefined)).toHaveLength(2);
      expect(await listed(one(), auth, { status: 'running', limit: 100 })).toHaveLength(2);
      expect(await listed(one(), auth, { status: 'queued', limit: 100 })).toHaveLength(18);
    });

    it('TEN-05: nobody starts before a run that waits already, though a slot is free', async () => {
      const auth = someone();
      const only = { ...plenty, concurrentMax: 1 };
      const first = await admitStarted(one(), auth, { limits: only });
      const { run: second } = await admit(one(), auth, { limits: only, worker: 'wrk_1', createdMs: Date.now() - 5 });
      await one().append(first.lease, [completedEvent(first.writer)], completed());
      const third = await admit(one(), auth, { limits: only, worker: 'wrk_1' });
      expect(third.lease).toBeUndefined();
      expect(await one().claim('wrk_1', 10, 10)).toMatchObject([{ run: { run_id: second.runId } }]);
    });

    it('TEN-05: nor before one that was asked for in the same moment by somebody without a slot', async () => {
      const auth = someone();
      const [waiting, startable] = [sampleRun(auth), sampleRun(auth, { worker: 'wrk_1' })];
      const admissions = await Promise.all([one().create(auth, waiting), one().create(auth, startable)]);
      expect(admissions).toEqual([{ outcome: 'created' }, { outcome: 'created' }]);
    });
  });
}
