import { detectors, type DetectorName } from './detectors.ts';
import type { PlantedBug } from './planted-bug.ts';
import { play } from './play.ts';
import { ScratchCopy } from './scratch-copy.ts';
import { unproven, verdictOnBug, verdictOnSound } from './verdict.ts';
import type { Line } from './write-table.ts';

/** The program on the sources as they are. What fails there may be the machine's doing: it has a second try, and says so. */
export async function playSound(by: DetectorName, seed: number): Promise<Line> {
  const first = await playOnce(by, seed);
  if (first.verdict.outcome !== 'failed') return first;
  const second = await playOnce(by, seed);
  const { outcome, says } = second.verdict;
  return { ...second, verdict: { outcome, says: `${says}, at the second try (the first: ${first.verdict.says})` } };
}

async function playOnce(by: DetectorName, seed: number): Promise<Line> {
  const copy = new ScratchCopy();
  try {
    const played = await play(copy, detectors[by], `sound-${by}`, seed);
    return { name: 'no bug', by, seconds: played.seconds, verdict: verdictOnSound(played) };
  } finally {
    copy.remove();
  }
}

/** The program on sources with the bug, when it has passed on those without. */
export async function plantBug(bug: PlantedBug, sound: Line, seed: number): Promise<Line> {
  const { name, by } = bug;
  if (sound.verdict.outcome !== 'passed') return { name, by, seconds: 0, verdict: unproven(sound.verdict), bug };
  const copy = new ScratchCopy();
  try {
    copy.plant(bug.edits);
    const played = await play(copy, detectors[by], name, seed);
    return { name, by, seconds: played.seconds, verdict: verdictOnBug(bug, played), bug };
  } finally {
    copy.remove();
  }
}
