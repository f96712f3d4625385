import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { CommitLeaves } from '#orchestrator/runs/run-store.port.ts';
import { newId } from '#vocabulary/ids.ts';
import { whisperBytesMax, type RunName, type RunNews, type RunNewsListener } from './run-news.port.ts';

export interface Told {
  run: RunName;
  entries: readonly LogEntry[];
  leaves?: CommitLeaves;
}

/** Three processes of one node that do not listen yet. */
export interface RunNewsSubject {
  processes: readonly [RunNews, RunNews, RunNews];
  /** What the run store does when it has committed these, all at once, as this process. */
  commit(as: RunNews, told: readonly Told[]): Promise<void>;
  /** Whether entries travel; otherwise a follower is told where to look. */
  carriesEntries: boolean;
  /** Whether waiting runs wake one process; otherwise all. */
  wakesOne: boolean;
  /** Cuts off all processes; resolves when it has happened. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** What every RunNews promises (ARC-05). */
export function runNewsBehaviour(name: string, open: () => Promise<RunNewsSubject>): void {
  describe(`${name}: news of runs`, () => {
    let subject: RunNewsSubject;
    let here: RunNews;
    let there: RunNews;
    let third: RunNews;
    beforeEach(async () => {
      subject = await open();
      [here, there, third] = subject.processes;
    });
    afterEach(() => subject.close());
    const commit = (as: RunNews, run: RunName, entries: readonly LogEntry[], leaves?: CommitLeaves) =>
      subject.commit(as, [{ run, entries, ...(leaves && { leaves }) }]);

    it('ARC-03, EVT-02: who follows a run learns of its commits, in order, and of no other run', async () => {
      const ear = await listening(there);
      const [run, other] = [someRun(), someRun()];
      there.follow(run);
      await heardOf(subject, ear, here, run);
      ear.forget();
      for (let i = 1; i <= 20; i++) {
        await commit(here, run, [entry(i)]);
        await commit(here, other, [entry(i)]);
      }
      await ear.hears(() => ear.knows(run, 20));
      if (!subject.carriesEntries) return;
      expect(ear.sequences(run)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
      expect(ear.sequences(other)).toEqual([]);
      expect(ear.entries[0]!.entries[0]).toEqual({ ...entry(1), private: null });
    });

    it('TEN-02: entries go to the followers of the tenant, whatever the run is called; private parts to nobody', async () => {
      const ear = await listening(there);
      const run = someRun();
      const namesake = { ...run, tenantId: 'tnt_another' };
      there.follow(run);
      await heardOf(subject, ear, here, run);
      ear.forget();
      await commit(here, namesake, [entry(1)]);
      await commit(here, run, [{ ...entry(2), private: { message: { content: 'secret', tool_calls: [] } } }]);
      await ear.hears(() => ear.knows(run, 2));
      expect(ear.entries.map((told) => told.run)).toEqual(subject.carriesEntries ? [run] : []);
      expect(JSON.stringify(ear)).not.toContain('secret');
    });

    it('ARC-03: a process does not hear itself', async () => {
      const [mine, theirs] = [await listening(here), await listening(there)];
      const run = someRun();
      here.follow(run);
      there.follow(run);
      await heardOf(subject, theirs, here, run);
      mine.forget();
      theirs.forget();
      await commit(here, run, [entry(1)], 'ended_outside');
      here.whisper(run, 'psst');
      await theirs.hears(() => theirs.knows(run, 1) && theirs.whispers.length === 1);
      expect([mine.entries, mine.hints, mine.whispers]).toEqual([[], [], []]);
    });

    it('EVT-03: who has let go of a run is sent nothing of it; who follows it twice must let go twice', async () => {
      const [ear, rest] = [await listening(there), await listening(third)];
      const run = someRun();
      const [one, two] = [there.follow(run), there.follow(run)];
      third.follow(run);
      await heardOf(subject, ear, here, run);
      await heardOf(subject, rest, here, run);
      one();
      ear.forget();
      await commit(here, run, [entry(1)]);
      await ear.hears(() => ear.knows(run, 1));
      two();
      await settled();
      ear.forget();
      await commit(here, run, [entry(2)]);
      await rest.hears(() => rest.knows(run, 2));
      expect(ear.entries).toEqual([]);
    });

    it('RUN-03: an end from outside reaches also a process that has no follower of the run', async () => {
      const ear = await listening(there);
      const run = someRun();
      await commit(here, run, [entry(7)], 'ended_outside');
      await ear.hears(() => ear.hints.some((runIds) => runIds?.includes(run.runId)));
    });

    it('ARC-03: waiting runs wake a process that has room, however often; another takes what it leaves', async () => {
      const ears = [await listening(there), await listening(third)];
      for (let i = 1; i <= 5; i++) {
        const before = ears.map((ear) => ear.wakes);
        await commit(here, someRun(), [entry(1)], 'waiting');
        await ears[0]!.hears(() => ears.some((ear, at) => ear.wakes > before[at]!));
        await settled();
      }
      const [first, second] = ears as [Ear, Ear];
      if (!subject.wakesOne) return;
      expect(first.wakes + second.wakes).toBe(5);
      first.room = false;
      const before = { first: first.wakes, second: second.wakes };
      second.leaves = () => ((first.room = true), (second.room = false), true);
      await commit(here, someRun(), [entry(1)], 'waiting');
      await first.hears(() => first.wakes > before.first);
      expect(second.wakes).toBe(before.second + 1);
    });

    it('ARC-03: what is too large to carry is told as a hint, and what is large arrives whole', async () => {
      const ear = await listening(there);
      const run = someRun();
      there.follow(run);
      await heardOf(subject, ear, here, run);
      ear.forget();
      const large = Array.from({ length: 12 }, (_, i) => entry(i + 1, 262_144));
      await commit(here, run, large);
      await ear.hears(() => ear.knows(run, 12));
      await commit(here, run, [entry(13, 4_000_000)]);
      await ear.hears(() => ear.knows(run, 13));
      const many = Array.from({ length: 400 }, () => ({ run: someRun(), entries: [entry(1)] }));
      await subject.commit(here, [...many, { run, entries: [entry(14)] }]);
      await ear.hears(() => ear.knows(run, 14));
    });

    it('EVT-04: a whisper reaches the followers of its run; one that is too large is an error', async () => {
      const ear = await listening(there);
      const run = someRun();
      there.follow(run);
      await heardOf(subject, ear, here, run);
      const texts = ['a "quoted" \u2028 word', 'x'.repeat(whisperBytesMax - 2)];
      for (const text of texts) here.whisper(run, text);
      await ear.hears(() => ear.whispers.length === 2);
      expect(ear.whispers).toEqual(texts.map((text) => ({ run, text })));
      expect(() => here.whisper(run, 'x'.repeat(whisperBytesMax - 1))).toThrow(RangeError);
      expect(() => here.whisper(run, '\u0001'.repeat(whisperBytesMax / 6 + 1))).toThrow(RangeError);
    });

    it('ARC-05: a flood loses nothing silently: what does not arrive is told as a hint', async () => {
      const ear = await listening(there);
      const run = someRun();
      there.follow(run);
      await heardOf(subject, ear, here, run);
      ear.forget();
      const flood = Array.from({ length: 3_000 }, (_, i) => ({ run, entries: [entry(i + 1, 10_000)] }));
      await subject.commit(here, flood);
      await ear.hears(() => ear.knows(run, 3_000));
    });

    it('ARC-05, RUN-06: a transport that is away holds nobody up, and is heard again by itself', async () => {
      const ear = await listening(there);
      await listening(here);
      const run = someRun();
      there.follow(run);
      await heardOf(subject, ear, here, run);
      await subject.cut();
      ear.forget();
      for (let i = 1; i <= 200; i++) {
        here.committed(run, [entry(i, 10_000)], 'waiting');
        here.whisper(run, 'lost');
      }
      there.follow(someRun())();
      await subject.mend();
      await ear.hears(() => ear.hints.includes(undefined));
      await heardOf(subject, ear, here, run);
    });

    it('RUN-06: who has closed hears nothing, may close again, and says nothing', async () => {
      const [ear, rest] = [await listening(there), await listening(third)];
      const run = someRun();
      there.follow(run);
      third.follow(run);
      await heardOf(subject, ear, here, run);
      await heardOf(subject, rest, here, run);
      await there.close();
      ear.forget();
      await commit(here, run, [entry(1)], 'waiting');
      await rest.hears(() => rest.knows(run, 1) && rest.wakes > 0);
      there.committed(run, [entry(2)]);
      there.whisper(run, 'late');
      await there.close();
      expect([ear.entries, ear.hints, ear.wakes]).toEqual([[], [], 0]);
    });

    it('ARC-05: closing ends also while the transport is away', async () => {
      await listening(here);
      await subject.cut();
      here.committed(someRun(), [entry(1)], 'ended_outside');
      await here.close();
      await subject.mend();
    });
  });
}

/** Interest and news travel on different ways: says something until it is heard once. */
async function heardOf(subject: RunNewsSubject, ear: Ear, from: RunNews, run: RunName): Promise<void> {
  let sequence = 1_000_000;
  ear.forget();
  await ear.hears(async () => {
    await subject.commit(from, [{ run, entries: [entry(++sequence)] }]);
    await settled();
    return ear.sequences(run).length > 0 || ear.hints.some((runIds) => runIds?.includes(run.runId));
  });
  await settled();
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

interface Ear extends RunNewsListener {
  entries: { run: RunName; entries: readonly LogEntry[] }[];
  hints: (readonly string[] | undefined)[];
  whispers: { run: RunName; text: string }[];
  wakes: number;
  room: boolean;
  leaves: () => boolean;
  sequences(run: RunName): number[];
  /** Whether a look at the log now, or what was carried, shows the sequence. */
  knows(run: RunName, sequence: number): boolean;
  /** Waits until something was heard; the test's own time-out is the limit. */
  hears(holds: () => boolean | Promise<boolean>): Promise<void>;
  forget(): void;
}

async function listening(news: RunNews): Promise<Ear> {
  const ear: Ear = {
    entries: [],
    hints: [],
    whispers: [],
    wakes: 0,
    room: true,
    leaves: () => false,
    onEntries: (run, entries) => void ear.entries.push({ run, entries }),
    onGrown: (runIds) => void ear.hints.push(runIds),
    onWhisper: (run, text) => void ear.whispers.push({ run, text }),
    async onRunsWaiting() {
      ear.wakes++;
      return ear.leaves();
    },
    hasRoom: () => ear.room,
    sequences: ({ tenantId, runId }) =>
      ear.entries
        .filter(({ run }) => run.tenantId === tenantId && run.runId === runId)
        .flatMap(({ entries }) => entries.map(({ sequence }) => sequence)),
    knows: (run, sequence) =>
      ear.sequences(run).includes(sequence) ||
      ear.hints.some((runIds) => runIds === undefined || runIds.includes(run.runId)),
    async hears(holds) {
      while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    forget() {
      ear.entries.length = 0;
      ear.hints.length = 0;
      ear.whispers.length = 0;
    },
  };
  await news.listen(ear);
  return ear;
}

function someRun(): RunName {
  return { tenantId: 'tnt_news', runId: newId('run') };
}

function entry(sequence: number, bytes = 100): LogEntry {
  const envelope = JSON.stringify({ sequence, filling: 'x'.repeat(bytes) });
  return {
    sequence,
    eventId: `evt_${sequence}`,
    type: 'agentos.run.step.started',
    time: '2026-11-01T00:00:00.000Z',
    envelope,
    private: null,
  };
}
