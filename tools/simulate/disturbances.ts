import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { SimulatedProcess } from './simulated-process.ts';
import type { World } from './world.ts';

/** A new process is there so long after the old one has gone, in ms. */
const replacedWithinMs = 2_000;

export function startProcess(world: World, agents: AgentStore): void {
  const process = new SimulatedProcess(world, agents, world.processes.length);
  world.processes.push(process);
  world.trace.note(world.time.nowMs, process.name, 'starts');
  process.worker.start();
}

/** Plans all that is to go wrong with processes, their clocks and their way to the store. */
export function planDisturbances(world: World, agents: AgentStore): void {
  const { time, dice, weather } = world;
  const leaseMs = world.leaseSeconds * 1_000;
  const someone = () => {
    const present = world.processes.filter((process) => process.alive && !process.draining);
    return present.length === 0 ? undefined : dice.pick(present);
  };
  const plan = (times: number, disturb: (process: SimulatedProcess) => void) => {
    for (let i = 0; i < times; i++) {
      time.at(dice.between(0, weather.clearsAtMs), () => {
        const process = someone();
        if (process) disturb(process);
      });
    }
  };
  const replace = () => time.at(time.nowMs + dice.between(0, replacedWithinMs), () => startProcess(world, agents));

  plan(weather.crashes, (process) => {
    process.crash();
    replace();
  });
  plan(weather.pauses, (process) => process.standStill(dice.between(0, 2.5 * leaseMs), false));
  plan(weather.freezes, (process) => process.standStill(dice.between(0, 2.5 * leaseMs), true));
  plan(weather.cuts, (process) => {
    process.cutUntilMs = time.nowMs + dice.between(0, 2 * leaseMs);
    world.trace.note(time.nowMs, process.name, `is cut off until ${process.cutUntilMs.toFixed(0)}`);
  });
  plan(weather.outages, () => {
    world.outageUntilMs = time.nowMs + dice.between(0, leaseMs);
    world.trace.note(time.nowMs, 'store', `is away until ${world.outageUntilMs.toFixed(0)}`);
  });
  plan(weather.clockJumps, (process) => {
    process.disorder.skewMs = dice.between(-weather.skewMsMax, weather.skewMsMax);
    world.trace.note(time.nowMs, process.name, `believes to be ${process.disorder.skewMs.toFixed(0)} ms ahead`);
  });
  plan(weather.drains, (process) => {
    void process.drain();
    replace();
  });
}
