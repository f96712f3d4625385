import type { ErrorBody } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Clock } from '#vocabulary/clock.ts';
import { EventWriter } from './event-writer.ts';
import type { EndOutcome, RunRecord, RunStore } from './run-store.port.ts';

type TenantOf = Pick<AuthContext, 'tenant_id'>;

/** Ends runs from outside their agent's loop. Each way writes exactly one terminal event, whoever was faster. */
export interface RunEnder {
  /** RUN-03. `onEnded` learns of it before anybody else, to stop the work in this process. */
  cancel(auth: AuthContext, runId: string, reason: string, correlationId: string): Promise<EndOutcome>;
  timeOut(tenant: TenantOf, runId: string): Promise<EndOutcome>;
  fail(tenant: TenantOf, runId: string, error: ErrorBody): Promise<EndOutcome>;
}

export function createRunEnder(store: RunStore, clock: Clock, onEnded: (runId: string) => void): RunEnder {
  const writerFor = (run: RunRecord, sequence: number) => new EventWriter(run, sequence - 1, clock);
  const stopping = (outcome: EndOutcome): EndOutcome => {
    if (outcome.outcome === 'ended') onEnded(outcome.run.run_id);
    return outcome;
  };
  const fail: RunEnder['fail'] = async (tenant, runId, error) =>
    stopping(
      await store.end(tenant, runId, {
        status: 'failed',
        error,
        entry: (run, sequence) => writerFor(run, sequence).write('agentos.run.failed', { status: 'failed', error }),
      }),
    );
  return {
    fail,
    timeOut: (tenant, runId) =>
      fail(tenant, runId, {
        code: 'timeout',
        message: 'The run did not finish within run_options.timeout_ms.',
        retryable: true,
      }),
    cancel: async (auth, runId, reason, correlationId) =>
      stopping(
        await store.end(auth, runId, {
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
      ),
  };
}
