import { join } from 'node:path';
import { CliFailure } from '../cli-failure.ts';
import type { StateFolder } from '../state-folder.ts';
import { livingProcess, removePidFile, writePidFile } from './pid-file.ts';

/** Lets one command at a time change a node: two `up` at once would start two processes. */
export async function withCommandLock<T>(state: StateFolder, command: string, work: () => Promise<T>): Promise<T> {
  const file = join(state.run, 'command.json');
  const other = livingProcess<{ command: string }>(file);
  if (other) {
    throw new CliFailure(
      `\`agentos ${other.command}\` (pid ${other.pid}) is working on this node since ${other.started_at}.`,
      {
        wayOut: ['Wait for it to end, and type the command again.'],
      },
    );
  }
  writePidFile(file, process.pid, { command });
  const release = () => removePidFile(file);
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
