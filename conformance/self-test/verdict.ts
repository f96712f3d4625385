import type { Outcome } from '../report/suite-report.ts';
import type { PlantedBug } from './planted-bug.ts';
import type { Play } from './play.ts';

export interface Verdict {
  /** `skipped` where this machine cannot play the program: that is neither. */
  outcome: Outcome;
  /** In one line. */
  says: string;
}

/** Only the check that the bug names counts: one that fails for another reason would hide that the right one slept. */
export function verdictOnBug({ check }: PlantedBug, { failed, undecided }: Play): Verdict {
  if (undecided !== undefined) return { outcome: 'failed', says: `NOT CAUGHT: nothing can be said, ${undecided}` };
  const caught = failed.find(({ title }) => title.includes(check));
  if (caught) return { outcome: 'passed', says: `caught by "${caught.title}": ${shortened(caught.problems[0] ?? '')}` };
  const others = failed.map(({ title }) => title);
  if (others.length === 0) return { outcome: 'failed', says: 'NOT CAUGHT: every check passed' };
  return { outcome: 'failed', says: `NOT CAUGHT by "${check}"; failed: ${others.join('; ')}` };
}

/** Sound sources must pass, or what fails on spoilt ones would prove nothing. */
export function verdictOnSound({ failed, passed, undecided }: Play): Verdict {
  if (undecided !== undefined) return { outcome: 'failed', says: `nothing can be said, ${undecided}` };
  if (failed.length === 0 && passed === 0)
    return { outcome: 'skipped', says: 'this machine cannot play it, see its log' };
  if (failed.length === 0) return { outcome: 'passed', says: `${passed} checks passed` };
  return {
    outcome: 'failed',
    says: `FAILED as the sources are: ${failed.map(({ title, problems }) => `${title}: ${problems[0]}`).join('; ')}`,
  };
}

/** Of a bug whose program did not pass on the sources as they are. */
export function unproven(sound: Verdict): Verdict {
  if (sound.outcome === 'skipped') return sound;
  return { outcome: 'failed', says: 'NOT PLAYED: its program fails on the sources as they are' };
}

const shownMax = 160;

function shortened(text: string): string {
  return text.length <= shownMax ? text : `${text.slice(0, shownMax)} ...`;
}
