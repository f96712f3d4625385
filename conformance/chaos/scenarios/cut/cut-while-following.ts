import { setTimeout as sleep } from 'node:timers/promises';
import { agents } from '../../../driver/seeds.ts';
import { startTcpProxy, type TcpProxy } from '../../../fakes/tcp-proxy/server.ts';
import type { Script } from '../../../fakes/scripted-model/script.ts';
import { createRun } from '../../create-run.ts';
import type { Stage } from '../../stage.ts';
import type { Trial } from '../../trial.ts';
import { differences, readLogs } from './compare-logs.ts';
import { Follower } from '../../follower.ts';

export interface CutSize {
  clients: number;
  runs: number;
  cuts: number;
}

/** Between two cuts, in ms: time for everybody to be back, and to hear something. */
const cutEveryMs = 1_000;
/** Runs outlive the cuts by this factor, so that also the last ones hit. */
const runsLonger = 1.3;
/** With two tools each they stay below the 60 steps of the agent. */
const turns = 19;
/** On the wire, in ms: what is on its way when it is cut the node believes sent. */
const wireDelayMs = 15;
/** Before every third cut nothing comes for so long, in ms. */
const silenceMs = 300;
/** After the last cut: the rest of the runs, and the clients' way back. */
const settleWithinMs = 60_000;

const options = { max_steps: 60, timeout_ms: 600_000 };

/** Clients follow runs through wires that are cut, each time from another node, and must hear every event once. */
export async function cutWhileFollowing(trial: Trial, stage: Stage, size: CutSize) {
  const wires = await Promise.all(stage.fleet.members.map((member) => startTcpProxy(member.portBase)));
  for (const wire of wires) wire.delayMs = wireDelayMs;
  const runIds: string[] = [];
  for (let i = 0; i < size.runs; i++) {
    const script = longScript(`cut-${i}`, (size.cuts * cutEveryMs * runsLonger) / turns);
    const address = stage.fleet.addresses()[i % wires.length]!;
    runIds.push(await createRun({ address, key: stage.key, agentId: agents.multiStep, script, options }));
  }
  let way = 0;
  const followers = Array.from(
    { length: size.clients },
    () => new Follower(() => `http://127.0.0.1:${wires[way++ % wires.length]!.port}`, stage.key),
  );
  try {
    const followed = Promise.all(followers.map((follower, i) => follower.follow(runIds[i % runIds.length]!)));
    const cut = await cutAgainAndAgain(trial, wires, size.cuts);
    const late = setTimeout(() => followers.forEach((follower) => follower.giveUp()), settleWithinMs);
    await followed;
    clearTimeout(late);
    return await judge(trial, stage, { followers, runIds, cut });
  } finally {
    for (const follower of followers) follower.giveUp();
    await Promise.all(wires.map((wire) => wire.close()));
  }
}

/** @returns of each cut how many connections it hit */
async function cutAgainAndAgain(trial: Trial, wires: readonly TcpProxy[], cuts: number): Promise<number[]> {
  const hit: number[] = [];
  for (let i = 0; i < cuts; i++) {
    const silent = i % 3 === 2 ? silenceMs : 0;
    await sleep(cutEveryMs * (0.5 + trial.random()) - silent);
    for (const wire of wires) wire.silent = silent > 0;
    if (silent > 0) await sleep(silent);
    hit.push(wires.reduce((sum, wire) => sum + wire.cutAll(), 0));
    for (const wire of wires) wire.silent = false;
    if (hit.length % 5 === 0) trial.say(`${hit.length} of ${cuts} cuts`);
  }
  return hit;
}

async function judge(
  trial: Trial,
  stage: Stage,
  { followers, runIds, cut }: { followers: readonly Follower[]; runIds: readonly string[]; cut: readonly number[] },
) {
  const logs = await readLogs(stage.home.databaseUrl, runIds);
  const frames = followers
    .flatMap((follower) => [...follower.seen.values()])
    .reduce((sum, seen) => sum + seen.length, 0);
  trial.check(
    `${followers.length} clients, cut off ${cut.length} times, heard their logs word for word (${frames} events)`,
    followers.flatMap((follower, i) => differences(follower, logs, `client ${i}`)),
  );
  const unfinished = [...logs].filter(([, log]) => !log.at(-1)!.includes('"type":"agentos.run.completed"'));
  trial.check(
    `the ${logs.size} runs completed`,
    unfinished.map(([runId, log]) => `${runId} ended with ${log.at(-1)}`),
  );
  // Nobody was killed: a run that changed hands lost its lease although its worker lived.
  const moved = [...logs].map(([runId, log]) => ({ runId, attempts: log.filter(isStart).length }));
  trial.check(
    'the runs stayed with their workers',
    moved.filter(({ attempts }) => attempts > 1).map(({ runId, attempts }) => `${runId} was begun ${attempts} times`),
    ['RUN-06'],
  );
  const idle = cut.filter((connections) => connections < followers.length / 2).length;
  trial.check('the cuts hit', idle > 0 ? [`${idle} cuts hit less than half of the clients`] : []);
  const refused = [...new Set(followers.flatMap((follower) => Object.keys(follower.refused)))];
  const wrong = refused.filter((status) => status !== '429' && status !== '503');
  trial.check(
    'who comes back is let in, or told when to come',
    wrong.map((status) => `answered ${status}`),
  );
  return {
    clients: followers.length,
    cuts: cut.length,
    connections_cut: cut.reduce((sum, connections) => sum + connections, 0),
    reconnects: followers.reduce((sum, follower) => sum + follower.reconnects, 0),
    events_heard: frames,
  };
}

function isStart(envelope: string): boolean {
  return envelope.includes('"type":"agentos.run.started"');
}

function longScript(name: string, delayMs: number): Script {
  const keep = (step: string) => ({ tool: 'tool.kv.put', input: { key: `${name}-${step}`, value: { step } } });
  const calls = Array.from({ length: turns }, (_, turn) => ({ call: [keep(`${turn}-a`), keep(`${turn}-b`)] }));
  return { name, delay_ms: Math.round(delayMs), steps: [...calls, { say: `${name} is done.` }] };
}
