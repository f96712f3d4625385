/** One thing that `validate` looked at, as it stands in reports and `--json`. */
export interface CheckResult {
  id: string;
  title: string;
  status: 'ok' | 'failed' | 'skipped';
  duration_ms: number;
  message: string;
  /** What to type or change; only on failed checks. */
  way_out?: string;
}

/** Thrown by a check that found something wrong: what, and the way out. */
export class CheckFailed extends Error {
  readonly wayOut: string;

  constructor(message: string, wayOut: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'CheckFailed';
    this.wayOut = wayOut;
  }
}

/** Collects results in order and tells each one as it comes. */
export class CheckList {
  readonly results: CheckResult[] = [];
  readonly #onResult: (result: CheckResult) => void;

  constructor(onResult: (result: CheckResult) => void = () => {}) {
    this.#onResult = onResult;
  }

  /** Runs the check; its returned sentence says what was seen. True when it passed. */
  async run(id: string, title: string, check: () => Promise<string>): Promise<boolean> {
    const startedAt = performance.now();
    const since = () => Math.round(performance.now() - startedAt);
    try {
      const message = await check();
      this.#add({ id, title, status: 'ok', duration_ms: since(), message });
      return true;
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const wayOut = cause instanceof CheckFailed ? cause.wayOut : 'agentos logs node --lines 50';
      this.#add({ id, title, status: 'failed', duration_ms: since(), message, way_out: wayOut });
      return false;
    }
  }

  skip(id: string, title: string, message: string): void {
    this.#add({ id, title, status: 'skipped', duration_ms: 0, message });
  }

  get failed(): CheckResult[] {
    return this.results.filter((result) => result.status === 'failed');
  }

  #add(result: CheckResult): void {
    this.results.push(result);
    this.#onResult(result);
  }
}
