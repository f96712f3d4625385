import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
/** Time for a clean end before it becomes a hard one, in ms. */
const patienceMs = 15_000;

/** A process of ours, its output in one file. */
export class Child {
  readonly logFile: string;
  readonly name: string;
  readonly #process: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(name: string, args: readonly string[], environment: Record<string, string>, logFile: string) {
    this.name = name;
    this.logFile = logFile;
    const log = openSync(logFile, 'a', 0o600);
    this.#process = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...plainEnvironment(), ...environment },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.ended = new Promise((settle) => {
      this.#process.on('exit', (code) => settle(code));
      this.#process.on('error', () => settle(null));
    });
  }

  get pid(): number {
    return this.#process.pid!;
  }

  get running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** kill -9: no goodbye. */
  async kill(): Promise<void> {
    if (this.running) this.#process.kill('SIGKILL');
    await this.ended;
  }

  /** Such as SIGSTOP and SIGCONT; nothing happens to a process that has ended. */
  signal(name: NodeJS.Signals): void {
    if (this.running) this.#process.kill(name);
  }

  /** Asks it to end, and ends it when it does not. */
  async stop(): Promise<void> {
    if (!this.running) return;
    this.#process.kill('SIGTERM');
    const hard = setTimeout(() => this.#process.kill('SIGKILL'), patienceMs);
    await this.ended;
    clearTimeout(hard);
  }

  /** The end of its log, for a message that must say why. */
  lastLines(count = 15): string {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  }
}

/** A node must not see settings that are meant for another one, nor the test runner's. */
function plainEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !/^(AGENTOS_|NODE_OPTIONS$|VITEST)/.test(name),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}
