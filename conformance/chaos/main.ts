import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { SuiteReport } from '../report/suite-report.ts';
import { writeReport } from '../report/write-report.ts';
import { chosenScenarios, chosenSize, WrongUse } from './choice.ts';
import { scales, type Scale, type Scenario } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';
import { Trial } from './trial.ts';

const usage = `npm run chaos -- [--scenario NAME,...] [--scale ci|full] [--size NAME=N,...] [--seed N] [--json]

Breaks nodes, and what they stand on, while runs are carried out; then looks over HTTP and SQL whether anything was
lost, doubled or done twice.

  --scenario NAME,...  these only; all when left out
  --scale ci|full      ci (the default) fits into a pipeline, full is what the test plan asks for
  --size NAME=N,...    other numbers than the scale's, for one scenario: --scenario kill --size kills=4,runs=20
  --seed N             the same choices of chance as an earlier run; printed by every run
  --json               the summary as JSON on stdout, progress on stderr

${scenarios.map(lineOf).join('\n')}

Report: build/chaos/chaos.{json,md}. Exit code: 0 everything held, 1 something did not, 2 wrong use. A scenario that
the machine cannot play says so and counts as neither.`;

const folder = fileURLToPath(new URL('../../build/chaos', import.meta.url));
const seedsMax = 2 ** 31;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const values = readArguments();
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      return 0;
    }
    if (!scales.includes(values.scale as Scale)) throw new WrongUse(`There is no scale "${values.scale}".`);
    const seed = Number(values.seed ?? Math.floor(Math.random() * seedsMax));
    if (!Number.isInteger(seed)) throw new WrongUse('A seed is a whole number.');
    return await playAll(chosenScenarios(values.scenario), values.scale as Scale, values.size, seed, values.json);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    return 2;
  }
}

async function playAll(
  chosen: readonly Scenario[],
  scale: Scale,
  size: string | undefined,
  seed: number,
  json: boolean,
): Promise<number> {
  const plays = chosen.map((scenario) => ({ scenario, size: chosenSize(chosen, scenario, scale, size) }));
  const say = (line: string) => void (json ? process.stderr : process.stdout).write(`${line}\n`);
  const report = new SuiteReport('chaos', say);
  Object.assign(report.facts, { seed, scale });
  say(`chaos: ${chosen.map(({ name }) => name).join(', ')} at scale ${scale}; seed ${seed}`);
  for (const play of plays) {
    const { name, plan, requirements, promise } = play.scenario;
    say(`chaos: ${name} (${plan}): ${promise}; ${JSON.stringify(play.size)}`);
    const trial = new Trial(play.scenario, scale, seed, report);
    const began = performance.now();
    await report.part(requirements, `${name}: the scenario runs to its end`, () => play.scenario.run(trial, play.size));
    trial.figures.seconds = Math.round((performance.now() - began) / 1_000);
    say(`chaos: ${name}: ${JSON.stringify(trial.figures)}`);
  }
  return summarise(report, say, json);
}

function summarise(report: SuiteReport, say: (line: string) => void, json: boolean): number {
  const page = writeReport(report, 'nodes of its own', folder);
  const [passed, failed, skipped] = (['passed', 'failed', 'skipped'] as const).map((outcome) => report.count(outcome));
  if (json) process.stdout.write(`${JSON.stringify({ passed, failed, skipped, facts: report.facts }, null, 2)}\n`);
  say(`chaos: report ${page}`);
  if (skipped! > 0) say(`chaos: ${skipped} could not be shown on this machine, see the report`);
  say(`${passed} passed, ${failed} failed`);
  return failed! > 0 ? 1 : 0;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string', multiple: true },
        scale: { type: 'string', default: 'ci' },
        size: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function lineOf({ name, plan, promise, sizes }: Scenario): string {
  return [
    `  ${name.padEnd(12)} ${plan}: ${promise}`,
    ...scales.map((scale) => `${' '.repeat(15)}${scale}: ${JSON.stringify(sizes[scale])}`),
  ].join('\n');
}
