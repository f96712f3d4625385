import type { FakeReply, FakeRequest } from './answers.ts';
import { Refusal } from './errors.ts';

interface FakeAgent {
  owner: string;
  status: string;
  current: number;
  versions: number;
}

type Config = { tools?: string[]; instructions?: string; output_schema?: { type?: string; pattern?: string } };

/** The agents of the node: as much of their rules as the cases ask about. */
export class FakeAgents {
  readonly #agents = new Map<string, FakeAgent>([
    ['agt_member', newAgent('tnt_member')],
    ['agt_outsider', newAgent('tnt_outsider')],
  ]);

  ownerOf(id: string): string | undefined {
    return this.#agents.get(id)?.owner;
  }

  answer({ operation, path, body, caller }: FakeRequest, example: (status: number) => object): FakeReply {
    const asked = (body ?? {}) as { agent_id?: string; status?: string; version?: string; config?: Config };
    const id = path.agent_id ?? asked.agent_id!;
    if (asked.config) refuseBroken(asked.config);
    if (operation.operationId === 'createAgent') {
      if (this.#agents.has(id)) throw new Refusal(409, 'The agent exists already.');
      this.#agents.set(id, newAgent(caller.tenant));
    }
    if (operation.operationId === 'setAgentStatus' && Object.keys(asked).length === 0) {
      throw new Refusal(400, 'Nothing is to be changed.');
    }
    const agent = this.#agents.get(id)!;
    switch (operation.operationId) {
      case 'deleteAgent':
        this.#agents.delete(id);
        return { status: 200, body: { ...example(200), agent_id: id } };
      case 'updateAgent':
        agent.current = ++agent.versions;
        break;
      case 'rollBackAgent':
        if (!(Number(asked.version) <= agent.versions)) throw new Refusal(404, 'There is no such version.');
        agent.current = Number(asked.version);
        break;
    }
    agent.status = asked.status ?? agent.status;
    const status = ['createAgent', 'updateAgent'].includes(operation.operationId) ? 201 : 200;
    const shown = example(status) as { agent: object };
    const { current: version } = agent;
    const now = { agent_id: id, tenant_id: agent.owner, status: agent.status, version: String(version) };
    return { status, body: { ...shown, agent: { ...shown.agent, ...now } } };
  }
}

function newAgent(owner: string): FakeAgent {
  return { owner, status: 'active', current: 1, versions: 1 };
}

function refuseBroken({ tools = [], instructions = '', output_schema: schema = {} }: Config): void {
  const broken =
    tools.some((tool) => tool !== 'tool.echo') ||
    instructions.includes('\0') ||
    schema.pattern ||
    schema.type === 'objekt';
  if (broken) throw new Refusal(400, 'The configuration is not valid.');
}
