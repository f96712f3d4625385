import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { measure, median, type LoadOptions } from './measure.ts';
import { ready, startNode } from './node-under-test.ts';
import { agentId } from './seeds.ts';

export interface RequestCost {
  name: string;
  cpuMicroseconds: number;
  perSecond: number;
  /** Against node:http alone in the same rounds. */
  ratio: number;
}

const clients = 32;
const seconds = 4;
const rounds = 3;

/**
 * CPU of the node process per authorised, validated request, beside node:http alone. Rounds alternate, so that a slow
 * moment of the machine hits all alike.
 */
export async function benchRequests(portBase: number, progress: (line: string) => void): Promise<RequestCost[]> {
  progress('starting a node and a bare node:http server');
  const rawPort = portBase + 5;
  const raw = spawn(process.execPath, [join(import.meta.dirname, 'raw-http.ts'), String(rawPort)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(raw);
  const node = await startNode(portBase);
  try {
    const { orchestratorUrl: url, token } = node;
    const runBody = { input: { type: 'text', text: 'hello' } };
    const created = await fetch(`${url}/v1/agents/${agentId}/runs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(runBody),
    });
    const { run } = (await created.json()) as { run: { run_id: string } };
    const cases: { name: string; pid: number; load: Omit<LoadOptions, 'clients' | 'seconds'> }[] = [
      { name: 'raw node:http GET', pid: raw.pid!, load: { url: `http://127.0.0.1:${rawPort}/` } },
      {
        name: 'raw node:http POST',
        pid: raw.pid!,
        load: { url: `http://127.0.0.1:${rawPort}/`, method: 'POST', body: runBody },
      },
      { name: 'GET /v1/agents/{id} (from memory)', pid: node.pid, load: { url: `${url}/v1/agents/${agentId}`, token } },
      { name: 'GET /v1/runs/{id}', pid: node.pid, load: { url: `${url}/v1/runs/${run.run_id}`, token } },
      {
        name: 'POST .../runs, dry run',
        pid: node.pid,
        load: {
          url: `${url}/v1/agents/${agentId}/runs`,
          token,
          method: 'POST',
          body: { ...runBody, run_options: { dry_run: true } },
        },
      },
    ];
    const samples = cases.map(() => [] as { cpu: number; perSecond: number }[]);
    for (let round = 1; round <= rounds; round++) {
      for (const [i, { name, pid, load }] of cases.entries()) {
        const result = await measure(pid, { ...load, clients, seconds });
        if (result.errors > 0) throw new Error(`${name}: ${result.errors} errors, first: ${result.lastError}`);
        samples[i]!.push({ cpu: result.cpuMicroseconds, perSecond: result.perSecond });
        progress(`round ${round}/${rounds}  ${name}: ${result.cpuMicroseconds} us, ${result.perSecond}/s`);
      }
    }
    const rawGet = median(samples[0]!.map((sample) => sample.cpu));
    const rawPost = median(samples[1]!.map((sample) => sample.cpu));
    return cases.map(({ name, load }, i) => {
      const cpuMicroseconds = median(samples[i]!.map((sample) => sample.cpu));
      return {
        name,
        cpuMicroseconds,
        perSecond: median(samples[i]!.map((sample) => sample.perSecond)),
        ratio: Number((cpuMicroseconds / (load.method === 'POST' ? rawPost : rawGet)).toFixed(2)),
      };
    });
  } finally {
    raw.kill();
    await node.stop();
  }
}
