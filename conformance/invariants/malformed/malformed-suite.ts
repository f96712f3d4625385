import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { operationsOf, type Operation } from '../../contract/operations.ts';
import { ReplyCheck } from '../../contract/reply-check.ts';
import { serviceNames, type ServiceName } from '../../contract/document.ts';
import type { Target } from '../../driver/target.ts';
import { inParallel } from '../../http/in-parallel.ts';
import { rawExchange, type RawOutcome } from '../../http/raw-exchange.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { webhookToolId } from '../operations/webhook-tools.ts';
import { copyAgent, createRun, untilEnded } from '../operations/world.ts';
import type { BaseRequest, Malformed } from './base-request.ts';
import { brokenJson, chunkNonsense, hostileJson, truncatedBodies, wrongCodings } from './bodies.ts';
import { duplicateHeaders, headerGarbage, hugeHeaders } from './headers.ts';
import { requestLines, targets } from './request-lines.ts';

const kinds: Readonly<Record<string, (base: BaseRequest) => fc.Arbitrary<Malformed>>> = {
  'request line': requestLines,
  'path and query': targets,
  'header garbage': headerGarbage,
  'huge headers': hugeHeaders,
  'duplicate headers': duplicateHeaders,
  'truncated body': truncatedBodies,
  'chunk nonsense': chunkNonsense,
  'broken JSON': brokenJson,
  'hostile JSON': hostileJson,
  'wrong coding': wrongCodings,
};

const width = 12;
const shownPerKind = 10;
const requirements = ['API-03', 'TST-03'];

/**
 * S1 of the test plan: requests that are broken in every way, over all operations of all services. No 5xx (501 of an
 * operation that is not built is the contract's own), no hang, and each answer an error of the contract.
 */
export async function runMalformed(target: Target, report: SuiteReport, seed: number, count: number): Promise<void> {
  const bases = await baseRequests(target);
  const checks = new Map(bases.map(({ operation }) => [operation.service, new ReplyCheck(operation.document)]));
  const cases = fc.sample(caseOf(bases), { seed, numRuns: count });
  const problems = new Map<string, string[]>(Object.keys(kinds).map((kind) => [kind, []]));
  const tally: Record<string, Record<string, number>> = {};
  let done = 0;
  await inParallel(cases, width, async ({ kind, base, malformed }, i) => {
    const outcome = await rawExchange(base.baseUrl, malformed.bytes, { halfClose: malformed.incomplete ?? false });
    count1(tally, kind, flagOf(outcome));
    for (const problem of judge(base.operation, malformed, outcome, checks.get(base.operation.service)!)) {
      problems
        .get(kind)!
        .push(`request ${i} (${base.operation.operationId}): ${problem}; sent ${shown(malformed.bytes)}`);
    }
    if (++done % 1_000 === 0) report.say(`${done} of ${count} malformed requests sent`);
  });
  await stillThere(target, report);
  report.facts.seed = seed;
  report.facts.requests = count;
  report.facts.outcomes = tally;
  for (const [kind, found] of problems) {
    const sent = Object.values(tally[kind] ?? {}).reduce((sum, n) => sum + n, 0);
    const more = found.length > shownPerKind ? [`and ${found.length - shownPerKind} more`] : [];
    report.check(requirements, `${sent} requests with ${kind}`, [...found.slice(0, shownPerKind), ...more]);
  }
}

function caseOf(
  bases: readonly BaseRequest[],
): fc.Arbitrary<{ kind: string; base: BaseRequest; malformed: Malformed }> {
  const withBody = bases.filter((base) => base.body !== '');
  // Most of what can be broken is in bodies; a body where none belongs must do no harm either.
  const anyBase = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...withBody) },
    { weight: 1, arbitrary: fc.constantFrom(...bases) },
  );
  return fc
    .tuple(fc.constantFrom(...Object.keys(kinds)), anyBase)
    .chain(([kind, base]) => kinds[kind]!(base).map((malformed) => ({ kind, base, malformed })));
}

