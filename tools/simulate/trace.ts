/** What happened, line by line, in names that a reader can follow: `run-3` instead of an id. */
export class Trace {
  readonly #lines: string[] | undefined;
  readonly #names = new Map<string, string>();

  /** @param kept false when nobody will read it: most seeds pass */
  constructor(kept: boolean) {
    this.#lines = kept ? [] : undefined;
  }

  get kept(): boolean {
    return this.#lines !== undefined;
  }

  get lines(): readonly string[] {
    return this.#lines ?? [];
  }

  note(atMs: number, who: string, what: string): void {
    this.#lines?.push(`${atMs.toFixed(3).padStart(10)}  ${who.padEnd(8)} ${what}`);
  }

  /** A short name for a run, given in the order in which runs are first met. */
  nameOf(runId: string): string {
    let name = this.#names.get(runId);
    if (!name) {
      name = `run-${this.#names.size + 1}`;
      this.#names.set(runId, name);
    }
    return name;
  }
}
