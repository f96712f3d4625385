import { existsSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { AgentOS, type RunEvent } from '#generated/sdk/index.ts';
import { CliFailure } from '../cli-failure.ts';
import { toFailure } from '../client/node-client.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { nodeContext, tokenOf } from '../node-context.ts';
import { readToken } from '../seeds.ts';
import { count, dollars, duration } from '../terminal/format.ts';
import { harmless, type Output } from '../terminal/output.ts';
import { timelineLine } from '../terminal/timeline.ts';

export interface RunOptions {
  url?: string;
  tokenFile?: string;
  /** Whole seconds; the run is canceled when they are over. */
  timeout?: number;
  quiet?: boolean;
}

/**
 * `agentos run AGENT "text"`: starts a run and shows it to its end. Exit code 0 when it completed, 1 when it failed
 * or was canceled elsewhere, 130 when Ctrl-C canceled it, 124 when --timeout did.
 */
export async function run(agentId: string, given: string, options: RunOptions, output: Output): Promise<ExitCode> {
  if (!agentId.startsWith('agt_')) {
    throw new CliFailure(`There is no agent "${agentId}": ids of agents begin with agt_.`, {
      wayOut: ['agentos run agt_sample_echo_v1 "hello"'],
    });
  }
  const { url, token } = target(options);
  const text = given === '-' ? await readAll(process.stdin) : given;
  const { orchestrator } = new AgentOS({ baseUrl: url, token, fetch: tellingOfCuts(output) });
  const canceler = new Canceler(options.timeout);
  try {
    const body = { input: { type: 'text' as const, text }, run_options: { dry_run: false as const } };
    const { run_id } = (await orchestrator.createRun({ agent_id: agentId, body })).run;
    canceler.onCancel = () => cancel(() => orchestrator.cancelRun({ run_id }, { timeoutMs: 5_000 }), run_id, output);
    if (!output.json && !options.quiet) output.result(`\n${output.paint.bold(run_id)}  ${output.paint.dim(agentId)}\n`);
    const last = await show(orchestrator.streamRunEvents({ run_id }, { signal: canceler.giveUp }), options, output);
    return canceler.reason ?? (last.type === 'agentos.run.completed' ? exitCodes.ok : exitCodes.failure);
  } catch (cause) {
    if (canceler.reason !== undefined) return canceler.reason;
    throw toFailure(cause, ['agentos logs node --lines 50']);
  } finally {
    canceler.end();
  }
}

function target(options: RunOptions): { url: string; token: string } {
  if (options.tokenFile && !existsSync(options.tokenFile)) {
    throw new CliFailure(`The token file ${options.tokenFile} does not exist.`, { exitCode: exitCodes.usage });
  }
  const given = options.tokenFile ? readToken(options.tokenFile) : undefined;
  if (options.url && given) return { url: options.url.replace(/\/$/, ''), token: given };
  const { urls, actors, state } = nodeContext();
  if (given) return { url: options.url ?? urls.orchestrator, token: given };
  if (!actors) {
    throw new CliFailure('There is no token to act with: this node has not been started here.', {
      exitCode: exitCodes.auth,
      wayOut: ['agentos up', 'Or speak to another node:  agentos run AGENT "text" --url URL --token-file FILE'],
    });
  }
  return { url: options.url ?? urls.orchestrator, token: tokenOf(state, actors.tenant) };
}

async function show(events: AsyncGenerator<RunEvent>, options: RunOptions, output: Output): Promise<RunEvent> {
  const width = process.stdout.columns ?? 160;
  const total = { models: 0, tools: 0, tokens: 0, cost: 0 };
  let first: number | undefined;
  let last: RunEvent | undefined;
  for await (const event of events) {
    first ??= Date.parse(event.time);
    last = event;
    add(total, event);
    if (output.json) output.result(JSON.stringify(event));
    else if (!options.quiet) output.result(timelineLine(event, first, width, output.paint));
  }
  if (!last) throw new CliFailure('The run ended without an event.', { wayOut: ['agentos logs node --lines 50'] });
  if (output.json) return last;
  const answer = last.type === 'agentos.run.completed' ? last.payload.output?.text : undefined;
  if (answer != null) output.result(options.quiet ? harmless(answer) : `\n${harmless(answer)}`);
  if (!options.quiet) {
    const took = duration(Date.parse(last.time) - (first ?? 0));
    const spent = `${count(total.models, 'model call')} (${count(total.tokens, 'token')}, ${dollars(total.cost)}), ${count(total.tools, 'tool call')}`;
    output.result(`\n${output.paint.dim(`${last.type.replace('agentos.run.', '')} in ${took} · ${spent}`)}\n`);
  }
  return last;
}

function add(total: { models: number; tools: number; tokens: number; cost: number }, event: RunEvent): void {
  if (event.type === 'agentos.tool.call.completed') total.tools++;
  if (event.type !== 'agentos.model.completed') return;
  const { usage } = event.payload;
  total.models++;
  total.tokens += usage?.total_tokens ?? 0;
  total.cost += usage?.cost_usd ?? 0;
}

/** The SDK takes a cut stream up by itself; a person who watches is told, once for each break. */
function tellingOfCuts(output: Output): typeof fetch {
  let told: string | null = null;
  return (request, init) => {
    const after = new Headers(init?.headers).get('last-event-id');
    if (after !== null && after !== told) {
      told = after;
      output.message(output.paint.yellow(`the stream was cut after event ${after}; taking it up again`));
    }
    return fetch(request, init);
  };
}

async function cancel(request: () => Promise<unknown>, runId: string, output: Output): Promise<void> {
  try {
    await request();
    output.message(output.paint.yellow(`cancel requested for ${runId}; Ctrl-C again to leave without waiting`));
  } catch (cause) {
    output.message(output.paint.red(`${runId} could not be canceled: ${(cause as Error).message}`));
  }
}

/** After this, the command leaves although the run's last event has not come. */
const waitForEndMs = 5_000;

/** Ctrl-C or --timeout: cancels the run, then waits a little for its last event. A second Ctrl-C leaves at once. */
class Canceler {
  reason: ExitCode | undefined;
  onCancel: () => Promise<void> = () => Promise.resolve();
  readonly #leave = new AbortController();
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(timeoutSeconds: number | undefined) {
    process.on('SIGINT', this.#interrupt);
    if (timeoutSeconds) this.#timers.push(setTimeout(() => this.#cancel(exitCodes.timeout), timeoutSeconds * 1000));
  }

  /** Aborted when there is nothing left to wait for. */
  get giveUp(): AbortSignal {
    return this.#leave.signal;
  }

  end(): void {
    process.off('SIGINT', this.#interrupt);
    for (const timer of this.#timers) clearTimeout(timer);
  }

  readonly #interrupt = () => {
    if (this.reason !== undefined) process.exit(this.reason);
    this.#cancel(exitCodes.interrupted);
  };

  #cancel(reason: ExitCode): void {
    this.reason ??= reason;
    void this.onCancel().finally(() => {
      this.#timers.push(setTimeout(() => this.#leave.abort(new Error('left')), waitForEndMs));
    });
  }
}
