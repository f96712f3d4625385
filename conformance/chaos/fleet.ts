import type { Child } from '../driver/child.ts';
import { freePortBase } from '../driver/free-ports.ts';
import type { NodeHome } from '../driver/own-node.ts';

export interface Kill {
  /** Milliseconds since 1970. */
  atMs: number;
  node: string;
  /** Until the killed process was up again and answered. */
  restartMs: number;
}

interface Member {
  name: string;
  portBase: number;
  child: Child;
}

const portsPerNode = 3;

/** Node processes on one database, that are killed and started again. */
export class Fleet {
  readonly kills: Kill[] = [];
  readonly #home: NodeHome;
  readonly #members: Member[] = [];
  #generation = 0;

  constructor(home: NodeHome) {
    this.#home = home;
  }

  async start(count: number): Promise<void> {
    const base = await freePortBase(count * portsPerNode);
    for (let i = 0; i < count; i++) {
      const portBase = base + i * portsPerNode;
      const { child } = await this.#home.startNode(`node-${i}-0`, portBase);
      this.#members.push({ name: `node-${i}`, portBase, child });
    }
  }

  /** Base URLs of the orchestrators, those that are up first. */
  addresses(): string[] {
    const up = this.#members.toSorted((a, b) => Number(b.child.running) - Number(a.child.running));
    return up.map((member) => `http://127.0.0.1:${member.portBase}`);
  }

  /** kill -9 of one process, then a new one in its place; resolves when that one answers. */
  async killAndRestart(index: number): Promise<void> {
    const member = this.#members[index % this.#members.length]!;
    const atMs = Date.now();
    await member.child.kill();
    const name = `${member.name}-${++this.#generation}`;
    ({ child: member.child } = await this.#home.startNode(name, member.portBase));
    this.kills.push({ atMs, node: member.name, restartMs: Date.now() - atMs });
  }
}
