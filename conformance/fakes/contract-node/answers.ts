import { resolve } from '../../contract/document.ts';
import type { Operation } from '../../contract/operations.ts';
import type { FakeCaller } from './caller-of.ts';
import { Refusal } from './errors.ts';
import { streamOf } from './events.ts';
import { FakeAgents } from './fake-agents.ts';
import { FakeWebhookTools } from './fake-webhook-tools.ts';
import type { Lie } from './lies.ts';
import { Memories, refuseUnsearchable } from './memories.ts';

export interface FakeRequest {
  operation: Operation;
  caller: FakeCaller;
  path: Record<string, string>;
  headers: Record<string, string | undefined>;
  query: URLSearchParams;
  body: unknown;
}

export interface FakeReply {
  status: number;
  body?: unknown;
  stream?: string;
}

interface FakeRun {
  run_id: string;
  agent_id: string;
  tenant_id: string;
}

/** What lives on the node, and what its operations answer: the contract's own examples with the right ids in them. */
export class Answers {
  readonly #lie: Lie | undefined;
  readonly #runs: FakeRun[] = [];
  readonly #agents = new FakeAgents();
  readonly #webhookTools = new FakeWebhookTools();
  readonly #keys = new Map<string, { run: FakeRun; body: string }>();
  readonly #memories = new Memories();

  constructor(lie: Lie | undefined) {
    this.#lie = lie;
  }

  answer(request: FakeRequest): FakeReply {
    const { operation, path, headers, query } = request;
    if (path.agent_id !== undefined) this.#refuseAbsent(this.#agents.ownerOf(path.agent_id), request.caller);
    if (path.tool_id !== undefined) this.#refuseAbsent(this.#webhookTools.ownerOf(path.tool_id), request.caller);
    const run = path.run_id === undefined ? undefined : this.#run(path.run_id, request.caller);
    if (query.has('cursor') && this.#lie !== 'takes any query')
      throw new Refusal(400, 'The cursor is not one of ours.');
    switch (operation.operationId) {
      case 'createRun':
        return this.#create(request);
      case 'getRun':
        return { status: 200, body: { ...this.#example(request, 200), run: this.#view(request, run!) } };
      case 'cancelRun':
        throw new Refusal(409, 'The run has already ended; its status is completed.');
      case 'streamRunEvents': {
        const after = Number(headers['last-event-id'] ?? query.get('after_sequence') ?? 0);
        const stream = streamOf(run!, after, this.#lie);
        return stream === '' && this.#lie !== 'streams on behind the end' ? { status: 204 } : { status: 200, stream };
      }
      case 'putMemory':
        this.#memories.put(path, request.caller.tenant, request.body);
        return { status: 200, body: this.#example(request, 200) };
      case 'getMemory':
        this.#refuseAbsent(this.#memories.ownerOf(path), request.caller);
        return { status: 200, body: this.#example(request, 200) };
      case 'deleteMemory':
        this.#refuseAbsent(this.#memories.ownerOf(path), request.caller);
        this.#memories.delete(path);
        return { status: 200, body: this.#example(request, 200) };
      case 'searchMemory':
        refuseUnsearchable(request.body);
        return { status: 200, body: this.#example(request, 200) };
      case 'listAgents':
        return {
          status: 200,
          body: this.#lie === 'answers outside of the schema' ? { agents: 'none' } : this.#example(request, 200),
        };
      case 'createAgent':
      case 'updateAgent':
      case 'setAgentStatus':
      case 'rollBackAgent':
      case 'deleteAgent':
        return this.#agents.answer(request, (status) => this.#example(request, status));
      case 'createWebhookTool':
      case 'getWebhookTool':
      case 'updateWebhookTool':
      case 'rotateWebhookToolSecret':
      case 'deleteWebhookTool':
        return this.#webhookTools.answer(request, (status) => this.#example(request, status));
      case 'listTools':
        return {
          status: this.#lie === 'answers with an undocumented status' ? 202 : 200,
          body: this.#example(request, 200),
        };
      default:
        return { status: 200, body: this.#example(request, 200) };
    }
  }

  #create(request: FakeRequest): FakeReply {
    const { operation, body, headers, path, caller } = request;
    const { idempotency_key, run_options } = (body ?? {}) as {
      idempotency_key?: string;
      run_options?: { dry_run?: boolean; stream_events?: boolean };
    };
    if (run_options?.dry_run) return { status: 200, body: exampleNamed(operation, 200, 'plan') };
    const key = headers['idempotency-key'] ?? idempotency_key;
    const known = key === undefined || this.#lie === 'makes a new run for an old key' ? undefined : this.#keys.get(key);
    if (known && known.body !== JSON.stringify(body) && this.#lie !== 'forgets what a key stood for') {
      throw new Refusal(409, 'The key stands for another request.');
    }
    const run = known?.run ?? { run_id: runId(this.#runs.length), agent_id: path.agent_id!, tenant_id: caller.tenant };
    if (!known) this.#runs.push(run);
    if (key !== undefined && !known) this.#keys.set(key, { run, body: JSON.stringify(body) });
    const status = known ? 200 : 201;
    if (run_options?.stream_events && headers.accept === 'text/event-stream')
      return { status, stream: streamOf(run, 0, this.#lie) };
    const example = this.#example(request, 201) as { run: object };
    return { status, body: { ...example, run: { ...example.run, ...run } } };
  }

  #view(request: FakeRequest, run: FakeRun): object {
    const { run: example } = this.#example(request, 200) as { run: object };
    return { ...example, ...run, status: 'completed' };
  }

  #run(id: string, caller: FakeCaller): FakeRun {
    const run = this.#runs.find((each) => each.run_id === id);
    if (run && run.tenant_id === caller.tenant) return run;
    if (run) this.#refuseForeign();
    if (this.#lie === 'knows ids that nobody has')
      return { run_id: id, agent_id: 'agt_echo', tenant_id: caller.tenant };
    throw new Refusal(404, 'There is no such thing in this tenant.');
  }

  #refuseAbsent(owner: string | undefined, caller: FakeCaller): void {
    if (owner === caller.tenant) return;
    if (owner) this.#refuseForeign();
    throw new Refusal(404, 'There is no such thing in this tenant.');
  }

  #refuseForeign(): void {
    if (this.#lie === "shows that another tenant's thing exists")
      throw new Refusal(403, 'This belongs to another tenant.');
    if (this.#lie === 'words a missing thing otherwise than a foreign one') throw new Refusal(404, 'Not yours.');
  }

  #example({ operation }: FakeRequest, status: number): Record<string, unknown> {
    return exampleNamed(operation, status);
  }
}

/** An example of the contract for this reply; the first when no name is given. */
function exampleNamed({ document, path, method }: Operation, status: number, name?: string): Record<string, unknown> {
  const raw = document.paths[path]![method.toLowerCase()] as { responses: Record<string, unknown> };
  const reply = resolve<{ content: Record<string, { examples?: Record<string, unknown>; example?: unknown }> }>(
    document,
    raw.responses[status],
  );
  const { examples = {}, example } = reply.content['application/json']!;
  const chosen = name === undefined ? Object.values(examples)[0] : examples[name];
  return (example ?? resolve<{ value: unknown }>(document, chosen).value) as Record<string, unknown>;
}

function runId(count: number): string {
  return `run_01JD2Q8W5Z3K7M9N4P6R${String(count).padStart(6, '0')}`;
}
