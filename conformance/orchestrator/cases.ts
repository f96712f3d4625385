import type { OperationCases, ValidRequest, World } from '../invariants/operations/case.ts';
import { healthCases } from '../invariants/operations/health-cases.ts';
import { ofAgent, withBody, type Absent } from './absent.ts';
import { agentCases } from './agent-cases.ts';
import { webhookToolCases } from './webhook-tool-cases.ts';
import { streamProblems } from './stream-run-events/stream-problems.ts';

const unknownRun = 'run_00000000000000000000000000';
/** Of 2016: where its tenant is older than what it keeps, such a run is not kept any more, elsewhere it never was (RUN-13). */
const ancientRunId = 'run_01ARZ3NDEKTSV4RRFFQ69G5FAV';

/** A stream is read to its end; a run of the sample agent takes a second or two on a busy machine. */
const streamMs = 60_000;

export const orchestratorCases: OperationCases = {
  ...healthCases,
  ...agentCases,
  ...webhookToolCases,
  listAgentRuns: {
    valid: ({ target }) => [
      { title: 'all', path: { agent_id: target.agentId }, expect: [200] },
      { title: 'filtered', path: { agent_id: target.agentId }, query: filters, expect: [200] },
    ],
    absent: ofAgent,
  },
  createRun: { valid: createRunRequests, absent: (world) => withBody(ofAgent(world), minimalRun) },
  listRuns: {
    valid: async ({ target, foreignRun }) => [
      { title: 'all', expect: [200], also: without(await foreignRun()) },
      { title: 'filtered', query: { ...filters, agent_id: target.agentId }, expect: [200] },
    ],
  },
  getRun: {
    valid: ({ endedRunId }) => [
      { title: 'ended', path: { run_id: endedRunId }, expect: [200] },
      { title: 'that would be years old', path: { run_id: ancientRunId }, expect: [404, 410] },
    ],
    absent: ofRun,
  },
  cancelRun: {
    valid: async (world) => [
      {
        title: 'with a reason',
        path: { run_id: await world.runningRun() },
        body: world.operation.bodyExamples[0]!.value,
        expect: world.target.slowAgentId ? [200] : [200, 409],
      },
      {
        title: 'without a body',
        path: { run_id: await world.runningRun() },
        expect: world.target.slowAgentId ? [200] : [200, 409],
      },
      { title: 'an ended run', path: { run_id: world.endedRunId }, expect: [409] },
    ],
    absent: ofRun,
  },
  streamRunEvents: {
    valid: ({ endedRunId }) => [
      { title: 'from the first', path: { run_id: endedRunId }, expect: [200], timeoutMs: streamMs, also: streamOf(0) },
      {
        title: 'behind the second',
        path: { run_id: endedRunId },
        query: { after_sequence: '2' },
        expect: [200],
        timeoutMs: streamMs,
        also: streamOf(2),
      },
      {
        title: 'resumed by id',
        path: { run_id: endedRunId },
        headers: { 'last-event-id': '3' },
        expect: [200],
        timeoutMs: streamMs,
        also: streamOf(3),
      },
      { title: 'behind its end', path: { run_id: endedRunId }, headers: { 'last-event-id': '1000000' }, expect: [204] },
      { title: 'of a run that would be years old', path: { run_id: ancientRunId }, expect: [404, 410] },
    ],
    absent: ofRun,
  },
  listTools: {
    valid: () => [
      { title: 'all', expect: [200] },
      { title: 'the smallest page', query: { limit: '1' }, expect: [200] },
    ],
  },
  putMemory: {
    valid: ({ operation, fresh }) => {
      const path = { namespace: 'conformance', key: fresh() };
      return [
        ...operation.bodyExamples.map(({ name, value }) => ({
          title: `the contract's example "${name}"`,
          path,
          body: value,
          expect: [200],
        })),
        { title: 'an empty text', path, body: { text: '' }, expect: [200] },
        { title: 'more bytes than characters allow', path, body: { text: 'ü'.repeat(40_000) }, expect: [413] },
        { title: 'a vector without direction', path, body: { text: '', embedding: [0, 0] }, expect: [400] },
        { title: 'metadata that cannot be stored', path, body: { text: '', metadata: { a: '\u0000' } }, expect: [400] },
      ];
    },
  },
  getMemory: {
    valid: async ({ keptMemory }) => [{ title: 'its own', path: await keptMemory(), expect: [200] }],
    absent: ofMemory,
  },
  deleteMemory: {
    valid: async ({ keptMemory }) => {
      const path = await keptMemory();
      return [
        { title: 'its own', path, expect: [200] },
        { title: 'what is gone', path, expect: [404] },
      ];
    },
    absent: ofMemory,
  },
  listMemory: {
    valid: ({ fresh }) => [
      { title: 'all', path: { namespace: 'conformance' }, expect: [200] },
      { title: 'the smallest page', path: { namespace: 'conformance' }, query: { limit: '1' }, expect: [200] },
      { title: 'nothing kept', path: { namespace: fresh() }, expect: [200] },
    ],
  },
  searchMemory: {
    valid: ({ operation }) => {
      const path = { namespace: 'conformance' };
      return [
        ...operation.bodyExamples.map(({ name, value }) => ({
          title: `the contract's example "${name}"`,
          path,
          body: value,
          expect: [200],
        })),
        { title: 'both ways', path, body: { query: 'stranger', vector: [1, 0] }, expect: [200] },
        { title: 'no word in it', path, body: { query: `'"&|!:*<->` }, expect: [200] },
        { title: 'nothing to look for', path, body: { filter: { a: 1 } }, expect: [400] },
        { title: 'a vector without direction', path, body: { vector: [0] }, expect: [400] },
      ];
    },
  },
};

