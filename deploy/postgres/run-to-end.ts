import { spawn } from 'node:child_process';
import { PostgresTrouble } from './postgres-trouble.ts';
import type { RunAs } from './run-as.ts';

/** Runs one of PostgreSQL's programs to its end under the server's user; what it printed is in the error. */
export function runToEnd(program: string, args: string[], user: RunAs, input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd: rootOf(program),
      stdio: ['pipe', 'pipe', 'pipe'],
      env: plainEnvironment(),
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stdin.on('error', () => {}); // it may end without reading; its exit code says what happened
    child.stdin.end(input);
    child.once('error', (cause) => reject(cannotExecute(program, cause)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(failed(program, printed));
    });
  });
}

/** A folder that every user may stand in: the caller's own working folder may be closed to the server's user. */
export function rootOf(path: string): string {
  return process.platform === 'win32' ? path.slice(0, 3) : '/';
}

/** Only what the programs need. PG* variables of the caller would silently change where and how the server runs. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP, TZDIR } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, TZDIR, LC_ALL: 'C' };
}

export function cannotExecute(program: string, cause: Error): PostgresTrouble {
  const reason = (cause as NodeJS.ErrnoException).code ?? cause.message;
  return new PostgresTrouble(
    'binaries_not_executable',
    `The PostgreSQL program ${program} cannot be executed (${reason}).`,
    reason === 'ENOENT'
      ? 'Run `npm install` again; on Alpine (musl) use a PostgreSQL of your own with --database-url-file.'
      : 'Check that it may be read and executed by other users and that its disk is not mounted noexec.',
    { cause },
  );
}

function failed(program: string, printed: string): PostgresTrouble {
  const reason = /(?:error|fatal): *(.+)/i.exec(printed)?.[1] ?? printed.trim().split('\n').at(-1) ?? '';
  if (/No space left/i.test(printed)) {
    return new PostgresTrouble(
      'disk_not_writable',
      'The disk is full.',
      'Free some disk space, or set AGENTOS_HOME to a folder on another disk.',
    );
  }
  return new PostgresTrouble(
    'start_failed',
    `${program.split(/[\\/]/).at(-1)} failed: ${reason}`,
    'Correct the cause that it names and start again.',
  );
}
