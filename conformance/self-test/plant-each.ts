import { detectors, type DetectorName } from './detectors.ts';
import type { PlantedBug } from './planted-bug.ts';
import { play } from './play.ts';
import { ScratchCopy } from './scratch-copy.ts';
import { unproven, verdictOnBug, verdictOnSound } from './verdict.ts';
import type { Line } from './write-table.ts';

/** One program on the sources as they are, then on each of the bugs that it must catch. */
export async function plantEach(
  by: DetectorName,
  bugs: readonly PlantedBug[],
  seed: number,
  note: (line: Line) => void,
): Promise<void> {
  const copy = new ScratchCopy();
  try {
    const sound = await play(copy, detectors[by], `sound-${by}`, seed);
    const verdict = verdictOnSound(sound);
    note({ name: 'no bug', by, seconds: sound.seconds, verdict });
    for (const bug of bugs) {
      note(
        verdict.outcome === 'passed'
          ? await caught(copy, bug, seed)
          : { name: bug.name, by, seconds: 0, verdict: unproven(verdict), bug },
      );
    }
  } finally {
    copy.remove();
  }
}

async function caught(copy: ScratchCopy, bug: PlantedBug, seed: number): Promise<Line> {
  const takeOut = copy.plant(bug.edits);
  try {
    const played = await play(copy, detectors[bug.by], bug.name, seed);
    return { name: bug.name, by: bug.by, seconds: played.seconds, verdict: verdictOnBug(bug, played), bug };
  } finally {
    takeOut();
  }
}
