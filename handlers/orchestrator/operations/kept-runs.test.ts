import { describe, expect, it } from 'vitest';
import type { Tenant } from '#generated/vocabulary/types.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { EventHub } from '#orchestrator/events/event-hub.ts';
import { cancelRun } from '#orchestrator/operations/cancel-run.ts';
import { getRun } from '#orchestrator/operations/get-run.ts';
import { streamRunEvents } from '#orchestrator/operations/stream-run-events.ts';
import { createRunEnder } from '#orchestrator/runs/run-ender.ts';
import {
  admitStarted,
  completed,
  completedEvent,
  someone,
  type RunWish,
} from '#orchestrator/runs/run-samples.behaviour.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { systemClock } from '#vocabulary/clock.ts';
import { newId } from '#vocabulary/ids.ts';

const day = 86_400_000;
const made = Date.parse('2026-01-01T00:00:00Z');
const now = made + 365 * day;
const call = {
  correlationId: 'corr_1',
  traceparent: '',
  signal: new AbortController().signal,
  acceptsEventStream: true,
};

/** A tenant that was made a year ago and keeps its runs for 30 days. */
function node() {
  const runs = createInMemoryRuns({ clock: { now: () => now } });
  const store = runs.process();
  const clock = { ...systemClock, now: () => now };
  const tenant = {
    created_at: new Date(made).toISOString(),
    quotas: { retention: { run_days: 30 } },
  } as unknown as Tenant;
  const tenants = { find: async (tenant_id: string) => ({ ...tenant, tenant_id }) };
  const ports = {
    store,
    tenants,
    clock,
    hub: new EventHub(store, clock),
    ender: createRunEnder(store, clock, () => {}),
  };
  const at = (run_id: string) => ({ path: { run_id }, query: {}, headers: {} });
  const events = (auth: AuthContext, runId: string, headers: { 'last-event-id'?: number } = {}, query = {}) =>
    streamRunEvents(ports)(auth, { path: { run_id: runId }, query, headers }, call);
  return {
    runs,
    events,
    ways: (auth: AuthContext, runId: string) => [
      () => getRun(ports)(auth, at(runId), call),
      () => cancelRun(ports)(auth, at(runId), call),
      () => events(auth, runId),
      () => events(auth, runId, { 'last-event-id': 3 }),
      () => events(auth, runId, {}, { after_sequence: 3 }),
    ],
    ended: async (auth: AuthContext, wish: RunWish) => {
      const { run, lease, writer } = await admitStarted(store, auth, wish);
      await store.append(lease, [completedEvent(writer)], completed());
      return run.runId;
    },
  };
}

/** What each way to ask for a run is answered, but for the id that it names. */
async function answers({ ways }: ReturnType<typeof node>, auth: AuthContext, runId: string): Promise<unknown[]> {
  return Promise.all(
    ways(auth, runId).map((ask) =>
      ask().then(
        ({ status }) => status,
        ({ status, code, retryable, message, details }: Record<string, unknown>) => ({
          status,
          code,
          retryable,
          details,
          message: (message as string).replace(runId, 'RUN'),
        }),
      ),
    ),
  );
}

describe('a run behind the retention of its tenant', () => {
  it('RUN-13, SEC-06: answers 410 everywhere, whether it was there, never was, or is of somebody else', async () => {
    const world = node();
    const [auth, stranger] = [someone(), someone()];
    const old = now - 31 * day;
    const mine = await world.ended(auth, { createdMs: old });
    const theirs = await world.ended(stranger, { createdMs: old });
    await world.runs.retention.removeRuns(auth.tenant_id, old + 1, 10, 0);

    const gone = await answers(world, auth, mine);
    expect(gone).toHaveLength(5);
    for (const answer of gone) {
      expect(answer).toEqual({
        status: 410,
        code: 'not_found',
        retryable: false,
        details: { reason: 'retention', kept_days: 30 },
        message: 'Runs are kept for 30 days in this tenant; the run RUN would be older.',
      });
    }
    expect(await answers(world, auth, newId('run', old))).toEqual(gone);
    expect(await answers(world, auth, theirs)).toEqual(gone);
  });

  it('RUN-13: is shown for as long as it is still there', async () => {
    const world = node();
    const auth = someone();
    const runId = await world.ended(auth, { createdMs: now - 40 * day });
    expect(await answers(world, auth, runId)).toMatchObject([200, { status: 409 }, 200, 200, 200]);
  });

  it.each([
    ['younger than that', now - 29 * day],
    ['of a time to come', now + day],
    ['older than its tenant', made - day],
  ])('RUN-13: one that is %s and was never there is a plain 404', async (_, createdMs) => {
    const missing = await answers(node(), someone(), newId('run', createdMs));
    for (const answer of missing) expect(answer).toMatchObject({ status: 404, message: 'There is no run RUN.' });
  });
});

describe('a run that has ended', () => {
  it('EVT-07: answers 204 to who asks for what follows its end, and the rest to who asks for it', async () => {
    const world = node();
    const auth = someone();
    const runId = await world.ended(auth, { createdMs: now - day });
    expect(await world.events(auth, runId, { 'last-event-id': 4 })).toEqual({ status: 204 });
    expect(await world.events(auth, runId, { 'last-event-id': 1_000 })).toEqual({ status: 204 });
    expect(await world.events(auth, runId, {}, { after_sequence: 4 })).toEqual({ status: 204 });
    expect(await world.events(auth, runId, { 'last-event-id': 3 }, { after_sequence: 4 })).toMatchObject({
      status: 200,
    });
  });

  it('EVT-07: while a run goes on, who is ahead of it waits', async () => {
    const world = node();
    const auth = someone();
    const { run } = await admitStarted(world.runs.process(), auth, { createdMs: now - day });
    expect(await world.events(auth, run.runId, { 'last-event-id': 1_000 })).toMatchObject({ status: 200 });
  });
});
