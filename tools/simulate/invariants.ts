/** What must hold whatever happens, each in a sentence. A seed passes when it breaks none. */
export const invariants = {
  ends: 'RUN-04: every run ends once nothing goes wrong any more',
  sequence: 'EVT-02: the events of a run are numbered from 1 without gap or duplicate',
  oneEnd: 'RUN-04: a run has one terminal event and nothing behind it',
  projection: "RUN-02: a run's row says what its log says",
  once: 'RUN-06: a finished model or tool call is never made again, one in flight only under its own id',
  firstWritten: 'RUN-06: a tool is called only when that it is called is durable',
  alone: 'RUN-05: nobody works on a run whose lease another has, unless its clocks stood still',
  fence: 'RUN-05: nothing is written with a stale epoch, and no live lease is taken away',
  concurrency: 'TEN-03: a tenant never has more runs running than it may',
  priority: "RUN-05: among a tenant's waiting runs the more urgent starts first",
  rate: 'TEN-03: a tenant creates as many runs as its rate allows, neither more nor fewer',
  idempotency: 'RUN-07: one key is one run, however often and wherever it is sent',
  canceled: 'RUN-03: work on a run that has ended stops in time',
  fair: 'TEN-05: a tenant is not passed over for ever beside one that floods the queue',
  drain: 'RUN-06: a process that drains ends, and leaves no lease behind',
  slots: 'RUN-05: no slot is lost, whatever failed while it was kept',
  outcome: 'RUN-05: a run ends as its model, its tools, its deadline and its callers say',
  sound: 'RUN-05: nothing throws what nobody foresaw',
} as const;

export type Invariant = keyof typeof invariants;

export interface Breach {
  invariant: Invariant;
  what: string;
}

/** What was found to be broken in one seed. */
export class Findings {
  readonly breaches: Breach[] = [];
  readonly #onBreach: (what: string) => void;

  constructor(onBreach: (what: string) => void) {
    this.#onBreach = onBreach;
  }

  report(invariant: Invariant, what: string): void {
    this.breaches.push({ invariant, what });
    this.#onBreach(`BROKEN ${invariant}: ${what}`);
  }
}
