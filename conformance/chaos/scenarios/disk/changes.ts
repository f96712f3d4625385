import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { exchange } from '../../../http/exchange.ts';
import type { Trial } from '../../trial.ts';
import type { Witness } from '../../witness.ts';

const everyMs = 20;

export interface Changes {
  /** Resolves when another change was acknowledged; gives up after so many ms. */
  next(withinMs: number): Promise<void>;
  /** @returns ids of what was acknowledged */
  stop(): Promise<readonly string[]>;
}

/** Goes on creating agents, which is put on record in the same act (AGT-01, audit), and remembers what was acknowledged. */
export function makeChanges(address: string, key: string, witness: Witness): Changes {
  const acknowledged: string[] = [];
  let going = true;
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const create = async () => {
    for (let i = 0; going; i++) {
      const body = JSON.stringify(agentNamed(`agt_disk_${i}`));
      await exchange({ method: 'POST', url: `${address}/v1/agents`, headers, body, timeoutMs: 30_000 }).then(
        (reply) => {
          witness.saw(reply);
          if (reply.status === 201) acknowledged.push(`agt_disk_${i}`);
        },
        (error: Error) => witness.sawNoReply(error),
      );
      await sleep(everyMs);
    }
  };
  const creating = create();
  return {
    async next(withinMs) {
      const before = acknowledged.length;
      const until = performance.now() + withinMs;
      while (acknowledged.length === before && performance.now() < until) await sleep(10);
    },
    async stop() {
      going = false;
      await creating;
      return acknowledged;
    },
  };
}

/** As large as instructions may well be: so that a disk is soon full. */
function agentNamed(agent_id: string) {
  return {
    agent_id,
    name: agent_id,
    config: { model_ref: 'simulated/chat', instructions: 'Be brief. '.repeat(400), tools: [] },
  };
}

/** What was acknowledged is there, and nothing is there without its audit entry. */
export async function judgeChanges(trial: Trial, databaseUrl: string, acknowledged: readonly string[]): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const ids = async (statement: string) =>
    new Set((await client.query<{ id: string }>(statement)).rows.map(({ id }) => id));
  const agents = await ids(`select agent_id as id from agents where agent_id like 'agt_disk_%'`);
  const audited = await ids(`select resource_id as id from audit_log where resource_id like 'agt_disk_%'`);
  await client.end();
  trial.figures.changes = { acknowledged: acknowledged.length, kept: agents.size };
  trial.check(
    `${acknowledged.length} acknowledged changes are all there`,
    acknowledged.filter((id) => !agents.has(id)).map((id) => `${id} is lost`),
  );
  trial.check(
    `each of ${agents.size} changes has its audit entry`,
    [...agents].filter((id) => !audited.has(id)).map((id) => `${id} was made without one`),
  );
}
