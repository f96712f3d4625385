import { AgentOS, AgentOSError, EventStreamError } from '#generated/sdk/index.ts';
import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import { Unreachable } from './probe.ts';

export type ServiceName = 'orchestrator' | 'model-policy' | 'federation';
export const serviceNames: readonly ServiceName[] = ['orchestrator', 'model-policy', 'federation'];
export type ServiceUrls = Record<ServiceName, string>;

/** The three services of a node on neighbouring ports. A node that listens everywhere is reached by loopback. */
export function serviceUrls(portBase: number, host = '127.0.0.1'): ServiceUrls {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const url = (offset: number) => `http://${reached}:${portBase + offset}`;
  return { orchestrator: url(0), 'model-policy': url(1), federation: url(2) };
}

/** One attempt, and soon over: whoever types a command waits for it. */
export function impatient(urls: ServiceUrls, token: string): AgentOS {
  return new AgentOS({ baseUrl: urls, token, maxRetries: 0, timeoutMs: 10_000 });
}

/** Turns what a call threw into a failure with the exit code that belongs to it. */
export function toFailure(cause: unknown, wayOut: string[] = []): unknown {
  if (cause instanceof AgentOSError && cause.status > 0) return refusal(cause, wayOut);
  if (cause instanceof AgentOSError || cause instanceof EventStreamError || cause instanceof Unreachable) {
    return new CliFailure(`The node does not answer: ${cause.message}`, {
      exitCode: exitCodes.unreachable,
      wayOut: ['agentos status   (says what runs)', 'agentos up       (starts what does not)', ...wayOut],
      cause,
    });
  }
  return cause;
}

function refusal(cause: AgentOSError, wayOut: string[]): CliFailure {
  const auth = cause.code === 'unauthorized' || cause.code === 'forbidden';
  const trace = cause.correlationId ? `, ${cause.correlationId}` : '';
  const nodesOwn = cause.status >= 500 ? wayOut : [];
  return new CliFailure(`${cause.message} (${cause.status} ${cause.code}${trace})`, {
    exitCode: auth ? exitCodes.auth : exitCodes.failure,
    wayOut: auth ? ['Pass another token with --token-file FILE.'] : nodesOwn,
    cause,
  });
}
