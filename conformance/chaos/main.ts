import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { SuiteReport } from '../report/suite-report.ts';
import { writeReport } from '../report/write-report.ts';
import { seededRandom } from './seeded-random.ts';
import { runScenario, type Scenario } from './scenario.ts';

const usage = `npm run chaos -- [--kills N] [--runs N] [--lease-seconds N] [--mode restart|takeover] [--seed N] [--json]

Kills nodes (kill -9) while runs of nine steps are carried out, then looks over HTTP and SQL whether anything was lost,
doubled or done twice. Half of the kills and runs go to each mode: one process that is started again, and two
processes on one database of which one takes over.

Defaults: 50 kills, 200 runs, a lease of 2 s (10 s is the node's own default). Report: build/chaos/chaos.{json,md}.
Exit code: 0 nothing lost, 1 something was, 2 wrong use.`;

const folder = fileURLToPath(new URL('../../build/chaos', import.meta.url));
const summaries = {
  restart: 'one process, killed and started again',
  takeover: 'two processes on one database, killed in turn',
} as const;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    runs: { type: 'string', default: '200' },
    'lease-seconds': { type: 'string', default: '2' },
    mode: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
process.exitCode = values.help ? help() : await main();

async function main(): Promise<number> {
  const say = (line: string) => void (values.json ? process.stderr : process.stdout).write(`${line}\n`);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const leaseSeconds = Number(values['lease-seconds']);
  const modes = (['restart', 'takeover'] as const).filter((mode) => values.mode === undefined || values.mode === mode);
  if (modes.length === 0) return wrongUse(`There is no mode "${values.mode}".`);
  const [kills, runs] = [Number(values.kills), Number(values.runs)];
  if (![seed, leaseSeconds, kills, runs].every(Number.isInteger)) return wrongUse('Numbers must be whole numbers.');
  const report = new SuiteReport('chaos', say);
  report.facts.seed = seed;
  say(`chaos: ${kills} kills during ${runs} runs; a lease of ${leaseSeconds} s; seed ${seed}`);
  for (const mode of modes) {
    const scenario: Scenario = {
      mode,
      summary: summaries[mode],
      processes: mode === 'restart' ? 1 : 2,
      kills: Math.ceil(kills / modes.length),
      runs: Math.ceil(runs / modes.length),
      leaseSeconds,
      random: seededRandom(seed),
    };
    say(`chaos: ${mode}: ${scenario.summary}`);
    await report.part(['RUN-06'], `${mode}: the scenario runs to its end`, () => runScenario(scenario, report));
    say(`chaos: ${mode}: ${JSON.stringify(report.facts[mode] ?? 'no figures')}`);
  }
  const page = writeReport(report, 'nodes of its own', folder);
  if (values.json)
    process.stdout.write(
      `${JSON.stringify({ passed: report.count('passed'), failed: report.count('failed'), facts: report.facts }, null, 2)}\n`,
    );
  say(`chaos: report ${page}`);
  say(`${report.count('passed')} passed, ${report.count('failed')} failed`);
  return report.count('failed') > 0 ? 1 : 0;
}

function help(): number {
  process.stdout.write(`${usage}\n`);
  return 0;
}

function wrongUse(text: string): number {
  process.stderr.write(`${text}\n\n${usage}\n`);
  return 2;
}