/**
 * One right request for each operation of the services that are there, to be broken. Some breakages leave it right:
 * what changes or deletes agents has one of its own, so that the target's stays.
 */
async function baseRequests(target: Target): Promise<BaseRequest[]> {
  const runId = await createRun(target, target.keys.member, target.agentId, 'Say hello.');
  await untilEnded(target, target.keys.member, runId);
  const bases: BaseRequest[] = [];
  for (const service of serviceNames.filter((name) => target.services[name])) {
    for (const operation of operationsOf(service)) {
      const changes = operation.scopes.includes('agents:write') && operation.path.includes('{agent_id}');
      const agentId = changes
        ? await copyAgent(target, target.keys.member, target.agentId, `agt_${randomBytes(12).toString('hex')}`)
        : target.agentId;
      bases.push(baseRequest(target, service, operation, { agentId, runId }));
    }
  }
  return bases;
}

function baseRequest(
  target: Target,
  service: ServiceName,
  operation: Operation,
  { agentId, runId }: { agentId: string; runId: string },
): BaseRequest {
  const baseUrl = target.services[service]!;
  const key = service === 'federation' ? (target.keys.peer ?? target.keys.member) : target.keys.member;
  const body = operation.bodyExamples[0] ? JSON.stringify(operation.bodyExamples[0].value) : '';
  const path = operation.path
    .replace('{agent_id}', agentId)
    .replace('{run_id}', runId)
    .replace('{tool_id}', webhookToolId())
    .replace('{namespace}', 'conformance')
    .replace('{key}', 'example')
    .replace('{model}', encodeURIComponent(target.chatModel));
  const headers: [string, string][] = [['host', new URL(baseUrl).host]];
  if (!operation.public) headers.push(['authorization', `Bearer ${key}`]);
  if (body) headers.push(['content-type', 'application/json']);
  return { operation, baseUrl, method: operation.method, target: path, headers, body };
}

function judge(operation: Operation, malformed: Malformed, outcome: RawOutcome, check: ReplyCheck): string[] {
  if (outcome.hung) return ['no answer within 10 s'];
  if (outcome.broken) return [`what came back is no HTTP: ${outcome.broken}`];
  if (outcome.replies.length === 0) return malformed.incomplete ? [] : ['the connection ended without an answer'];
  return outcome.replies.flatMap((reply) => {
    const unbuilt = reply.status === 501 && operation.replies.has(501);
    const broken = reply.status >= 500 && !unbuilt ? [`answered ${reply.status}: ${reply.text.slice(0, 200)}`] : [];
    return [...broken, ...(reply.status >= 400 ? check.errorProblems(reply) : [])];
  });
}

/** After all that, the node must answer like before. */
async function stillThere(target: Target, report: SuiteReport): Promise<void> {
  await report.part(requirements, 'a run still works after all malformed requests', async () => {
    const runId = await createRun(target, target.keys.member, target.agentId, 'Are you well?');
    const run = await untilEnded(target, target.keys.member, runId);
    const wrong = run.status === 'completed' ? [] : [`the run ended ${run.status}`];
    report.check(requirements, 'a run still works after all malformed requests', wrong);
  });
}

function flagOf(outcome: RawOutcome): string {
  if (outcome.hung) return 'hung';
  if (outcome.replies.length === 0) return outcome.broken ? 'broken' : 'closed';
  return outcome.replies.map((reply) => reply.status).join('+');
}

function count1(tally: Record<string, Record<string, number>>, kind: string, flag: string): void {
  const of = (tally[kind] ??= {});
  of[flag] = (of[flag] ?? 0) + 1;
}

/** Enough to see what was sent; never the key in it. */
function shown(bytes: Buffer): string {
  const text = bytes
    .subarray(0, 240)
    .toString('latin1')
    .replaceAll(/Bearer \S+/g, 'Bearer ...');
  return JSON.stringify(text);
}
