import type { Child } from '../driver/child.ts';
import { freePortBase } from '../driver/free-ports.ts';
import type { NodeHome } from '../driver/own-node.ts';
import type { Disturbance } from './disturbance.ts';

export interface Kill extends Disturbance {
  node: string;
  /** Until the killed process was up again and answered, in ms. */
  restartMs: number;
}

export interface Member {
  readonly name: string;
  /** Port of the orchestrator; model-policy and federation have the next two. */
  readonly portBase: number;
  /** On top of the home's. */
  readonly environment: Record<string, string>;
  /** The process that is in this place now. */
  child: Child;
  stopped: boolean;
}

const portsPerNode = 3;

/** Node processes on one database, to which things happen. */
export class Fleet {
  readonly kills: Kill[] = [];
  readonly #home: NodeHome;
  readonly #members: Member[] = [];
  #generation = 0;

  constructor(home: NodeHome) {
    this.#home = home;
  }

  /** @param environment of these processes, on top of the home's */
  async start(count: number, environment: Record<string, string> = {}): Promise<void> {
    const base = await freePortBase(count * portsPerNode);
    const before = this.#members.length;
    for (let i = 0; i < count; i++) {
      const name = `node-${before + i}`;
      const portBase = base + i * portsPerNode;
      const { child } = await this.#home.startNode(`${name}-0`, portBase, environment);
      this.#members.push({ name, portBase, environment, child, stopped: false });
    }
  }

  get members(): readonly Readonly<Member>[] {
    return this.#members;
  }

  /** Base URLs of the orchestrators, those that are up first. */
  addresses(): string[] {
    const up = this.#members.toSorted((a, b) => Number(answers(b)) - Number(answers(a)));
    return up.map(addressOf);
  }

  /** kill -9 of one process, then a new one in its place; resolves when that one answers. */
  async killAndRestart(index: number): Promise<void> {
    const member = this.#memberAt(index);
    const atMs = Date.now();
    await member.child.kill();
    const name = `${member.name}-${++this.#generation}`;
    ({ child: member.child } = await this.#home.startNode(name, member.portBase, member.environment));
    this.kills.push({ atMs, node: member.name, restartMs: Date.now() - atMs });
  }

  /** Stops one process where it stands (SIGSTOP) and lets it go on after so many ms (SIGCONT). */
  async pause(index: number, lastingMs: number): Promise<void> {
    const member = this.#memberAt(index);
    member.stopped = true;
    member.child.signal('SIGSTOP');
    try {
      await new Promise((done) => setTimeout(done, lastingMs));
    } finally {
      member.child.signal('SIGCONT');
      member.stopped = false;
    }
  }

  #memberAt(index: number): Member {
    return this.#members[index % this.#members.length]!;
  }
}

/** Base URL of a member's orchestrator. */
export function addressOf(member: Readonly<Member>): string {
  return `http://127.0.0.1:${member.portBase}`;
}

function answers(member: Member): boolean {
  return member.child.running && !member.stopped;
}
