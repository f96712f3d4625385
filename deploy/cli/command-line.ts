import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const launcher = join(import.meta.dirname, 'agentos.mjs');

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface StatusDocument {
  status: string;
  urls: Record<string, string>;
  node: { pid: number };
  database: { pid: number };
  tokens: { principal_id: string; file: string; present: boolean }[];
  agents: { count: number };
  problems: { problem: string }[];
}

/** The command as a person types it: a process of its own, in a folder of its own, with nothing of ours inherited. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'agentos-e2e-'));
  readonly home = join(this.folder, 'home');
  readonly #postgresPort: number;

  constructor(postgresPort: number) {
    this.#postgresPort = postgresPort;
    chmodSync(this.folder, 0o755); // as root, the database runs as another user, who must be able to enter
    mkdirSync(this.home, { mode: 0o755 });
  }

  start(args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const clean = Object.entries(process.env).filter(([key]) => !/^(AGENTOS_|npm_|VITEST|FORCE_COLOR)/.test(key));
    const own = { AGENTOS_HOME: this.home, AGENTOS_POSTGRES_PORT: String(this.#postgresPort) };
    return spawn(process.execPath, [launcher, ...args], {
      cwd: this.folder,
      env: { ...Object.fromEntries(clean), ...own, ...env },
    });
  }

  async status(): Promise<StatusDocument> {
    return JSON.parse((await end(this.start(['status', '--json']))).stdout) as StatusDocument;
  }

  /** Changes a JSON file of the state folder as an operator would. */
  edit(file: string, change: (document: Record<string, unknown[]>) => void): void {
    const path = join(this.home, file);
    const document = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown[]>;
    change(document);
    writeFileSync(path, JSON.stringify(document));
  }

  /** A run of the demo tenant, over HTTP as anybody would read it. */
  async readRun(id: string): Promise<unknown> {
    const token = readFileSync(join(this.home, 'tokens', 'usr_tnt_demo_admin.token'), 'utf8').trim();
    const { orchestrator } = (await this.status()).urls;
    return (await fetch(`${orchestrator}/v1/runs/${id}`, { headers: { authorization: `Bearer ${token}` } })).json();
  }

  /** Takes everything down and away. */
  async remove(): Promise<void> {
    await end(this.start(['nuke', '--hard', '--yes-really']));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function end(child: ChildProcess): Promise<Outcome> {
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout!.on('data', (chunk: Buffer) => (outcome.stdout += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (outcome.stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...outcome, code };
}
