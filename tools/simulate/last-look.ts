import type { KeptRun } from '#adapters/in-memory/run-store-state.ts';
import { isTerminal } from '#orchestrator/runs/log-entry.ts';
import type { Clients } from './client.ts';
import { finalText, planOf } from './plan.ts';
import type { World } from './world.ts';

/** Attempts that a run has before it is given up, less the one that began with its admission. */
const claimsBeforeGivenUp = 5;

/** Judges what is left when all is over: each run's log and row, and each process's slots. */
export function lastLook(world: World, clients: Clients): void {
  for (const run of world.runs.runs.values()) {
    const name = world.trace.nameOf(run.record.run_id);
    if (run.record.completed_at === null) {
      world.findings.report('ends', `${name} is still ${run.record.status}`);
      continue;
    }
    lookAtLog(world, run, name);
    lookAtOutcome(world, clients, run, name);
  }
  lookAtKeys(world, clients);
  for (const process of world.processes) {
    if (!process.alive) continue;
    if (process.draining) world.findings.report('drain', `${process.name} never comes to its end`);
    else if (process.creates === 0) lookAtSlots(world, process);
  }
}

function lookAtLog({ findings }: World, run: KeptRun, name: string): void {
  const { log, record } = run;
  const types = log.map((entry) => entry.type.replace('agentos.', ''));
  const count = (type: string) => types.filter((each) => each === type).length;
  if (log.some((entry, i) => entry.sequence !== i + 1)) {
    findings.report('sequence', `${name} has ${log.map((entry) => entry.sequence).join(' ')}`);
  }
  const terminal = log.filter((entry) => isTerminal(entry.type)).length;
  if (terminal !== 1 || !isTerminal(log.at(-1)!.type)) findings.report('oneEnd', `${name}: ${types.join(', ')}`);

  const { steps_total, model_calls_total, tool_calls_total } = record.summary;
  const says = [
    types.at(-1),
    log.length,
    count('run.step.started'),
    count('model.requested'),
    count('tool.call.requested'),
  ];
  const row = [`run.${record.status}`, record.last_sequence, steps_total, model_calls_total, tool_calls_total];
  if (says.join() !== row.join()) findings.report('projection', `${name}: log ${says.join(' ')}, row ${row.join(' ')}`);
  if (run.lease) findings.report('projection', `${name} has ended and is still leased`);

  for (const [begun, done] of [
    ['model.requested', 'model.completed'],
    ['tool.call.requested', 'tool.call.completed'],
    ['run.step.started', 'run.step.completed'],
  ] as const) {
    const open = count(begun) - count(done);
    if (open < 0 || (open > 0 && record.status === 'completed')) {
      findings.report('once', `${name}: ${count(begun)} ${begun}, ${count(done)} ${done}`);
    }
  }
}

function lookAtOutcome(world: World, clients: Clients, { record }: KeptRun, name: string): void {
  const { findings, weather, storeWatch } = world;
  const plan = planOf((record.request.input as { text: string }).text);
  const wrong = (why: string) => findings.report('outcome', `${name} is ${record.status}: ${why}`);
  if (record.status === 'completed') {
    const text = record.output && 'text' in record.output ? record.output.text : null;
    if (text !== finalText(plan)) wrong(`it says "${text}" instead of "${finalText(plan)}"`);
    return;
  }
  if (record.status === 'canceled') {
    if (!clients.canceled.has(record.run_id)) wrong('nobody asked for that');
    return;
  }
  const { code, message } = record.error!;
  const endedMs = storeWatch.endedAtMs(record.run_id);
  const timeoutMs = record.request.run_options!.timeout_ms!;
  const dueMs = storeWatch.askedAtMs.get(record.run_id)! + timeoutMs - 1;
  const reasons: Record<string, boolean> = {
    policy_blocked: weather.modelRefusals > 0,
    dependency_unavailable: weather.modelFailures > 0,
    timeout: endedMs >= dueMs,
    internal_error: message.includes('stopped for good') && storeWatch.claimsOf(record.run_id) >= claimsBeforeGivenUp,
  };
  if (!reasons[code]) wrong(`${message} (${code}, ended at ${endedMs.toFixed(0)}, due at ${dueMs.toFixed(0)})`);
}

/** Also where no client was told: a key names one run in the store. */
function lookAtKeys(world: World, clients: Clients): void {
  const runs = new Map<string, string>();
  for (const [runId, { key, tenant }] of clients.wishes) {
    if (key === undefined) continue;
    const id = `${tenant.auth.tenant_id}/${key}`;
    const other = runs.get(id);
    if (other !== undefined && other !== runId) world.findings.report('idempotency', `${id} names two runs`);
    runs.set(id, runId);
  }
}

function lookAtSlots({ findings, slots }: World, process: World['processes'][number]): void {
  const reservations = Array.from({ length: slots + 1 }, () => process.worker.reserve());
  const free = reservations.filter(Boolean).length;
  if (free !== slots) findings.report('slots', `${process.name} has ${free} of ${slots} slots free`);
  for (const reservation of reservations) reservation?.settle();
}
