import type { ErrorBody } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Clock } from '#vocabulary/clock.ts';
import { EventWriter } from './event-writer.ts';
import type { EndOutcome, Ending, RunRecord, RunStore } from './run-store.port.ts';

type TenantOf = Pick<AuthContext, 'tenant_id'>;

/**
 * Ends runs from outside their agent's loop, each together with all that it has called. Each way writes exactly one
 * terminal event to each log, whoever was faster.
 */
export interface RunEnder {
  /** RUN-03. `onEnded` learns of it before anybody else, to stop the work in this process. */
  cancel(auth: AuthContext, runId: string, reason: string, correlationId: string): Promise<EndOutcome>;
  timeOut(tenant: TenantOf, runId: string): Promise<EndOutcome>;
  fail(tenant: TenantOf, runId: string, error: ErrorBody): Promise<EndOutcome>;
}

export function createRunEnder(store: RunStore, clock: Clock, onEnded: (runId: string) => void): RunEnder {
  const writerFor = (run: RunRecord, sequence: number) => new EventWriter(run, sequence - 1, clock);

  async function end(tenant: TenantOf, runId: string, ending: Omit<Ending, 'descendantEntry'>): Promise<EndOutcome> {
    const outcome = await store.end(tenant, runId, { ...ending, descendantEntry: endedWith(runId, ending.status) });
    if (outcome.outcome === 'ended') for (const run of [outcome.run, ...outcome.descendants]) onEnded(run.run_id);
    return outcome;
  }

  /** RUN-12: whose answer nobody waits for any more. */
  function endedWith(runId: string, status: Ending['status']): Ending['descendantEntry'] {
    const reason = `The run ${runId}, which this one worked for, ${status === 'failed' ? 'has failed' : 'was canceled'}.`;
    return (run, sequence) =>
      writerFor(run, sequence).write('agentos.run.canceled', { status: 'canceled', reason, canceled_by: runId });
  }

  const fail: RunEnder['fail'] = (tenant, runId, error) =>
    end(tenant, runId, {
      status: 'failed',
      error,
      entry: (run, sequence) => writerFor(run, sequence).write('agentos.run.failed', { status: 'failed', error }),
    });
  return {
    fail,
    timeOut: (tenant, runId) =>
      fail(tenant, runId, {
        code: 'timeout',
        message: 'The run did not finish within run_options.timeout_ms.',
        retryable: true,
      }),
    cancel: (auth, runId, reason, correlationId) =>
      end(auth, runId, {
        status: 'canceled',
        error: null,
        entry: (run, sequence) =>
          writerFor(run, sequence).write('agentos.run.canceled', {
            status: 'canceled',
            reason,
            canceled_by: auth.principal.principal_id,
          }),
        audit: { action: 'run.cancel', correlationId, auth, details: { reason } },
      }),
  };
}
