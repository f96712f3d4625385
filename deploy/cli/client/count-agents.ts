import type { NodeContext } from '../node-context.ts';
import { readToken, tokenPath } from '../seeds.ts';
import { impatient } from './node-client.ts';

/** How many agents the default tenant sees; undefined when the node does not answer or nobody can be asked as. */
export async function countAgents({ actors, state, urls }: NodeContext): Promise<number | undefined> {
  const token = actors && readToken(tokenPath(state, actors.tenant));
  if (!token) return undefined;
  try {
    let total = 0;
    for await (const _agent of impatient(urls, token).orchestrator.listAgents({ limit: 100 })) total++;
    return total;
  } catch {
    return undefined; // whoever asks says elsewhere what is wrong with the node
  }
}
