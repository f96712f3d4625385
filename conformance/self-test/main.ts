import { parseArgs } from 'node:util';
import { WrongUse } from '../chaos/choice.ts';
import { plantedBugs } from './bugs/index.ts';
import { chosenBugs, inTurn } from './choice.ts';
import { detectors, type DetectorName } from './detectors.ts';
import type { PlantedBug } from './planted-bug.ts';
import { play } from './play.ts';
import { ScratchCopy } from './scratch-copy.ts';
import { unproven, verdictOnBug, verdictOnSound } from './verdict.ts';
import { writeTable, type Line } from './write-table.ts';

const usage = `npm run chaos:self-test -- [--bug NAME,...] [--turn COUNT] [--seed N] [--list]

Would our suites notice? Plants bugs in a copy of the sources, one at a time, and runs on it the one program that must
catch it, at the smallest size that does. First the same programs run on the copy as it is: there they must pass.

  --bug NAME,...  these only; all when left out
  --turn COUNT    so many, beginning where the seed says: over many seeds all have their turn
  --seed N        the same choices of chance as an earlier run; printed by every run
  --list          the bugs, the promises that they break, and what somebody would notice

Report: build/self-test/planted-bugs.md, and a log for each program beside it. Exit code: 0 all were caught, 1 one was
not, 2 wrong use.`;

const seedsMax = 2 ** 31;
const say = (line: string) => void process.stdout.write(`${line}\n`);

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const values = readArguments();
    if (values.help) say(usage);
    else if (values.list) plantedBugs.forEach((bug) => say(described(bug)));
    else {
      const seed = numberOf('seed', values.seed ?? String(Math.floor(Math.random() * seedsMax)));
      const chosen = chosenBugs(plantedBugs, values.bug);
      return await plantAll(
        values.turn === undefined ? chosen : inTurn(chosen, numberOf('turn', values.turn), seed),
        seed,
      );
    }
    return 0;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    return 2;
  }
}

async function plantAll(bugs: readonly PlantedBug[], seed: number): Promise<number> {
  say(`self-test: ${bugs.length} of ${plantedBugs.length} bugs; seed ${seed}`);
  const lines: Line[] = [];
  const note = (line: Line) => {
    lines.push(line);
    say(
      `${line.verdict.good ? 'ok    ' : 'FAILED'} ${line.name.padEnd(34)} ${line.by.padEnd(11)} ${line.seconds} s  ${line.verdict.says}`,
    );
  };
  const copy = new ScratchCopy();
  try {
    const trusted = new Map<DetectorName, boolean>();
    for (const bug of bugs) {
      const { by } = bug;
      if (!trusted.has(by)) {
        const sound = await play(copy, detectors[by], `sound-${by}`, seed);
        const verdict = verdictOnSound(sound);
        trusted.set(by, verdict.good);
        note({ name: 'no bug', by, seconds: sound.seconds, verdict });
      }
      note(trusted.get(by) ? await caught(copy, bug, seed) : { name: bug.name, by, seconds: 0, verdict: unproven });
    }
  } finally {
    copy.remove();
  }
  say(`self-test: report ${writeTable(lines, seed)}`);
  const failed = lines.filter(({ verdict }) => !verdict.good).length;
  say(`${lines.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
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

function described({ name, by, breaks, seen }: PlantedBug): string {
  return `${name} (${by})\n    breaks: ${breaks}\n    seen:   ${seen}`;
}

function numberOf(name: string, text: string): number {
  if (!/^[0-9]+$/.test(text)) throw new WrongUse(`--${name} is a whole number.`);
  return Number(text);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        bug: { type: 'string', multiple: true },
        turn: { type: 'string' },
        seed: { type: 'string' },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
