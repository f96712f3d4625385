import type { AgentVersion } from '#orchestrator/agents/agent-store.port.ts';
import type { EventHub, FollowOptions } from '#orchestrator/events/event-hub.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { admittedRecord, startEntries } from './new-run.ts';
import type { Admission, NewRun, RunRecord, RunStore } from './run-store.port.ts';
import type { Worker } from './worker.ts';

export interface AdmitRunPorts {
  store: RunStore;
  worker: Worker;
  hub: EventHub;
  clock: ProcessClock;
}

export interface AdmittedRun {
  kind: 'created' | 'existing';
  run: RunRecord;
  events?: AsyncIterable<Uint8Array>;
}

/** The reply's stream holds its own place long before, in ms; without one the place must not stay. */
const takeStreamWithinMs = 1_000;

/** Admits a run, and starts it in the same commit when this process and its tenant have a free slot. */
export async function admitRun(
  ports: AdmitRunPorts,
  auth: AuthContext,
  run: NewRun,
  agent: AgentVersion,
  { streams, offersTools, signal }: { streams: boolean; offersTools: boolean; signal?: AbortSignal },
): Promise<AdmittedRun> {
  const reservation = ports.worker.reserve();
  if (reservation) {
    const { worker, leaseSeconds } = reservation;
    const entries = startEntries(run, auth, agent.config.model_ref, worker, ports.clock, offersTools);
    run.start = { worker, leaseSeconds, entries };
  }
  const letGo = streams ? ports.hub.expect(auth, run.runId) : undefined;
  const record = admittedRecord(run, auth);
  let admission: Admission | undefined;
  try {
    admission = await ports.store.create(auth, run);
  } finally {
    const lease = admission?.outcome === 'created' ? admission.lease : undefined;
    reservation?.settle(
      lease && {
        claimed: {
          lease,
          run: { ...record, status: 'running' },
          attempt: 1,
          remainingMs: run.request.run_options!.timeout_ms!,
        },
        log: [run.created, ...run.start!.entries],
        agent,
      },
    );
    if (letGo) ports.clock.after(takeStreamWithinMs, letGo);
    if (admission?.outcome === 'created' && !lease) ports.worker.wake();
  }
  return admitted(
    ports.hub,
    auth,
    run,
    record,
    admission,
    streams && { signal, deltas: run.request.run_options?.stream_deltas },
  );
}

function admitted(
  hub: EventHub,
  auth: AuthContext,
  asked: NewRun,
  record: RunRecord,
  admission: Admission,
  streams: false | FollowOptions,
): AdmittedRun {
  switch (admission.outcome) {
    case 'created':
      return { kind: 'created', run: record, ...(streams && { events: hub.follow(auth, record.run_id, 0, streams) }) };
    case 'existing': {
      const { run } = admission;
      const endedAt = run.completed_at === null ? undefined : run.last_sequence;
      return {
        kind: 'existing',
        run,
        ...(streams && { events: hub.follow(auth, run.run_id, 0, { endedAt, ...streams }) }),
      };
    }
    case 'key_reused':
      throw new Fault(
        'conflict',
        'This idempotency key was used for a different request; use a new key, or repeat the request unchanged.',
        { details: { field: 'idempotency_key' } },
      );
    case 'rate_limited':
      refuseForGood(asked.limits);
      throw new Fault('rate_limited', 'Your tenant creates runs faster than its run_create_qps allows.', {
        details: { limit: 'run_create_qps', per_second: asked.limits.createPerSecond, burst: asked.limits.createBurst },
        retryAfterMs: admission.retryAfterMs,
      });
    case 'queue_full':
      throw new Fault(
        'rate_limited',
        `As many of your tenant's runs wait for a slot as its max_queued_runs allows (${asked.limits.queuedMax}); let some end, or raise the quota.`,
        { details: { limit: 'runs.max_queued_runs', max: asked.limits.queuedMax }, retryAfterMs: queueRetryAfterMs },
      );
  }
}

/** Slots come free when runs end, which nobody can foretell, in ms. */
const queueRetryAfterMs = 5_000;

/** A limit of zero never lets a run through: nobody should be told to come back in a second, for ever. */
function refuseForGood({ createPerSecond, createBurst, concurrentMax }: NewRun['limits']): void {
  const limits = { max_concurrent_runs: concurrentMax, run_create_burst: createBurst, run_create_qps: createPerSecond };
  for (const [limit, value] of Object.entries(limits)) {
    if (value > 0) continue;
    throw new Fault('quota_exceeded', `Your tenant may create no runs: its ${limit} is ${value}.`, {
      details: { limit: `runs.${limit}`, value },
    });
  }
}
