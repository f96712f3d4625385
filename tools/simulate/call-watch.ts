import type { KeptRun } from '#adapters/in-memory/run-store-state.ts';
import { derivedId } from '#vocabulary/ids.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import type { World } from './world.ts';

/** Steps of a run that a request id is looked for in: no plan has so many. */
const stepsMax = 60;
/** A run ended elsewhere is noticed by the next sweep, in ms; the ways to the store and back come on top. */
const noticedWithinMs = 1_000;
/** What a sweep and the event loop may be late by in calm weather, in ms. */
const slackMs = 150;

/** Watches every call to models and tools: who makes it, under which id, and whether it may be made. */
export class CallWatch {
  readonly #world: World;
  /** By request id, which step of which run it belongs to. */
  readonly #steps = new Map<string, Map<string, number>>();
  /** Calls under way, by key: for which leases they are made. One that was abandoned may still be. */
  readonly #underWay = new Map<string, Set<number>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** @returns to be called when it has ended */
  began(process: SimulatedProcess, kind: 'model' | 'tool', runId: string, key: string): () => void {
    const run = this.#kept(runId);
    const name = `${kind} call ${key.slice(-6)} of ${this.#world.trace.nameOf(runId)} by ${process.name}`;
    const excused = this.#excused(process);
    if (kind === 'tool') this.#checkTool(run, key, name, excused);
    else this.#checkModel(run, key, name, excused);
    if (!excused) this.#checkHolder(run, process, name);
    if (excused) return () => {};
    const leases = this.#underWay.get(key) ?? new Set();
    if (leases.has(run.epoch)) this.#world.findings.report('once', `${name} is made twice at the same time`);
    this.#underWay.set(key, leases.add(run.epoch));
    const { epoch } = run;
    return () => void leases.delete(epoch);
  }

  /** How long a process may go on with a run that was ended or taken over, in ms. */
  noticeMsMax(process: SimulatedProcess, sinceMs: number): number {
    const { weather, leaseSeconds } = this.#world;
    const undisturbed = weather.slowCalls === 0 && process.storeFailedAtMs < sinceMs - noticedWithinMs - slackMs;
    if (undisturbed) return noticedWithinMs + 6 * weather.wayMsMax + slackMs;
    return leaseSeconds * 1_000 * 1.1 + slackMs;
  }

  /** Whose clocks stood still since its lease was sure cannot know that another has the run now. */
  #excused(process: SimulatedProcess): boolean {
    return process.frozenUntilMs > this.#world.time.nowMs - 2 * this.#world.leaseSeconds * 1_000;
  }

  #kept(runId: string): KeptRun {
    for (const { auth } of this.#world.tenants) {
      const run = this.#world.runs.runs.get(JSON.stringify([auth.tenant_id, runId]));
      if (run) return run;
    }
    throw new Error(`a call for ${runId}, which the store does not have`);
  }

  #checkTool(run: KeptRun, key: string, name: string, excused: boolean): void {
    const { findings } = this.#world;
    const saying = (type: string) => run.log.some((entry) => entry.type === type && entry.envelope.includes(key));
    if (!saying('agentos.tool.call.requested')) findings.report('firstWritten', `${name} is not in the log`);
    if (!excused && saying('agentos.tool.call.completed')) findings.report('once', `${name} had finished before`);
  }

  #checkModel(run: KeptRun, key: string, name: string, excused: boolean): void {
    const { findings } = this.#world;
    const step = this.#stepOf(run.record.run_id, key);
    if (step === undefined) return findings.report('once', `${name} has an id that no step of the run gives`);
    const stepId = derivedId('stp', run.record.run_id, step);
    const finished = run.log.some(
      ({ type, envelope }) => type === 'agentos.model.completed' && envelope.includes(stepId),
    );
    if (finished && !excused) findings.report('once', `${name} had finished before`);
  }

  #stepOf(runId: string, key: string): number | undefined {
    let steps = this.#steps.get(runId);
    if (!steps) this.#steps.set(runId, (steps = new Map()));
    for (let step = steps.size + 1; !steps.has(key) && step <= stepsMax; step++) {
      steps.set(derivedId('req', runId, step), step);
    }
    return steps.get(key);
  }

  #checkHolder(run: KeptRun, process: SimulatedProcess, name: string): void {
    const { findings, time, storeWatch } = this.#world;
    if (run.record.status === 'running') {
      if (run.lease!.worker === process.name) return;
      return findings.report('alone', `${name}, while ${run.lease!.worker} has the run`);
    }
    const endedAtMs = storeWatch.endedAtMs(run.record.run_id);
    const lateMs = time.nowMs - Math.max(endedAtMs, process.stoodStillUntilMs);
    if (lateMs <= this.noticeMsMax(process, endedAtMs)) return;
    findings.report('canceled', `${name}, ${lateMs.toFixed(0)} ms after the run had ended`);
  }
}