const minimalRun = { input: { type: 'text', text: 'Say hello.' } };
const filters = { status: 'completed', created_after: '2020-01-01T00:00:00Z', created_before: '2099-01-01T00:00:00Z' };

function createRunRequests({ target, operation, fresh }: World): ValidRequest[] {
  const path = { agent_id: target.agentId };
  const [key, other] = [fresh(), fresh()];
  return [
    ...operation.bodyExamples.map(({ name, value }) => ({
      title: `the contract's example "${name}"`,
      path,
      body: withFreshKey(value as Record<string, unknown>, fresh()),
      expect: [201],
    })),
    { title: 'first with a key', path, headers: { 'idempotency-key': key }, body: minimalRun, expect: [201] },
    { title: 'again with the key', path, headers: { 'idempotency-key': key }, body: minimalRun, expect: [200] },
    {
      title: 'the key with another body',
      path,
      headers: { 'idempotency-key': key },
      body: { input: { type: 'text', text: 'Something else.' } },
      expect: [409],
    },
    { title: 'a dry run', path, body: { ...minimalRun, run_options: { dry_run: true } }, expect: [200] },
    {
      title: 'streamed',
      path,
      headers: { accept: 'text/event-stream', 'idempotency-key': other },
      body: { ...minimalRun, run_options: { stream_events: true } },
      expect: [201],
      timeoutMs: streamMs,
      also: streamOf(0),
    },
    ...(target.inactiveAgentId
      ? [{ title: 'an inactive agent', path: { agent_id: target.inactiveAgentId }, body: minimalRun, expect: [409] }]
      : []),
  ];
}

function streamOf(after: number): NonNullable<ValidRequest['also']> {
  return (reply) => streamProblems(reply.text, { after, ended: true });
}

/** What belongs to another tenant is nowhere in it (TEN-01). */
function without(foreignId: string | undefined): NonNullable<ValidRequest['also']> {
  return ({ text }) =>
    foreignId !== undefined && text.includes(foreignId) ? [`it holds another tenant's ${foreignId}`] : [];
}

function withFreshKey(body: Record<string, unknown>, key: string): unknown {
  return 'idempotency_key' in body ? { ...body, idempotency_key: key } : body;
}

function ofRun({ foreignRunId }: World): Absent {
  const foreign = foreignRunId === undefined ? undefined : { path: { run_id: foreignRunId } };
  return { foreign, unknown: { path: { run_id: unknownRun } } };
}

function ofMemory({ foreignMemory, fresh }: World): Absent {
  const foreign = foreignMemory && { path: foreignMemory };
  return { foreign, unknown: { path: { namespace: 'conformance', key: fresh() } } };
}
