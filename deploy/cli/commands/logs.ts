import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CliFailure } from '../cli-failure.ts';
import { serviceNames } from '../client/node-client.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { nearestName } from '#vocabulary/nearest-name.ts';
import { lastLines, logSize, readBytes } from '../process/log-file.ts';
import { stateFolder } from '../state-folder.ts';
import { belongsTo, readableLogLine } from '../terminal/log-line.ts';
import { harmless, type Output } from '../terminal/output.ts';

export const logNames: readonly string[] = ['node', 'postgres', ...serviceNames];

export interface LogsOptions {
  lines: number;
  follow?: boolean;
}

/** How often a followed file is looked at: file events differ between systems, a look costs nothing. */
const followEveryMs = 200;

/** `agentos logs <service>`: the three services share one process and one log; theirs are the lines that name them. */
export async function logs(name: string, options: LogsOptions, output: Output): Promise<ExitCode> {
  if (!logNames.includes(name)) throw unknownLog(name);
  const state = stateFolder();
  const file = name === 'postgres' ? state.postgresLog : state.nodeLog;
  const service = name === 'node' || name === 'postgres' ? undefined : name;
  if (!existsSync(file) && !options.follow) {
    throw new CliFailure(`There is no log yet: ${file}`, { wayOut: ['agentos up'] });
  }
  const show = (line: string) => {
    if (service && !belongsTo(line, service)) return;
    output.result(output.json ? line : name === 'postgres' ? harmless(line) : readableLogLine(line));
  };
  let seen = logSize(file);
  const wanted = lastLines(file, service ? Number.MAX_SAFE_INTEGER : options.lines);
  for (const line of wanted.filter((text) => !service || belongsTo(text, service)).slice(-options.lines)) show(line);
  let rest = '';
  while (options.follow) {
    const size = logSize(file);
    if (size < seen) seen = 0; // moved aside: a new file begins
    if (size > seen) {
      const lines = (rest + readBytes(file, seen, size)).split('\n');
      rest = lines.pop() ?? '';
      seen = size;
      for (const line of lines) if (line !== '') show(line);
    }
    await sleep(followEveryMs);
  }
  return exitCodes.ok;
}

function unknownLog(name: string): CliFailure {
  const near = nearestName(name, logNames);
  return new CliFailure(`There is no log of "${name}".${near ? ` Did you mean ${near}?` : ''}`, {
    exitCode: exitCodes.usage,
    wayOut: [`agentos logs ${near ?? 'node'}`, `Logs: ${logNames.join(', ')}`],
  });
}
