import { spawn } from 'node:child_process';
import { projectRoot } from '../driver/child.ts';

export interface ProgramEnd {
  code: number | null;
  /** stdout and stderr as they came. */
  output: string;
}

export interface ProgramOptions {
  environment?: Record<string, string>;
  workingFolder?: string;
  /** Ended hard after this long, in ms. */
  timeoutMs?: number;
}

const timeoutMsDefault = 300_000;

/** Runs a program to its end with this Node first on the PATH, and without a terminal. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramEnd> {
  return new Promise((settle, fail) => {
    const child = spawn(program, args, {
      cwd: options.workingFolder ?? projectRoot,
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (part: Buffer) => (output += part.toString('utf8'));
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs ?? timeoutMsDefault);
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(timer);
      settle({ code, output });
    });
  });
}
