import { describe, expect, it } from 'vitest';
import {
  admit,
  admitStarted,
  canceling,
  completed,
  completedEvent,
  listed,
  sampleRun,
  someone,
  soundLog,
  times,
  type RunStoreSubject,
} from '#orchestrator/runs/run-samples.behaviour.ts';

const day = 86_400_000;
const week = 7 * day;
/** 2001-09-09: nobody has made room for it. */
const then = 1_000_000_000_000;

/** What every RunRetention promises (RUN-13). Its moments are the test's: no clock is asked but the ids'. */
export function runRetentionBehaviour(subject: () => RunStoreSubject): void {
  const one = () => subject().stores[0];
  const other = () => subject().stores[1];
  const retention = () => subject().retention;

  /** A run that has ended. */
  const ended = async (auth: ReturnType<typeof someone>, createdMs: number) => {
    const { run, lease, writer } = await admitStarted(one(), auth, { createdMs, labels: { team: 'a' } });
    await one().append(lease, [completedEvent(writer)], completed());
    return run.runId;
  };

  describe('retention', () => {
    it('RUN-13: says what time the store has', async () => {
      const monthMs = 30 * day; // other tests move a twin's clock
      expect(Math.abs((await retention().now()) - Date.now())).toBeLessThan(monthMs);
    });

    it("RUN-13: removes a tenant's ended runs of before a moment, with their logs, and nothing else", async () => {
      const [auth, neighbour] = [someone(), someone()];
      const old = [await ended(auth, then), await ended(auth, then + day - 1)];
      const young = await ended(auth, then + day);
      const theirs = await ended(neighbour, then);
      expect(await retention().removeRuns(auth.tenant_id, then + day, 100, 0)).toBe(2);
      for (const runId of old) {
        expect(await other().get(auth, runId)).toBeUndefined();
        expect(await other().readLog(auth, runId, 0, 100)).toEqual([]);
        expect(await other().end(auth, runId, canceling(auth))).toEqual({ outcome: 'not_found' });
      }
      expect((await listed(other(), auth)).map((run) => run.run_id)).toEqual([young]);
      expect(await listed(other(), auth, { label: { name: 'team', value: 'a' } })).toHaveLength(1);
      expect(await soundLog(other(), auth, young)).toHaveLength(4);
      expect(await soundLog(other(), neighbour, theirs)).toHaveLength(4);
      expect(await retention().removeRuns(auth.tenant_id, then + day, 100, 0)).toBe(0);
    });

    it('RUN-13: removes the oldest first, as many at once as it is told', async () => {
      const auth = someone();
      const runs: string[] = [];
      for (let i = 0; i < 5; i++) runs.push(await ended(auth, then + i));
      expect(await retention().removeRuns(auth.tenant_id, then + day, 2, 0)).toBe(2);
      expect((await listed(other(), auth)).map((run) => run.run_id)).toEqual(runs.slice(2).toReversed());
    });

    it('RUN-13: never removes a run that waits or runs, however old, nor its log', async () => {
      const auth = someone();
      const { run: running, lease, writer } = await admitStarted(one(), auth, { createdMs: then });
      const { run: waiting } = await admit(one(), auth, { createdMs: then });
      await retention().makeRoom(then, then);
      expect(await retention().removeRuns(auth.tenant_id, then + 10 * week, 100, then + 10 * week)).toBe(0);
      await retention().dropLogs(then + 10 * week);
      expect(await soundLog(other(), auth, waiting.runId)).toHaveLength(1);
      expect(await one().append(lease, [completedEvent(writer)], completed())).toBe(true);
      expect(await soundLog(other(), auth, running.runId)).toHaveLength(4);
    });

    it('RUN-13: logs are kept with room and without, and where room is made behind them', async () => {
      const auth = someone();
      const before = await ended(auth, then + 20 * week);
      await retention().makeRoom(then + 20 * week, then + 21 * week);
      expect(await retention().makeRoom(then + 20 * week, then + 21 * week)).toEqual([]);
      const after = await ended(auth, then + 20 * week + 1);
      const [ahead, farAhead] = [await ended(auth, then + 30 * week), await ended(auth, 2 ** 47)];
      for (const runId of [before, after, ahead, farAhead]) {
        expect(await soundLog(other(), auth, runId)).toHaveLength(4);
      }
      expect((await listed(other(), auth)).map((run) => run.run_id)).toEqual([farAhead, ahead, after, before]);
      expect(await retention().removeRuns(auth.tenant_id, then + 40 * week, 100, then + 40 * week)).toBe(3);
      await retention().dropLogs(then + 40 * week);
      for (const runId of [before, after, ahead]) expect(await other().readLog(auth, runId, 0, 100)).toEqual([]);
      expect(await soundLog(other(), auth, farAhead)).toHaveLength(4);
    });

    it('RUN-13: processes that remove and create at once lose nothing that is due to stay', async () => {
      const auth = someone();
      for (let i = 0; i < 10; i++) await ended(auth, then + i);
      const kept = times(10, (i) => ({ ...sampleRun(auth, { createdMs: then + week + i }) }));
      const [first, second] = await Promise.all([
        retention().removeRuns(auth.tenant_id, then + day, 7, 0),
        retention().removeRuns(auth.tenant_id, then + day, 7, 0),
        ...kept.map((run) => one().create(auth, run)),
      ]);
      await retention().removeRuns(auth.tenant_id, then + day, 100, 0);
      expect(first + second).toBeLessThanOrEqual(10);
      expect(await listed(other(), auth)).toHaveLength(10);
    });
  });
}
