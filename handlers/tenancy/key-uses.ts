import type { ApiKeyStore, KeyUse } from './api-key-store.port.ts';

/** When a key was last used helps a person to find unused keys: being a minute late is fine, a write per request is not. */
const flushEveryMs = 10_000;
/** Distinct keys remembered between two flushes; beyond it the use of further keys goes unrecorded. */
const keysMax = 10_000;

/** Gathers the uses of keys and writes the last of each, many keys in one statement. */
export class KeyUses {
  readonly #store: Pick<ApiKeyStore, 'recordUses'>;
  readonly #onFailure: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #uses = new Map<string, KeyUse>();

  constructor(store: Pick<ApiKeyStore, 'recordUses'>, onFailure: (error: unknown) => void) {
    this.#store = store;
    this.#onFailure = onFailure;
    this.#timer = setInterval(() => void this.flush(), flushEveryMs);
    this.#timer.unref();
  }

  note(use: KeyUse): void {
    if (this.#uses.size < keysMax || this.#uses.has(use.key_id)) this.#uses.set(use.key_id, use);
  }

  async flush(): Promise<void> {
    if (this.#uses.size === 0) return;
    const uses = [...this.#uses.values()];
    this.#uses = new Map();
    try {
      await this.#store.recordUses(uses);
    } catch (error) {
      this.#onFailure(error); // the uses are lost, the keys are not
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
}
