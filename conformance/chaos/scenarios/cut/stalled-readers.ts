import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { agents } from '../../../driver/seeds.ts';
import { residentBytes } from '../../../driver/resident-bytes.ts';
import { lettersOf, type Script } from '../../../fakes/scripted-model/script.ts';
import { inParallel } from '../../../http/in-parallel.ts';
import { createRun } from '../../create-run.ts';
import type { Stage } from '../../stage.ts';
import type { Trial } from '../../trial.ts';
import { Follower } from '../../follower.ts';

/** Of the plan: what 50 readers that do not read may cost. */
const growthMaxBytes = 50 * 1024 * 1024;
/** The node cuts a stalled reader off after 15 to 30 s; a busy machine is late. In ms. */
const droppedWithinMs = 40_000;
/** Between two of them, in ms: who asks for the same at the same moment is served from the same bytes, and costs nothing. */
const apartMs = 200;
/** For reading what the sockets held, in ms. */
const readWithinMs = 20_000;
/** Below the 60 steps of the agent. What a model asks of a tool is in the log, also when the tool refuses it for its size. */
const [puts, inputLetters] = [45, 200_000];
/** Both sockets of a connection hold some MB between them: a log must be larger for its reader to stall the node. */
const logBytesMin = 6 * 1024 * 1024;

/** Clients that ask for a large log and do not read: each is dropped, and the node does not grow by what they left. */
export async function stalledReaders(trial: Trial, stage: Stage, clients: number) {
  const [member] = stage.fleet.members;
  const address = `http://127.0.0.1:${member!.portBase}`;
  const runId = await createRun({
    address,
    key: stage.key,
    agentId: agents.multiStep,
    script: largeScript(),
    options: { max_steps: 60 },
  });
  // Everything that is read is read once before: the growth that counts is that by readers who do not read.
  const readers = Array.from({ length: clients }, () => new Follower(() => address, stage.key));
  await inParallel(readers, 10, (reader) => reader.follow(runId));
  const logBytes = readers[0]!.seen.get(runId)!.reduce((sum, frame) => sum + frame.data.length, 0);
  trial.check(
    'the log is large enough to stall a reader',
    logBytes < logBytesMin ? [`it has ${logBytes} bytes, less than ${logBytesMin}`] : [],
  );
  const before = residentBytes(member!.child.pid);
  const sockets: Socket[] = [];
  let peak = before;
  try {
    for (let i = 0; i < clients; i++) {
      sockets.push(askAndNotRead(member!.portBase, stage.key, runId));
      await sleep(apartMs);
    }
    const until = performance.now() + droppedWithinMs;
    while (performance.now() < until) {
      await sleep(500);
      peak = Math.max(peak, residentBytes(member!.child.pid));
    }
    const rests = await Promise.all(sockets.map(readRest));
    const kept = rests.filter((rest) => rest.includes('event: agentos.run.failed') || rest.length >= logBytes).length;
    trial.check(
      `${clients} clients that do not read are all dropped`,
      kept > 0 ? [`${kept} could read on to the end after ${droppedWithinMs} ms`] : [],
    );
    const growth = peak - before;
    trial.check(
      `they let the node grow by ${mebibytes(growth)} MiB, at most ${mebibytes(growthMaxBytes)}`,
      growth > growthMaxBytes ? ['too much'] : [],
    );
    return { clients, log_mib: mebibytes(logBytes), node_mib: mebibytes(before), growth_mib: mebibytes(growth) };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

function askAndNotRead(port: number, key: string, runId: string): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {}).pause();
  socket.write(`GET /v1/runs/${runId}/events HTTP/1.1\r\nhost: node\r\nauthorization: Bearer ${key}\r\n\r\n`);
  return socket;
}

/** What the two kernels hold for a connection that the node has ended, or all of the log when it has not. */
function readRest(socket: Socket): Promise<string> {
  return new Promise((settle) => {
    let text = '';
    const done = () => settle(text);
    setTimeout(done, readWithinMs).unref();
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.on('end', done).on('close', done).resume();
  });
}

/** In one turn: the model could not read so much again, and the run fails for that, its log complete. */
function largeScript(): Script {
  const put = (i: number) => ({ tool: 'tool.kv.put', input: { key: `large-${i}`, value: lettersOf(inputLetters) } });
  return { name: 'large', steps: [{ call: Array.from({ length: puts }, (_, i) => put(i)) }] };
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 1024 / 102.4) / 10;
}
