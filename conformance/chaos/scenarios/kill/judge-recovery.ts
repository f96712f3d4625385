import type { Kill } from '../../fleet.ts';
import type { RunHistory } from '../../history.ts';
import type { Trial } from '../../trial.ts';
import type { KillPart } from './carry-out.ts';
import { recoveryOf } from './recovery.ts';

/** On top of the lease: a sweep (1 s), the claim, the reading of the log, on a busy machine. In ms. */
const recoverySlackMs = 2_000;

/** How long interrupted runs stood still; that kills fell into runs at all. */
export function judgeRecovery(
  trial: Trial,
  { mode, leaseSeconds, processes }: KillPart,
  histories: readonly RunHistory[],
  kills: readonly Kill[],
) {
  const recovery = recoveryOf(histories, kills);
  const restarts = kills.map((kill) => kill.restartMs).toSorted((a, b) => a - b);
  const restartMaxMs = restarts.at(-1) ?? 0;
  // Where one process is all there is, nobody can take over before it is up again.
  const boundMs = leaseSeconds * 1_000 + recoverySlackMs + (processes === 1 ? restartMaxMs : 0);
  trial.check(
    `${mode}: recovery p99 ${recovery.p99Ms} ms, at most ${boundMs} ms`,
    recovery.p99Ms <= boundMs ? [] : ['too slow'],
  );
  trial.check(
    `${mode}: kills fell into runs`,
    recovery.interruptedRuns > 0 ? [] : ['no kill interrupted a run: nothing was shown'],
  );
  return {
    interrupted_runs: recovery.interruptedRuns,
    recoveries_hit_by_another_kill: recovery.disturbed,
    leases_moved_without_a_kill: recovery.movedWithoutKill,
    recovery_ms: { p50: recovery.p50Ms, p99: recovery.p99Ms, max: recovery.maxMs },
    restart_ms: { p50: restarts[Math.floor(restarts.length / 2)] ?? 0, max: restartMaxMs },
  };
}
