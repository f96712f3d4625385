import { readFileSync } from 'node:fs';

export interface LeftRun {
  run_id: string;
  epoch: number;
  /** The worker had something to write, and the store refused it. */
  refused: boolean;
}

/** What a node's log says about runs whose lease went to another worker. */
export function runsLeftIn(logFile: string): LeftRun[] {
  const lines = readFileSync(logFile, 'utf8').split('\n');
  return lines.filter((line) => line.includes('a run was left')).map((line) => JSON.parse(line) as LeftRun);
}
