import type { AgentStore, AgentVersion } from '#orchestrator/agents/agent-store.port.ts';
import { answerCheck } from '#orchestrator/agents/answer-check.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { EventWriter } from './event-writer.ts';
import type { LogEntry } from './log-entry.ts';
import { tooManyAttempts, tooManyFruitless } from './poison.ts';
import { progressOf } from './progress.ts';
import { RunLog } from './run-log.ts';
import type { ClaimedRun, RunStore } from './run-store.port.ts';

export interface OpenRunPorts {
  store: RunStore;
  agents: AgentStore;
  tenants: TenantDirectory;
  clock: ProcessClock;
}

/** A run that this process has just admitted need not be read. */
export interface KnownRun {
  log: LogEntry[];
  agent: AgentVersion;
}

/** Log entries read at once when a run is taken over. */
const logPage = 500;

/**
 * Where a run stands, from its log; behind its last event it goes on (RUN-06).
 * @throws Fault, not retryable, when the run must not be tried again
 */
export async function openRun(
  ports: OpenRunPorts,
  { run, lease, attempt }: ClaimedRun,
  stop: AbortController,
  known?: KnownRun,
) {
  refuse(tooManyAttempts(attempt));
  const [entries, agent, tenant] = await Promise.all([
    known?.log ?? readLog(ports.store, run.tenant_id, run.run_id),
    known?.agent ?? ports.agents.version(run, run.agent_id, run.agent_version),
    ports.tenants.find(run.tenant_id),
  ]);
  if (!agent || !tenant) throw new Fault('not_found', 'The agent or tenant of this run no longer exists.');
  stop.signal.throwIfAborted();
  refuse(tooManyFruitless(entries, attempt));
  const { output_schema: schema } = agent.config;
  const progress = progressOf(entries, schema && answerCheck(schema));
  const writer = new EventWriter(run, entries.at(-1)?.sequence ?? 0, ports.clock);
  const log = new RunLog(ports.store, lease, writer, progress, stop, ports.clock);
  if (!known) log.add('agentos.run.started', { status: 'running', attempt, worker: lease.worker });
  return { run, lease, attempt, agent, tenant, progress, log };
}

async function readLog(store: RunStore, tenantId: string, runId: string): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for (;;) {
    const after = entries.at(-1)?.sequence ?? 0;
    const page = await store.readLog({ tenant_id: tenantId }, runId, after, logPage);
    entries.push(...page);
    if (page.length < logPage) return entries;
  }
}

/** Ends the run for good. */
function refuse(reason: string | undefined): void {
  if (reason !== undefined) throw new Fault('internal_error', reason, { retryable: false });
}
