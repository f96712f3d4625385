import { describe, expect, it } from 'vitest';
import { isTerminal } from './log-entry.ts';
import {
  admit,
  admitStarted,
  canceling,
  completed,
  completedEvent,
  running,
  sampleRun,
  someone,
  soundLog,
  stepEvent,
  times,
  type RunStoreSubject,
} from './run-samples.behaviour.ts';

/** What is in a log, in which order, and how it ends. */
export function runLogBehaviour(subject: () => RunStoreSubject): void {
  const one = () => subject().stores[0];
  const other = () => subject().stores[1];

  describe('appending', () => {
    it('EVT-02: what was appended is read in order, as it was, with the projection beside it', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth);
      const turn = {
        content: 'nul \0 half \ud800',
        tool_calls: [{ tool_call_id: 'tcall_1', tool_id: 't', name: 'n', input: '\0' }],
      };
      const entries = [
        stepEvent(writer, 'nul \0 half \ud800 "quoted" \\u0000'),
        writer.write('agentos.run.step.started', { step_kind: 'tool', name: 't' }, { private: { message: turn } }),
      ];
      const summary = { steps_total: 3, tool_calls_total: 2, model_calls_total: 1 };
      expect(await one().append(lease, entries, { summary, status: 'running' })).toBe(true);
      expect(await other().readLog(auth, run.runId, 0, 100)).toEqual([run.created, ...run.start!.entries, ...entries]);
      expect(await other().get(auth, run.runId)).toMatchObject({
        status: 'running',
        summary,
        last_sequence: 5,
        completed_at: null,
      });
    });

    it('RUN-02, RUN-04: an append can end the run, with its output or error', async () => {
      const auth = someone();
      const [good, bad] = [await admitStarted(one(), auth), await admitStarted(one(), auth)];
      await one().append(good.lease, [completedEvent(good.writer, 'nul \0')], completed('nul \0'));
      const error = { code: 'timeout' as const, message: 'nul \0', retryable: true, details: { odd: '\ud800' } };
      const failed = bad.writer.write('agentos.run.failed', { status: 'failed', error });
      await one().append(bad.lease, [failed], { ...running, status: 'failed', error });
      expect(await other().get(auth, good.run.runId)).toMatchObject({
        status: 'completed',
        output: { type: 'text', text: 'nul \0' },
        error: null,
        completed_at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      });
      expect(await other().get(auth, bad.run.runId)).toMatchObject({ status: 'failed', output: null, error });
    });

    it('RUN-06: a repeat of an append whose answer was lost is recognised, and written once', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth);
      const entries = [stepEvent(writer), stepEvent(writer)];
      const answers = [];
      for (const store of [one(), one(), other()]) answers.push(await store.append(lease, entries, running));
      expect(answers).toEqual([true, true, true]);
      expect(await Promise.all(subject().stores.map((store) => store.append(lease, entries, running)))).toEqual([
        true,
        true,
      ]);
      expect(await soundLog(one(), auth, run.runId)).toHaveLength(5);
    });

    it('RUN-06: a repeat of the append that ended the run is recognised as well', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth);
      const entries = [completedEvent(writer)];
      expect(await one().append(lease, entries, completed())).toBe(true);
      expect(await other().append(lease, entries, completed())).toBe(true);
      expect(await soundLog(one(), auth, run.runId)).toHaveLength(4);
    });

    it('RUN-06: the same append sent twice at once is written once and both are told so', async () => {
      const auth = someone();
      for (let round = 0; round < 10; round++) {
        const { run, lease, writer } = await admitStarted(one(), auth);
        const entries = [stepEvent(writer)];
        const answers = await Promise.all(subject().stores.map((store) => store.append(lease, entries, running)));
        expect(answers).toEqual([true, true]);
        expect(await soundLog(one(), auth, run.runId)).toHaveLength(4);
      }
    });

    it('EVT-02: an append that would leave a gap, or write over an event, is refused', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth);
      const first = stepEvent(writer);
      const second = stepEvent(writer);
      expect(await one().append(lease, [second], running)).toBe(false);
      expect(await one().append(lease, [first], running)).toBe(true);
      expect(await one().append(lease, [{ ...stepEvent(writer), sequence: 4 }], running)).toBe(false);
      expect(await soundLog(one(), auth, run.runId)).toHaveLength(4);
    });

    it('EVT-02: many runs that append at once each have a log without gaps', async () => {
      const auth = someone();
      const runs = await Promise.all(times(30, (i) => admitStarted(subject().stores[i % 2]!, auth)));
      await Promise.all(
        runs.map(async ({ lease, writer }, i) => {
          const store = subject().stores[i % 2]!;
          for (let n = 0; n < 8; n++) {
            const entries = times(1 + ((i + n) % 3), () => stepEvent(writer));
            expect(await store.append(lease, entries, running)).toBe(true);
            if (n === i % 8) expect(await store.extend([lease], 10)).toEqual([]);
          }
          expect(await store.append(lease, [completedEvent(writer)], completed())).toBe(true);
        }),
      );
      for (const { run } of runs) {
        const log = await soundLog(one(), auth, run.runId);
        expect(isTerminal(log.at(-1)!.type)).toBe(true);
        expect(await one().get(auth, run.runId)).toMatchObject({ status: 'completed', last_sequence: log.length });
      }
    });
  });

  describe('ending from outside', () => {
    it('RUN-03, API-07: cancels a run that waits, and records who did it', async () => {
      const auth = someone();
      const { run } = await admit(one(), auth);
      const canceler = someone(auth.tenant_id, 'usr_canceler');
      const ended = await other().end(canceler, run.runId, canceling(canceler, 'corr_cancel', 'nul \0 half \ud800'));
      expect(ended).toMatchObject({ outcome: 'ended', run: { status: 'canceled', last_sequence: 2 } });
      const kept = await one().get(auth, run.runId);
      expect(kept).toEqual((ended as { run: unknown }).run);
      expect(kept!.completed_at).not.toBeNull();
      expect((await soundLog(one(), auth, run.runId)).at(-1)!.type).toBe('agentos.run.canceled');
      expect(await subject().audit(auth.tenant_id)).toContainEqual({
        action: 'run.cancel',
        resource_id: run.runId,
        principal_id: 'usr_canceler',
        correlation_id: 'corr_cancel',
      });
      expect(await one().claim('wrk_1', 10, 10)).toEqual([]);
    });

    it('RUN-03: takes the lease away, so that its worker writes nothing more, and frees the slot', async () => {
      const auth = someone();
      const limits = { createPerSecond: 100, createBurst: 100, concurrentMax: 1, queuedMax: 100 };
      const { run, lease, writer } = await admitStarted(one(), auth, { limits });
      expect(await other().end(auth, run.runId, canceling(auth))).toMatchObject({ outcome: 'ended' });
      expect(await one().append(lease, [stepEvent(writer)], running)).toBe(false);
      expect(await one().extend([lease], 10)).toEqual([run.runId]);
      expect(await soundLog(one(), auth, run.runId)).toHaveLength(4);
      expect((await admit(one(), auth, { limits, worker: 'wrk_1' })).lease).toBeDefined();
    });

    it('RUN-04: a terminal state is for ever', async () => {
      const auth = someone();
      const { run, lease, writer } = await admitStarted(one(), auth);
      await one().append(lease, [completedEvent(writer)], completed());
      const before = await one().get(auth, run.runId);
      const log = await one().readLog(auth, run.runId, 0, 100);
      expect(await one().end(auth, run.runId, canceling(auth))).toEqual({ outcome: 'already_ended', run: before });
      expect(await one().append(lease, [stepEvent(writer)], running)).toBe(false);
      expect(await one().extend([lease], 10)).toEqual([run.runId]);
      await one().release([lease]);
      await subject().advance(86_400_000);
      expect(await one().claim('wrk_2', 10, 10)).toEqual([]);
      expect(await one().overdue(10)).toEqual([]);
      const after = await one().get(auth, run.runId);
      expect({ ...after, deadline_at: '' }).toMatchObject({ status: 'completed', output: before!.output, error: null });
      expect(await one().readLog(auth, run.runId, 0, 100)).toEqual(log);
    });

    it('SEC-06: another tenant’s run answers exactly like a missing one', async () => {
      const [auth, stranger] = [someone(), someone()];
      const { run } = await admit(one(), auth);
      const missing = sampleRun(stranger).runId;
      for (const runId of [run.runId, missing]) {
        expect(await one().end(stranger, runId, canceling(stranger))).toEqual({ outcome: 'not_found' });
      }
      expect(await one().get(auth, run.runId)).toMatchObject({ status: 'queued' });
    });

    it('RUN-03, RUN-04: however cancels and completion race, exactly one terminal event is written', async () => {
      const auth = someone();
      const seen = new Set<string>();
      for (let round = 0; round < 15; round++) {
        const { run, lease, writer } = await admitStarted(one(), auth);
        const append = () => one().append(lease, [stepEvent(writer), completedEvent(writer)], completed());
        const cancel = () => other().end(auth, run.runId, canceling(auth));
        const acts: (() => Promise<unknown>)[] = round % 2 ? [append, cancel, cancel] : [cancel, append, cancel];
        const results = await Promise.all(acts.map((act) => act()));
        const kept = await one().get(auth, run.runId);
        const log = await soundLog(one(), auth, run.runId);
        expect(log.filter((entry) => isTerminal(entry.type))).toHaveLength(1);
        expect(log.at(-1)!.type).toBe(`agentos.run.${kept!.status}`);
        expect(results.includes(true)).toBe(kept!.status === 'completed');
        const endings = results.filter((result) => (result as { outcome?: string }).outcome === 'ended');
        expect(endings).toHaveLength(kept!.status === 'canceled' ? 1 : 0);
        expect(kept!.last_sequence).toBe(log.length);
        seen.add(kept!.status);
      }
    });
  });
}
