import { parseArgs } from 'node:util';
import { readNamedTarget } from './driver/named-target.ts';
import { startOwnTarget } from './driver/own-target.ts';
import type { Target } from './driver/target.ts';
import { closeConnections } from './http/exchange.ts';
import { SuiteReport } from './report/suite-report.ts';
import { writeReport } from './report/write-report.ts';
import { plannedSuites, suites, type SuiteOptions } from './suites.ts';

const usage = `npm run conformance -- [--suite NAME]... [--url URL --token-file F] [--seed N] [--json]

Holds a node to its contracts, from outside: HTTP in, HTTP out. Without --url it starts a node of its own.

  --suite NAME      one of: ${Object.keys(suites).join(', ')}; may be repeated; all when left out
  --url URL         the orchestrator of a running node; the other services are looked for on the next two ports
  --token-file F    one API key, or JSON with keys for member, outsider, peer, scopeless and agent_id, outsider_agent_id
  --seed N          repeats what an earlier run sent; printed by every run
  --count N         requests of the malformed suite (5000)
  --json            the summary as JSON on stdout, progress on stderr

Reports: build/conformance/<suite>.{json,md}. Exit code: 0 all passed, 1 something failed, 2 wrong use.`;

const seedsMax = 2 ** 31;

const { values } = readArguments();
const chosen = values.suite ?? Object.keys(suites);
const say = (line: string) => void (values.json ? process.stderr : process.stdout).write(`${line}\n`);
process.exitCode = await main();

async function main(): Promise<number> {
  const options: SuiteOptions = {
    seed: Number(values.seed ?? Math.floor(Math.random() * seedsMax)),
    malformedCount: Number(values.count),
    damagedMax: 250,
  };
  say(`conformance: seed ${options.seed} (repeat with --seed ${options.seed})`);
  const own = values.url === undefined ? await startOwnTarget((line) => say(`conformance: ${line}`)) : undefined;
  const target = own ?? (await readNamedTarget(values.url!, values['token-file']!));
  const reports: SuiteReport[] = [];
  try {
    for (const name of chosen) reports.push(await runSuite(name, target, options));
  } finally {
    closeConnections();
    await own?.stop(reports.length === chosen.length && failedIn(reports) === 0 ? 'passed' : 'failed');
  }
  return summarise(reports);
}

async function runSuite(name: string, target: Target, options: SuiteOptions): Promise<SuiteReport> {
  const suite = suites[name]!;
  const report = new SuiteReport(name, say);
  say(`${name}: ${suite.summary}`);
  await report.part(['TST-03'], `the suite ${name} runs to its end`, () => suite.run(target, report, options));
  const page = writeReport(report, target.name);
  const seconds = ((Date.now() - report.startedAt.getTime()) / 1_000).toFixed(1);
  const counts = `${report.count('passed')} passed, ${report.count('failed')} failed, ${report.count('skipped')} skipped`;
  say(`${name}: ${counts} in ${seconds} s; report ${page}`);
  return report;
}

function summarise(reports: SuiteReport[]): number {
  const passed = reports.reduce((sum, report) => sum + report.count('passed'), 0);
  const failed = failedIn(reports);
  if (values.json) {
    const each = reports.map((report) => ({
      suite: report.suite,
      passed: report.count('passed'),
      failed: report.count('failed'),
      skipped: report.count('skipped'),
      facts: report.facts,
    }));
    process.stdout.write(`${JSON.stringify({ passed, failed, suites: each }, null, 2)}\n`);
  }
  say(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

function failedIn(reports: SuiteReport[]): number {
  return reports.reduce((sum, report) => sum + report.count('failed'), 0);
}

function readArguments() {
  try {
    const parsed = parseArgs({
      options: {
        suite: { type: 'string', multiple: true },
        url: { type: 'string' },
        'token-file': { type: 'string' },
        seed: { type: 'string' },
        count: { type: 'string', default: '5000' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (parsed.values.help) leave(usage, 0);
    if ((parsed.values.url === undefined) !== (parsed.values['token-file'] === undefined)) {
      leave('--url and --token-file belong together: a running node is asked with a key of yours.', 2);
    }
    for (const name of ['seed', 'count'] as const) {
      if (!/^[0-9]+$/.test(parsed.values[name] ?? '0')) leave(`--${name} is a whole number.`, 2);
    }
    for (const name of parsed.values.suite ?? []) {
      if (plannedSuites.includes(name)) leave(`The suite "${name}" is planned and not written yet.`, 2);
      if (!suites[name]) leave(`There is no suite "${name}". There are: ${Object.keys(suites).join(', ')}.`, 2);
    }
    return parsed;
  } catch (error) {
    return leave(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

function leave(text: string, code: number): never {
  process[code === 0 ? 'stdout' : 'stderr'].write(`${text}\n`);
  process.exit(code);
}
