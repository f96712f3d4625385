import type { PlantedBug } from './planted-bug.ts';
import type { Play } from './play.ts';

export interface Verdict {
  good: boolean;
  /** In one line. */
  says: string;
}

/** Only the check that the bug names counts: one that fails for another reason would hide that the right one slept. */
export function verdictOnBug({ check }: PlantedBug, { failed, undecided }: Play): Verdict {
  if (undecided !== undefined) return { good: false, says: `NOT CAUGHT: nothing can be said, ${undecided}` };
  const caught = failed.find(({ title }) => title.includes(check));
  if (caught) return { good: true, says: `caught by "${caught.title}": ${shortened(caught.problems[0] ?? '')}` };
  const others = failed.map(({ title }) => title);
  if (others.length === 0) return { good: false, says: 'NOT CAUGHT: every check passed' };
  return { good: false, says: `NOT CAUGHT by "${check}"; failed: ${others.join('; ')}` };
}

/** Sound sources must pass, or what fails on spoilt ones would prove nothing. */
export function verdictOnSound({ failed, passed, undecided }: Play): Verdict {
  if (undecided !== undefined) return { good: false, says: `nothing can be said, ${undecided}` };
  if (failed.length === 0) return { good: passed > 0, says: `${passed} checks passed` };
  return {
    good: false,
    says: `FAILED as the sources are: ${failed.map(({ title, problems }) => `${title}: ${problems[0]}`).join('; ')}`,
  };
}

export const unproven: Verdict = { good: false, says: 'NOT PLAYED: its program fails on the sources as they are' };

const shownMax = 160;

function shortened(text: string): string {
  return text.length <= shownMax ? text : `${text.slice(0, shownMax)} ...`;
}
