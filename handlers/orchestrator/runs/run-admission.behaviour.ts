import { describe, expect, it } from 'vitest';
import {
  admit,
  admitStarted,
  completed,
  completedEvent,
  listed,
  outcomes,
  sampleRun,
  someone,
  times,
} from './run-samples.behaviour.ts';
import type { RunStoreSubject } from './run-samples.behaviour.ts';

/** Who gets in, and how often. */
export function runAdmissionBehaviour(subject: () => RunStoreSubject): void {
  const one = () => subject().stores[0];
  const other = () => subject().stores[1];

  describe('a new run', () => {
    it('RUN-01, API-07: is queued, has its first event and is on record', async () => {
      const auth = someone();
      const { run, lease } = await admit(one(), auth, { text: 'hi', timeoutMs: 60_000 });
      expect(lease).toBeUndefined();
      const kept = await other().get(auth, run.runId);
      expect(kept).toMatchObject({
        tenant_id: auth.tenant_id,
        run_id: run.runId,
        agent_id: 'agt_sample',
        agent_version: 1,
        status: 'queued',
        created_at: run.createdAt,
        started_at: null,
        completed_at: null,
        output: null,
        error: null,
        auth,
        request: run.request,
        summary: { steps_total: 0, tool_calls_total: 0, model_calls_total: 0 },
        correlation_id: run.correlationId,
        traceparent: run.traceparent,
        last_sequence: 1,
      });
      expect(await other().readLog(auth, run.runId, 0, 10)).toEqual([run.created]);
      expect(await subject().audit(auth.tenant_id)).toEqual([
        {
          action: 'run.create',
          resource_id: run.runId,
          principal_id: auth.principal.principal_id,
          correlation_id: run.correlationId,
        },
      ]);
    });

    it('RUN-04: starts in the same act where a worker has a slot for it', async () => {
      const auth = someone();
      const { run, lease } = await admit(one(), auth, { worker: 'wrk_1' });
      expect(lease).toEqual({ tenantId: auth.tenant_id, runId: run.runId, worker: 'wrk_1', epoch: 1 });
      expect(await other().get(auth, run.runId)).toMatchObject({
        status: 'running',
        started_at: run.createdAt,
        last_sequence: 3,
        summary: { steps_total: 1, model_calls_total: 0 },
      });
      expect(await other().readLog(auth, run.runId, 0, 10)).toEqual([run.created, ...run.start!.entries]);
      expect(await other().claim('wrk_2', 10, 10)).toEqual([]);
    });

    it.each(['\0', 'half \ud83d', '\udca9 half', 'ü 😀 "quoted" \\u0000 \\ \n', `'; drop table runs; --`])(
      'RUN-01: keeps %j wherever it stands',
      async (odd) => {
        const auth = someone();
        const { run } = await admit(one(), auth, { text: odd, labels: { odd }, key: odd, worker: 'wrk_1' });
        const kept = await other().get(auth, run.runId);
        expect(kept!.request.input.text).toBe(odd);
        expect(kept!.request.context!.labels).toEqual({ odd });
        expect(await listed(other(), auth, { label: { name: 'odd', value: odd }, limit: 10 })).toHaveLength(1);
        expect(await listed(other(), auth, { label: { name: 'odd', value: `${odd}.` }, limit: 10 })).toEqual([]);
        expect(await one().create(auth, sampleRun(auth, { text: odd, labels: { odd }, key: odd }))).toMatchObject({
          outcome: 'existing',
        });
      },
    );

    it('RUN-06: a create that is repeated as it was, because its answer was lost, is one run', async () => {
      const auth = someone();
      const limits = { createPerSecond: 0.001, createBurst: 1 };
      const run = sampleRun(auth, { key: 'k', worker: 'wrk_1', limits });
      const lease = { tenantId: auth.tenant_id, runId: run.runId, worker: 'wrk_1', epoch: 1 };
      for (const store of subject().stores)
        expect(await store.create(auth, run)).toEqual({ outcome: 'created', lease });
      expect(await one().readLog(auth, run.runId, 0, 10)).toHaveLength(3);
      expect(await subject().audit(auth.tenant_id)).toHaveLength(1);
      await subject().advance(10_001);
      await other().claim('wrk_2', 1, 10);
      expect(await one().create(auth, run)).toEqual({ outcome: 'created' });
    });

    it('TEN-02, SEC-06: another tenant sees nothing of it, and is not told that it exists', async () => {
      const [auth, stranger] = [someone(), someone()];
      const { run } = await admit(one(), auth);
      expect(await one().get(stranger, run.runId)).toBeUndefined();
      expect(await listed(one(), stranger, { limit: 10 })).toEqual([]);
      expect(await one().readLog(stranger, run.runId, 0, 10)).toEqual([]);
      const cursor = { tenantId: stranger.tenant_id, runId: run.runId, after: 0 };
      expect(await one().readLogs([cursor], 10)).toEqual([{ ...cursor, entries: [] }]);
    });
  });

  describe('an idempotency key', () => {
    it('RUN-07: same key and body give the existing run as it stands now', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth, { key: 'k' });
      await one().append(lease, [completedEvent(writer)], completed());
      const again = await other().create(auth, sampleRun(auth, { key: 'k' }));
      expect(again).toMatchObject({ outcome: 'existing', run: { run_id: run.runId, status: 'completed' } });
      expect(await listed(one(), auth, { limit: 10 })).toHaveLength(1);
      expect(await subject().audit(auth.tenant_id)).toHaveLength(1);
    });

    it('RUN-07: same key with another body is refused', async () => {
      const auth = someone();
      await admit(one(), auth, { key: 'k', text: 'a' });
      expect(await other().create(auth, sampleRun(auth, { key: 'k', text: 'b' }))).toEqual({ outcome: 'key_reused' });
      expect(await listed(one(), auth, { limit: 10 })).toHaveLength(1);
    });

    it.each([
      ['tenant', someone(), {}],
      ['principal', someone('tnt_same', 'usr_other'), {}],
      ['agent', someone('tnt_same'), { agentId: 'agt_other' }],
    ])('RUN-07: the same key of another %s is unrelated', async (_, auth, wish) => {
      await admit(one(), someone('tnt_same'), { key: 'k', text: 'a' });
      await admit(one(), auth, { key: 'k', text: 'b', ...wish });
    });

    it('RUN-07: is free again after its retention', async () => {
      const auth = someone();
      const { run } = await admit(one(), auth, { key: 'k', text: 'a' });
      await subject().advance(86_400_000 - 5_000);
      expect(await one().create(auth, sampleRun(auth, { key: 'k', text: 'b' }))).toEqual({ outcome: 'key_reused' });
      await subject().advance(6_000);
      const { run: next } = await admit(one(), auth, { key: 'k', text: 'b' });
      expect(await one().create(auth, sampleRun(auth, { key: 'k', text: 'b' }))).toMatchObject({
        outcome: 'existing',
        run: { run_id: next.runId },
      });
      expect(await one().get(auth, run.runId)).toBeDefined();
    });

    it('RUN-07: expired keys are forgotten, a bounded number at a time, others stay', async () => {
      const auth = someone();
      await admit(one(), auth, { key: 'old', text: 'a' });
      await subject().advance(86_400_000 + 1_000);
      await admit(one(), auth, { key: 'new', text: 'a' });
      expect(await one().forgetExpiredKeys(0)).toBe(0);
      expect(await one().forgetExpiredKeys(1_000_000)).toBeGreaterThanOrEqual(1);
      expect(await one().forgetExpiredKeys(1_000_000)).toBe(0);
      const late = await one().create(auth, sampleRun(auth, { key: 'new', text: 'a' }));
      expect(late.outcome).toBe('existing');
    });

    it('RUN-07: concurrent duplicates, in one process and over two, make one run', async () => {
      const auth = someone();
      const runs = times(20, () => sampleRun(auth, { key: 'k', worker: 'wrk_1' }));
      const admissions = await Promise.all(runs.map((run, i) => subject().stores[i % 2]!.create(auth, run)));
      expect(outcomes(admissions).toSorted()).toEqual(['created', ...times(19, () => 'existing')]);
      const created = runs[outcomes(admissions).indexOf('created')]!;
      for (const admission of admissions) {
        if (admission.outcome === 'existing') expect(admission.run.run_id).toBe(created.runId);
      }
      expect(await listed(one(), auth, { limit: 10 })).toHaveLength(1);
    });

    it('RUN-07: of two at the same moment with one key and two bodies, one is refused', async () => {
      const auth = someone();
      const admissions = await Promise.all(
        ['a', 'b'].map((text) => one().create(auth, sampleRun(auth, { key: 'k', text }))),
      );
      expect(outcomes(admissions)).toEqual(['created', 'key_reused']);
    });

    it('RUN-07, TEN-03: a create that was rate limited does not use up its key', async () => {
      const auth = someone();
      const limits = { createPerSecond: 1, createBurst: 1 };
      await admit(one(), auth, { limits });
      const limited = await Promise.all(
        times(2, () => one().create(auth, sampleRun(auth, { key: 'k', text: 'a', limits }))),
      );
      expect(outcomes(limited)).toEqual(['rate_limited', 'rate_limited']);
      await subject().advance(1_000);
      await admit(one(), auth, { key: 'k', text: 'b', limits });
    });

    it('RUN-07: an existing run is given however fast it is asked for', async () => {
      const auth = someone();
      const limits = { createPerSecond: 0.001, createBurst: 1 };
      await admit(one(), auth, { key: 'k', limits });
      for (const store of subject().stores) {
        expect(await store.create(auth, sampleRun(auth, { key: 'k', limits }))).toMatchObject({ outcome: 'existing' });
      }
    });
  });

  describe('the create rate', () => {
    it('TEN-03, API-06: lets exactly the burst through, then one for each token, and says when to come back', async () => {
      const auth = someone();
      const limits = { createPerSecond: 0.5, createBurst: 3 };
      const create = () => one().create(auth, sampleRun(auth, { limits }));
      expect(outcomes([await create(), await create(), await create()])).toEqual(['created', 'created', 'created']);
      const limited = await create();
      expect(limited.outcome).toBe('rate_limited');
      const { retryAfterMs } = limited as { retryAfterMs: number };
      expect(retryAfterMs).toBeGreaterThan(1_000);
      expect(retryAfterMs).toBeLessThanOrEqual(2_000);
      await subject().advance(retryAfterMs);
      expect(outcomes([await create(), await create()])).toEqual(['created', 'rate_limited']);
    });

    it('TEN-03: holds exactly under many creates at once, over two processes', async () => {
      const [auth, neighbour] = [someone(), someone()];
      const limits = { createPerSecond: 0.001, createBurst: 7 };
      const admissions = await Promise.all([
        ...times(30, (i) => subject().stores[i % 2]!.create(auth, sampleRun(auth, { limits }))),
        one().create(neighbour, sampleRun(neighbour, { limits })),
      ]);
      expect(admissions.pop()).toEqual({ outcome: 'created' });
      expect(outcomes(admissions).filter((outcome) => outcome === 'created')).toHaveLength(7);
      expect(await listed(one(), auth, { limit: 100 })).toHaveLength(7);
    });

    it('TEN-03: saves up no more than the burst', async () => {
      const auth = someone();
      const limits = { createPerSecond: 1, createBurst: 2 };
      await admit(one(), auth, { limits });
      await subject().advance(60_000);
      const admissions = await Promise.all(times(4, () => one().create(auth, sampleRun(auth, { limits }))));
      expect(outcomes(admissions)).toEqual(['created', 'created', 'rate_limited', 'rate_limited']);
    });

    it('TEN-03: a tenant without any rate creates nothing, and still gets a time to come back', async () => {
      const auth = someone();
      const admission = await one().create(auth, sampleRun(auth, { limits: { createPerSecond: 0, createBurst: 0 } }));
      expect(admission).toEqual({ outcome: 'rate_limited', retryAfterMs: 1_000 });
    });
  });
}
