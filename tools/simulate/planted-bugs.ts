/** A bug that a hurried hand could make, as a change of one place in the sources. */
export interface PlantedBug {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
}

const runs = 'handlers/orchestrator/runs';
const twin = 'handlers/adapters/in-memory';

/**
 * Each must be found by the simulation. Where a place changes its words, change them here. Not among them is what two
 * mechanisms guard, such as that a lost lease stops its run, which the heartbeat notices and the sweep too.
 */
export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'a stale epoch may write',
    file: `${twin}/run-store-state.ts`,
    from: ' && run.epoch === lease.epoch',
    to: '',
  },
  {
    name: 'a live lease is taken away',
    file: `${twin}/run-store-claim.ts`,
    from: 'lease!.expiresMs < state.clock.now()',
    to: 'lease!.expiresMs < state.clock.now() + 1_500',
  },
  {
    name: 'a dead worker keeps its runs for ever',
    file: `${twin}/run-store-claim.ts`,
    from: 'abandoned(state).slice(0, slots).forEach(take);',
    to: '',
  },
  {
    name: 'one run too many for a tenant',
    file: `${twin}/run-store-claim.ts`,
    from: 'waiting.map((run) => run.concurrentMax)) - running;',
    to: 'waiting.map((run) => run.concurrentMax)) - running + 1;',
  },
  {
    name: 'a run starts at once although its tenant is at its limit',
    file: `${twin}/run-store-admission.ts`,
    from: 'countedRuns(state, auth.tenant_id) < run.limits.concurrentMax',
    to: 'countedRuns(state, auth.tenant_id) <= run.limits.concurrentMax',
  },
  {
    name: 'the first tenant is always served first',
    file: `${twin}/run-store-claim.ts`,
    from: 'turn: state.random()',
    to: 'turn: 0',
  },
  {
    name: 'the least urgent run starts first',
    file: `${twin}/run-store-claim.ts`,
    from: 'b.priority - a.priority',
    to: 'a.priority - b.priority',
  },
  {
    name: 'creating costs no token',
    file: `${twin}/run-store-admission.ts`,
    from: 'taken ? tokens - 1 : tokens',
    to: 'tokens',
  },
  {
    name: 'a key is forgotten at once',
    file: `${twin}/run-store-admission.ts`,
    from: 'known && known.expiresMs > state.clock.now()',
    to: 'known && known.expiresMs < state.clock.now()',
  },
  {
    name: 'a create that is repeated because its answer was lost begins the run anew',
    file: `${twin}/run-store-admission.ts`,
    from: 'if (again) return repeatOf(again, run);',
    to: '',
  },
  {
    name: 'a run that has ended can be canceled',
    file: `${twin}/run-store.ts`,
    from: "if (run.record.status !== 'queued' && run.record.status !== 'running') {",
    to: "if (run.record.status === 'canceled') {",
  },
  {
    name: 'a cancel from elsewhere is not looked for',
    file: `${runs}/worker.ts`,
    from: 'await this.#stopLost();',
    to: '',
  },
  {
    name: 'a process that is cut off goes on, whoever has its runs by then',
    file: `${runs}/lease-fence.ts`,
    from: 'if (this.#clock.monotonic() - run.leasedAt > ageMs)',
    to: 'if (ageMs < 0)',
  },
  {
    name: 'the lease is not looked at before a call',
    file: `${runs}/lease-fence.ts`,
    from: 'this.#stopOlderThan(run, this.#leaseMs);',
    to: '',
  },
  {
    name: 'a lease is believed to begin when the answer comes',
    file: `${runs}/worker.ts`,
    from: 'else run.leasedAt = askedAt;',
    to: 'else run.leasedAt = this.#ports.clock.monotonic();',
  },
  {
    name: 'drain does not give leases back',
    file: `${runs}/leave-run.ts`,
    from: 'await ports.store.release([lease]);',
    to: '',
  },
  {
    name: 'a slot stays kept when admission fails',
    file: `${runs}/admit-run.ts`,
    from: 'reservation?.settle(',
    to: 'if (admission) reservation?.settle(',
  },
  {
    name: 'tools are called before that is written',
    file: `${runs}/agent-loop.ts`,
    from: '      await log.saved();\n      input.checkLease();',
    to: '      input.checkLease();',
  },
  {
    name: 'a call in flight is made again under another id',
    file: `${runs}/agent-loop.ts`,
    from: "request_id: derivedId('req', run.run_id, step)",
    to: "request_id: derivedId('req', run.run_id, step, run.last_sequence)",
  },
  {
    name: 'who takes over does not see which tool calls were begun',
    file: `${runs}/progress.ts`,
    from: 'call.step = progress.summary.steps_total;',
    to: '',
  },
  {
    name: 'who takes over does not read what the model said',
    file: `${runs}/progress.ts`,
    from: 'apply(progress, JSON.parse(entry.envelope) as RunEvent, entry.private?.message);',
    to: 'apply(progress, JSON.parse(entry.envelope) as RunEvent);',
  },
  {
    name: "the model is not shown its tools' results",
    file: `${runs}/progress.ts`,
    from: "progress.turns.push({ role: 'tool', tool_call_id: call.tool_call_id, content: call.result! });",
    to: '',
  },
  {
    name: 'the row forgets what was counted',
    file: `${runs}/run-log.ts`,
    from: 'summary: { ...this.#progress.summary }',
    to: 'summary: { ...this.#progress.summary, steps_total: 0 }',
  },
  {
    name: 'a canceled run waits for the database before it frees its slot',
    file: `${runs}/run-log.ts`,
    from: 'await abortable(this.#saving, this.#stop.signal)',
    to: 'await this.#saving',
  },
  {
    name: 'deadlines come a second early',
    file: `${runs}/run-deadline.ts`,
    from: 'Math.max(1, leftMs)',
    to: 'Math.max(1, leftMs - 1_000)',
  },
];
