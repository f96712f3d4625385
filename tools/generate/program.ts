import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/** Runs a program to its end and returns stdout and stderr together; a non-zero exit throws with that output. */
export function runProgram(
  program: string,
  args: string[],
  cwd: string,
  environment: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...environment } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${basename(args[0] ?? program)} ${args[1] ?? ''} ended with ${code}:\n${output.trim()}`));
    });
  });
}
