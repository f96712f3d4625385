import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchControl } from './control.ts';
import { benchEvents } from './events.ts';
import { benchNews } from './news.ts';
import { benchRequests } from './requests.ts';
import { benchRuns } from './runs.ts';

const help = `Usage: npm run bench -- NAME [--json] [--port-base N]

  requests   CPU of an authorised, validated request beside node:http alone
  runs       whole durable runs per second and their delays beside bare rows per second through pg
  control    how soon a cancel stops a model call, and a light tenant's run starts beside 10,000 that wait
  events     event fan-out to many followers beside node:http alone
  news       how far behind a follower in another process is, over PostgreSQL and over NATS (needs nats-server)

Everything runs on loopback and stops by itself. Figures of one run are to be compared with each other only.
Results are written to build/bench/NAME.json. Linux only: CPU is read from /proc.`;

const benches = {
  requests: benchRequests,
  runs: benchRuns,
  control: benchControl,
  events: benchEvents,
  news: benchNews,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, help: { type: 'boolean' }, 'port-base': { type: 'string', default: '56081' } },
});
const name = positionals[0];
if (values.help || name === undefined || !(name in benches)) {
  console.error(help);
  process.exit(values.help ? 0 : 2);
}

const results = await benches[name as keyof typeof benches](Number(values['port-base']), (line) => console.error(line));
const report = {
  bench: name,
  at: new Date().toISOString(),
  node: process.version,
  machine: { cpu: cpus()[0]?.model, cores: availableParallelism() },
  results,
};
await mkdir('build/bench', { recursive: true });
await writeFile(`build/bench/${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
if (values.json) console.log(JSON.stringify(report));
else for (const table of Array.isArray(results) ? [results] : Object.values(results)) console.table(table);
