import { AgentOSError } from '#generated/sdk/index.ts';
import { impatient, type ServiceUrls } from '../client/node-client.ts';
import { probe } from '../client/probe.ts';
import { CheckFailed } from './check.ts';

/** Another tenant must find a run exactly as missing as one that never was (SEC-06); nobody at all must be asked who they are. */
export async function checkIsolation(urls: ServiceUrls, runId: string, strangersToken: string): Promise<string> {
  const { orchestrator: stranger } = impatient(urls, strangersToken);
  const run = { run_id: runId };
  await expectMissing('read the run', () => stranger.getRun(run));
  await expectMissing('read its events', () => stranger.streamRunEvents(run).next());
  await expectMissing('cancel it', () => stranger.cancelRun(run));
  const { runs } = await stranger.listRuns({ limit: 100 });
  if (runs.some(({ run_id }) => run_id === runId)) throw leak('list the run');
  const nobody = await probe(`${urls.orchestrator}/v1/runs/${runId}`);
  if (nobody.status !== 401) throw answered('read the run without a token', nobody.status, 401);
  return 'another tenant gets 404 for the run, its events and its cancel; no token gets 401';
}

async function expectMissing(what: string, attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt();
  } catch (cause) {
    if (!(cause instanceof AgentOSError) || cause.status === 0) throw cause;
    if (cause.status !== 404) throw answered(what, cause.status, 404);
    return;
  }
  throw leak(what);
}

function answered(what: string, status: number, expected: number): CheckFailed {
  if (status < 300) return leak(what);
  return new CheckFailed(
    `A stranger who tried to ${what} was answered ${status} instead of ${expected}.`,
    'Please report this: it tells a stranger that the run exists.',
  );
}

function leak(what: string): CheckFailed {
  return new CheckFailed(
    `A stranger could ${what}.`,
    'Tenants are not isolated: take this node off the network and report this at once.',
  );
}
