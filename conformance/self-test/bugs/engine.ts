import type { PlantedBug } from '../planted-bug.ts';

const runs = 'handlers/orchestrator/runs';

/** Of what carries runs out, and takes them over when a worker dies. */
export const engineBugs: readonly PlantedBug[] = [
  {
    name: 'finished-tool-calls-forgotten',
    breaks: 'a finished call is never made again (RUN-06)',
    seen: 'after a crash the payment that a tool had made is made once more',
    edits: [
      {
        file: `${runs}/progress.ts`,
        from: 'for (const entry of log) apply(progress,',
        to: "for (const entry of log.filter(({ type }) => type !== 'agentos.tool.call.completed')) apply(progress,",
      },
    ],
    by: 'kill',
    check: 'finished ones are not repeated',
  },
  {
    name: 'call-in-flight-under-new-key',
    breaks: 'a call in flight at a crash comes again under its own idempotency key (RUN-06)',
    seen: 'a service that honours the key cannot tell the repetition from a second order',
    edits: [
      {
        file: `${runs}/tool-step.ts`,
        from: 'idempotencyKey: tool_call_id,',
        to: 'idempotencyKey: lease.epoch > 1 ? `${tool_call_id}-${lease.epoch}` : tool_call_id,',
      },
    ],
    by: 'kill',
    check: 'effects: finished ones are not repeated',
  },
  {
    name: 'sequence-gap-on-resume',
    breaks: 'a log is gap-free from 1 (EVT-02)',
    seen: 'clients that wait for the missing event wait for ever',
    edits: [
      {
        file: `${runs}/open-run.ts`,
        from: 'entries.at(-1)?.sequence ?? 0,',
        to: '(entries.at(-1)?.sequence ?? 0) + (known ? 0 : 1),',
      },
      {
        file: 'handlers/adapters/postgres/migrations/012-flat-append.ts',
        from: 'and u.last_sequence = b.x',
        to: '',
      },
    ],
    by: 'kill',
    check: 'gap-free from 1',
  },
  {
    name: 'no-sweep',
    breaks: 'a dead worker’s runs go on within a lease and two seconds (RUN-06)',
    seen: 'runs of a node that died stay "running" until something else happens to wake another node',
    edits: [
      {
        file: `${runs}/worker.ts`,
        from: 'clock.every(sweepEveryMs, () => void this.#sweep()),',
        to: '',
      },
    ],
    by: 'alone',
    check: 'with nothing else going on',
  },
  {
    name: 'no-heartbeat',
    breaks: 'a run stays with its worker as long as that lives (RUN-06)',
    seen: 'every run that lasts longer than a lease changes hands again and again, its calls in flight made twice',
    edits: [
      {
        file: `${runs}/worker.ts`,
        from: 'clock.every((this.#options.leaseSeconds * 1_000) / 3, () => void this.#beat()),',
        to: '',
      },
    ],
    by: 'cut',
    check: 'stayed with their workers',
  },
  {
    name: 'no-quarantine',
    breaks: 'a run that kills its workers is given up after five (RUN-06)',
    seen: 'one poisonous run takes down worker after worker, for ever',
    edits: [{ file: `${runs}/poison.ts`, from: 'const fruitlessMax = 5;', to: 'const fruitlessMax = 1_000;' }],
    by: 'poison',
    check: 'are given up after at most',
  },
];
