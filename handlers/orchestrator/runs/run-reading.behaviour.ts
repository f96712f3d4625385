import { describe, expect, it } from 'vitest';
import {
  admit,
  admitStarted,
  canceling,
  completed,
  completedEvent,
  listed,
  running,
  someone,
  stepEvent,
  times,
  type RunStoreSubject,
} from './run-samples.behaviour.ts';
import type { RunPage } from './run-store.port.ts';

/** What readers of logs and lists see, page by page. */
export function runReadingBehaviour(subject: () => RunStoreSubject): void {
  const one = () => subject().stores[0];
  const other = () => subject().stores[1];

  describe('reading', () => {
    it('EVT-03: a log is read in pages, from any sequence', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth);
      await one().append(
        lease,
        times(20, () => stepEvent(writer)),
        running,
      );
      const sequences = async (after: number, limit: number) =>
        (await other().readLog(auth, run.runId, after, limit)).map((entry) => entry.sequence);
      expect(await sequences(0, 5)).toEqual([1, 2, 3, 4, 5]);
      expect(await sequences(5, 5)).toEqual([6, 7, 8, 9, 10]);
      expect(await sequences(21, 5)).toEqual([22, 23]);
      expect(await sequences(23, 5)).toEqual([]);
      expect(await sequences(1_000, 5)).toEqual([]);
    });

    it('EVT-03: a page ends with the entry that reaches its bytes, however large that one is', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth);
      await one().append(
        lease,
        [...times(4, () => stepEvent(writer)), stepEvent(writer, 'x'.repeat(20_000)), stepEvent(writer)],
        running,
      );
      const last = run.start!.entries.at(-1)!.sequence;
      const sequences = async (after: number, entries: number, bytes: number) =>
        (await other().readEvents(auth, run.runId, after, { entries, bytes })).map((entry) => entry.sequence - last);
      expect(await sequences(last, 100, 5_000)).toEqual([1, 2, 3, 4, 5]);
      expect(await sequences(last, 3, 5_000)).toEqual([1, 2, 3]);
      expect(await sequences(last + 4, 100, 5_000)).toEqual([5]);
      expect(await sequences(last + 4, 100, 50_000)).toEqual([5, 6]);
      expect(await sequences(last, 100, 1)).toEqual([1]);
      expect(await sequences(last + 6, 100, 5_000)).toEqual([]);
      expect(await sequences(Number.MAX_SAFE_INTEGER, 100, 5_000)).toEqual([]); // the contract lets a client say so
    });

    it('EVT-03: several logs are read at once, each from its own cursor, in the order asked', async () => {
      const auth = someone();
      const runs = await Promise.all(times(3, () => admitStarted(one(), auth)));
      const cursors = runs.map(({ run }, i) => ({ tenantId: auth.tenant_id, runId: run.runId, after: i }));
      const logs = await other().readLogs([...cursors, { ...cursors[0]!, runId: 'run_none' }], 2);
      expect(logs.map((log) => log.entries.map((entry) => entry.sequence))).toEqual([[1, 2], [2, 3], [3], []]);
      expect(logs.map((log) => log.runId)).toEqual([...cursors.map((cursor) => cursor.runId), 'run_none']);
      expect(await other().readLogs([], 2)).toEqual([]);
    });

    it('RUN-08: a page ends with the run whose output reaches its bytes, and says where the next one begins', async () => {
      const auth = someone();
      const start = Date.parse('2026-01-01T00:00:00Z');
      const ids: string[] = [];
      for (let i = 0; i < 6; i++) {
        const { run, lease, writer } = await admitStarted(one(), auth, { createdMs: start + i * 1_000 });
        const text = i === 3 ? 'x'.repeat(50_000) : 'short';
        await one().append(lease, [completedEvent(writer, text)], completed(text));
        ids.push(run.runId);
      }
      const page = async (limit: number, bytesMax: number, before?: string) => {
        const { runs, next } = await other().list(auth, { limit, bytesMax, ...(before && { before }) });
        return { runs: runs.map((run) => ids.indexOf(run.run_id)), next: next && ids.indexOf(next) };
      };
      expect(await page(100, 20_000)).toEqual({ runs: [5, 4, 3], next: 3 });
      expect(await page(2, 20_000)).toEqual({ runs: [5, 4], next: 4 });
      expect(await page(100, 1)).toEqual({ runs: [5], next: 5 });
      expect(await page(6, 200_000)).toEqual({ runs: [5, 4, 3, 2, 1, 0], next: null });
      expect(await page(100, 20_000, ids[3])).toEqual({ runs: [2, 1, 0], next: null });
      expect(await page(100, 1, 'run_0')).toEqual({ runs: [], next: null });
    });

    it('RUN-08: shows a run as it was asked for, whatever its text, without that text', async () => {
      const auth = someone();
      const odd = 'nul \0 half \ud800 \\u0000 \\ud800 "quoted" \\';
      const labels = { odd, plain: 'yes' };
      const { run } = await admit(one(), auth, { text: odd, labels, priority: 'high', timeoutMs: 7_000 });
      const { runs } = await other().list(auth, { limit: 1, bytesMax: 1_000, label: { name: 'odd', value: odd } });
      expect(runs).toEqual([
        {
          tenant_id: auth.tenant_id,
          run_id: run.runId,
          agent_id: run.agentId,
          agent_version: 1,
          status: 'queued',
          created_at: run.createdAt,
          started_at: null,
          completed_at: null,
          summary: { steps_total: 0, tool_calls_total: 0, model_calls_total: 0 },
          output: null,
          error: null,
          correlation_id: run.correlationId,
          run_options: { priority: 'high', timeout_ms: 7_000, max_steps: 5 },
          labels,
        },
      ]);
    });

    it('RUN-08: a list that is paged while runs are created shows each run that was there once', async () => {
      const auth = someone();
      const agents = ['agt_a', 'agt_b'];
      const there: string[] = [];
      let createdMs = Date.now();
      const create = async (i: number) =>
        (await admit(one(), auth, { agentId: agents[i % 2]!, labels: { team: 'a' }, createdMs: createdMs++ })).run
          .runId;
      for (let i = 0; i < 20; i++) there.push(await create(i));
      for (const filter of [{}, { agentId: 'agt_a' }, { label: { name: 'team', value: 'a' } }, { status: 'queued' }]) {
        const seen: string[] = [];
        let before: string | undefined;
        for (let i = 0; ; i++) {
          const page = { ...filter, limit: 3, bytesMax: 1_000_000, ...(before && { before }) } as RunPage;
          const [{ runs, next }] = await Promise.all([other().list(auth, page), create(i)]);
          seen.push(...runs.map((run) => run.run_id));
          if (next === null) break;
          before = next;
        }
        const expected = there.filter((_, i) => !('agentId' in filter) || i % 2 === 0).toReversed();
        expect(seen.filter((id) => there.includes(id))).toEqual(expected);
        expect(new Set(seen).size).toBe(seen.length);
      }
    });

    it('RUN-08: a list is newest first, in pages, and filtered', async () => {
      const auth = someone();
      const start = Date.parse('2026-01-01T00:00:00Z');
      const runs: string[] = [];
      for (let i = 0; i < 7; i++) {
        const wish = {
          createdMs: start + i * 1_000,
          agentId: i % 2 ? 'agt_odd' : 'agt_even',
          labels: { n: String(i), all: 'yes' },
        };
        runs.push((await admit(one(), auth, wish)).run.runId);
      }
      await one().end(auth, runs[3]!, canceling(auth));
      const ids = async (page: object) =>
        (await listed(other(), auth, { limit: 100, ...page })).map((run) => runs.indexOf(run.run_id));
      expect(await ids({})).toEqual([6, 5, 4, 3, 2, 1, 0]);
      expect(await ids({ limit: 3 })).toEqual([6, 5, 4]);
      expect(await ids({ limit: 3, before: runs[4] })).toEqual([3, 2, 1]);
      expect(await ids({ before: runs[0] })).toEqual([]);
      expect(await ids({ createdAfter: '0000-01-01T00:00:00Z', limit: 1 })).toEqual([6]);
      expect(await ids({ createdBefore: '0000-12-31T23:59:59Z' })).toEqual([]);
      expect(await ids({ agentId: 'agt_odd' })).toEqual([5, 3, 1]);
      expect(await ids({ status: 'canceled' })).toEqual([3]);
      expect(await ids({ status: 'queued', agentId: 'agt_odd' })).toEqual([5, 1]);
      expect(await ids({ createdAfter: '2026-01-01T00:00:05Z' })).toEqual([6, 5]);
      expect(await ids({ createdAfter: '2026-01-01T00:00:02Z', createdBefore: '2026-01-01T00:00:04Z' })).toEqual([
        3, 2,
      ]);
      expect(await ids({ label: { name: 'n', value: '4' } })).toEqual([4]);
      expect(await ids({ label: { name: 'all', value: 'yes' }, limit: 2, before: runs[2] })).toEqual([1, 0]);
      expect(await ids({ label: { name: 'none', value: '4' } })).toEqual([]);
      expect(await ids({ label: { name: 'all', value: 'yes' }, agentId: 'agt_odd', status: 'queued' })).toEqual([5, 1]);
      expect(await ids({ agentId: 'agt_odd', createdBefore: '2026-01-01T00:00:03.500Z', limit: 1 })).toEqual([3]);
      expect(await ids({ status: 'completed', agentId: 'agt_odd' })).toEqual([]);
      expect(await ids({ createdAfter: '2026-01-01T01:00:05+01:00', status: 'queued' })).toEqual([6, 5]);
      expect(await ids({ createdAfter: '9999-12-31T23:59:59Z' })).toEqual([]);
    });
  });
}
