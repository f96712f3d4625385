import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { agents, outsiderTenant } from '../../../driver/seeds.ts';
import { askForRun } from '../../create-run.ts';
import type { Stage } from '../../stage.ts';

/** A neighbour's usual day: runs at a steady rate, whatever happens to others. */
export class SteadyLoad {
  readonly #stage: Stage;
  readonly #everyMs: number;
  readonly #asked: Promise<void>[] = [];
  /** Answers other than 201, by status. */
  readonly refused: Record<string, number> = {};
  #stopped = false;
  #going: Promise<void> | undefined;

  constructor(stage: Stage, perSecond: number) {
    this.#stage = stage;
    this.#everyMs = 1_000 / perSecond;
  }

  start(): void {
    this.#going = this.#go();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#going;
    await Promise.all(this.#asked);
  }

  /** @returns the neighbour's runs that were created, and completed, in this time by the database's clock */
  async between(fromMs: number, toMs: number): Promise<{ created: number; completed: number }> {
    const client = new pg.Client(this.#stage.home.databaseUrl);
    await client.connect();
    try {
      const { rows } = await client.query<{ created: string; completed: string }>(
        `select count(*) filter (where created_at between $2 and $3) as created,
          count(*) filter (where status = 'completed' and completed_at between $2 and $3) as completed
         from runs where tenant_id = $1`,
        [outsiderTenant, new Date(fromMs), new Date(toMs)],
      );
      return { created: Number(rows[0]!.created), completed: Number(rows[0]!.completed) };
    } finally {
      await client.end();
    }
  }

  async #go(): Promise<void> {
    const startedAt = performance.now();
    for (let i = 1; !this.#stopped; i++) {
      this.#asked.push(this.#ask(i));
      await sleep(Math.max(0, startedAt + i * this.#everyMs - performance.now()));
    }
  }

  async #ask(i: number): Promise<void> {
    const address = this.#stage.fleet.addresses()[0]!;
    const key = this.#stage.home.token('usr_outsider');
    const script = `Neighbour ${i}.`;
    const reply = await askForRun({ address, key, agentId: agents.outsider, script }).catch(() => undefined);
    if (reply?.status === 201) return;
    const status = String(reply?.status ?? 'nothing');
    this.refused[status] = (this.refused[status] ?? 0) + 1;
  }
}
