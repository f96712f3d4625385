import { parseArgs } from 'node:util';
import { WrongUse } from '../chaos/choice.ts';
import { inParallel } from '../http/in-parallel.ts';
import type { Outcome } from '../report/suite-report.ts';
import { plantedBugs } from './bugs/index.ts';
import { chosenBugs, fromBothEnds, inTurn } from './choice.ts';
import type { DetectorName } from './detectors.ts';
import type { PlantedBug } from './planted-bug.ts';
import { plantBug, playSound } from './plant-bug.ts';
import { writeTable, type Line } from './write-table.ts';

const usage = `npm run chaos:self-test -- [--bug NAME,...] [--turn COUNT] [--at-once N] [--seed N] [--list]

Would our suites notice? Plants bugs in a copy of the sources, one at a time, and runs on it the one program that must
catch it, at the smallest size that does. First the same programs run on the copy as it is: there they must pass.

  --bug NAME,...  these only; all when left out
  --turn COUNT    so many, beginning where the seed says: over many seeds all have their turn
  --at-once N     so many programs beside each other (1): each has a copy and a database of its own
  --seed N        the same choices of chance as an earlier run; printed by every run
  --list          the bugs, the promises that they break, and what somebody would notice

Report: build/self-test/planted-bugs.md, and a log for each program beside it. Exit code: 0 all were caught, 1 one was
not, 2 wrong use.`;

const words: Record<Outcome, string> = { passed: 'ok     ', failed: 'FAILED ', skipped: 'SKIPPED' };
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
      const bugs = values.turn === undefined ? chosen : inTurn(chosen, numberOf('turn', values.turn), seed);
      return await plantAll(bugs, seed, numberOf('at-once', values['at-once']));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    return 2;
  }
}

async function plantAll(bugs: readonly PlantedBug[], seed: number, width: number): Promise<number> {
  say(`self-test: ${bugs.length} of ${plantedBugs.length} bugs; seed ${seed}`);
  const lines: Line[] = [];
  const note = (line: Line): Line => {
    const { name, by, seconds, verdict } = line;
    lines.push(line);
    say(`${words[verdict.outcome]} ${name.padEnd(30)} ${by.padEnd(11)} ${seconds} s  ${verdict.says}`);
    return line;
  };
  const sound = new Map<DetectorName, Promise<Line>>();
  await inParallel(fromBothEnds(bugs), width, async (bug) => {
    if (!sound.has(bug.by)) sound.set(bug.by, playSound(bug.by, seed).then(note));
    note(await plantBug(bug, await sound.get(bug.by)!, seed));
  });
  say(`self-test: report ${writeTable(lines, seed)}`);
  const count = (outcome: Outcome) => lines.filter(({ verdict }) => verdict.outcome === outcome).length;
  if (count('skipped') > 0) say(`self-test: ${count('skipped')} could not be shown on this machine`);
  say(`${count('passed')} passed, ${count('failed')} failed`);
  return count('failed') > 0 ? 1 : 0;
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
        'at-once': { type: 'string', default: '1' },
        seed: { type: 'string' },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
