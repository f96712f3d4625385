import type { OperationCases, ValidRequest, World } from '../invariants/operations/case.ts';
import { createRun, slowScript } from '../invariants/operations/world.ts';
import { ofAgent, withBody } from './absent.ts';

const firstVersion = { version: '1' };
const deprecation = { status: 'deprecated' };
const otherConfig = { config: { instructions: 'Be brief.', model_ref: 'simulated/chat', tools: [] } };
/** Longer than deleting takes, in ms. */
const busyMs = 10_000;

/** Agents (AGT-01, AGT-02). What changes one changes an agent of the suite's own. */
export const agentCases: OperationCases = {
  listAgents: {
    valid: () => [
      { title: 'all', expect: [200] },
      { title: 'the smallest page', query: { limit: '1' }, expect: [200] },
      { title: 'the largest page', query: { limit: '100' }, expect: [200] },
    ],
  },
  getAgent: {
    valid: ({ target }) => [{ title: 'its own', path: { agent_id: target.agentId }, expect: [200] }],
    absent: ofAgent,
  },
  createAgent: {
    valid: (world) => [
      ...examplesOf(world).map(({ name, value }) => ({
        title: `the contract's example "${name}"`,
        body: { ...value, agent_id: `agt_${world.fresh()}` },
        expect: [201],
      })),
      { title: 'a taken id', body: { ...examplesOf(world)[0]!.value, agent_id: world.target.agentId }, expect: [409] },
      ...refusedConfigs.map(([title, config]) => ({
        title,
        body: { agent_id: `agt_${world.fresh()}`, name: 'Refused', config: { ...otherConfig.config, ...config } },
        expect: [400],
      })),
    ],
  },
  setAgentStatus: {
    valid: async ({ ownAgent, target }) => {
      const path = { agent_id: await ownAgent() };
      return [
        { title: 'deprecate', path, body: deprecation, expect: [200], also: says('status', 'deprecated') },
        { title: 'rename', path, body: { name: 'Renamed' }, expect: [200], also: says('status', 'deprecated') },
        { title: 'no change of the target', path: { agent_id: target.agentId }, body: {}, expect: [400] },
      ];
    },
    absent: (world) => withBody(ofAgent(world), deprecation),
  },
  updateAgent: {
    valid: async ({ ownAgent }) => {
      const path = { agent_id: await ownAgent() };
      return ['2', '3'].map((version) => ({
        title: `version ${version}`,
        path,
        body: otherConfig,
        expect: [201],
        also: says('version', version),
      }));
    },
    absent: (world) => withBody(ofAgent(world), otherConfig),
  },
  listAgentVersions: {
    valid: ({ target }) => [
      { title: 'all', path: { agent_id: target.agentId }, expect: [200] },
      { title: 'the smallest page', path: { agent_id: target.agentId }, query: { limit: '1' }, expect: [200] },
    ],
    absent: ofAgent,
  },
  rollBackAgent: {
    valid: async ({ ownAgent }) => {
      const path = { agent_id: await ownAgent() };
      return [
        { title: 'to the first version', path, body: firstVersion, expect: [200], also: says('version', '1') },
        { title: 'to a version that it has not', path, body: { version: '2' }, expect: [404] },
        { title: 'to a version that none has', path, body: { version: 'v1.x' }, expect: [404] },
      ];
    },
    absent: (world) => withBody(ofAgent(world), firstVersion),
  },
  deleteAgent: {
    valid: async (world) => {
      const path = { agent_id: await world.ownAgent() };
      return [
        { title: 'its own', path, expect: [200] },
        { title: 'a deleted one', path, expect: [404] },
        ...(await whileBusy(world)),
      ];
    },
    absent: ofAgent,
  },
};

const refusedConfigs: [string, object][] = [
  ['a tool that the tenant does not have', { tools: ['tool.of.nobody'] }],
  ['an output schema that is none', { output_schema: { type: 'objekt' } }],
  ['an output schema with a regular expression', { output_schema: { type: 'string', pattern: '(a+)+$' } }],
  ['text that cannot be kept', { instructions: 'a\u0000b' }],
];

async function whileBusy({ target, ownAgent }: World): Promise<ValidRequest[]> {
  if (!target.slowAgentId) return [];
  const agent_id = await ownAgent(target.slowAgentId);
  await createRun(target, target.keys.member, agent_id, slowScript(busyMs));
  return [{ title: 'one at work', path: { agent_id }, expect: [409] }];
}

function examplesOf({ operation }: World): { name: string; value: Record<string, unknown> }[] {
  return operation.bodyExamples.map(({ name, value }) => ({ name, value: value as Record<string, unknown> }));
}

function says(field: 'status' | 'version', value: string): NonNullable<ValidRequest['also']> {
  return ({ json }) => {
    const found = (json as { agent: Record<string, unknown> }).agent[field];
    return found === value ? [] : [`the agent's ${field} is ${String(found)}, not ${value}`];
  };
}
