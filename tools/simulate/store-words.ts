import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { Admission, ClaimedRun, NewRun, RunLease, RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { Trace } from './trace.ts';

/** A call to the store in a reader's words. */
export function describeCall(trace: Trace, method: keyof RunStore, args: readonly unknown[]): string {
  const lease = (each: RunLease) => `${trace.nameOf(each.runId)}@${each.epoch}`;
  switch (method) {
    case 'create': {
      const run = args[1] as NewRun;
      const key = run.idempotency ? ` key ${run.idempotency.key}` : '';
      return `create ${trace.nameOf(run.runId)}${key}${run.start ? ' to start here' : ''}`;
    }
    case 'append': {
      const entries = args[1] as readonly LogEntry[];
      const types = entries.map(({ sequence, type }) => `${sequence} ${type.replace('agentos.', '')}`);
      return `append ${lease(args[0] as RunLease)} [${types.join(', ')}]`;
    }
    case 'extend':
    case 'lost':
    case 'release':
      return `${method} ${(args[0] as RunLease[]).map(lease).join(' ')}`;
    case 'end':
      return `end ${trace.nameOf(args[1] as string)} ${(args[2] as { status: string }).status}`;
    case 'get':
    case 'readLog':
    case 'readEvents':
      return `${method} ${trace.nameOf(args[1] as string)}`;
    case 'claim':
      return `claim up to ${String(args[1])}`;
    default:
      return method;
  }
}

export function describeAnswer(trace: Trace, answer: unknown): string {
  if (Array.isArray(answer)) return `[${answer.map((each) => describeItem(trace, each)).join(' ')}]`;
  if (typeof answer === 'object' && answer !== null && 'outcome' in answer) {
    const { outcome, ...rest } = answer as Admission;
    return 'lease' in rest && rest.lease ? `${outcome}, started at ${rest.lease.worker}` : outcome;
  }
  return String(answer);
}

function describeItem(trace: Trace, item: unknown): string {
  if (typeof item === 'string') return trace.nameOf(item);
  if (typeof item !== 'object' || item === null) return String(item);
  if ('lease' in item) {
    const { lease, attempt } = item as ClaimedRun;
    return `${trace.nameOf(lease.runId)}@${lease.epoch} attempt ${attempt}`;
  }
  if ('sequence' in item) return String(item.sequence);
  return 'run_id' in item ? trace.nameOf(String(item.run_id)) : '?';
}
