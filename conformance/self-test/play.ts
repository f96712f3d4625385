import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../driver/child.ts';
import { endOnSignals } from '../driver/end-on-signals.ts';
import type { Check } from '../report/suite-report.ts';
import type { Detector } from './detectors.ts';
import type { ScratchCopy } from './scratch-copy.ts';

export interface Play {
  failed: readonly Check[];
  passed: number;
  seconds: number;
  /** Why nothing can be said: the program left no report, or was ended because it took too long. */
  undecided: string | undefined;
}

/** Of one program, in ms. It is far longer than any of them takes, and what is ended by it counts as not caught. */
const patienceMs = 300_000;
export const logFolder = join(projectRoot, 'build/self-test');

/** Runs a detector's program on the copy as it stands now. */
export async function play(copy: ScratchCopy, detector: Detector, name: string, seed: number): Promise<Play> {
  mkdirSync(logFolder, { recursive: true });
  const logFile = join(logFolder, `${name}.log`);
  const log = openSync(logFile, 'w', 0o600);
  const began = performance.now();
  const child = spawn(process.execPath, [...detector.program, '--seed', String(seed)], {
    cwd: copy.folder,
    env: { ...process.env, TMPDIR: copy.temporary },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((settle) => child.on('close', () => settle()).on('error', () => settle()));
  const end = () => {
    child.kill('SIGTERM'); // ends the nodes and the database that it has started
    return ended;
  };
  const forget = endOnSignals(() => end().then(() => copy.remove()));
  let late = false;
  const alarm = setTimeout(() => {
    late = true;
    void end();
  }, patienceMs);
  await ended;
  clearTimeout(alarm);
  forget();
  const seconds = Math.round((performance.now() - began) / 1_000);
  const report = copy.read(detector.report);
  if (late) return { failed: [], passed: 0, seconds, undecided: `it took longer than ${patienceMs / 1_000} s` };
  if (report === undefined) return { failed: [], passed: 0, seconds, undecided: `it left no report, see ${logFile}` };
  const { checks } = JSON.parse(report) as { checks: Check[] };
  const failed = checks.filter((check) => check.outcome === 'failed');
  const passed = checks.filter((check) => check.outcome === 'passed').length;
  return { failed, passed, seconds, undecided: undefined };
}
