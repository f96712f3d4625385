import { call, ServiceError } from '../client/node-client.ts';
import { CheckFailed } from './check.ts';

/** Another tenant must find a run exactly as missing as one that never was (SEC-06); nobody at all must be asked who they are. */
export async function checkIsolation(baseUrl: string, runId: string, strangersToken: string): Promise<string> {
  const run = `${baseUrl}/v1/runs/${runId}`;
  await expectStatus(404, 'read the run', run, { token: strangersToken });
  await expectStatus(404, 'read its events', `${run}/events`, { token: strangersToken });
  await expectStatus(404, 'cancel it', `${run}:cancel`, { token: strangersToken, method: 'POST', body: {} });
  const list = await call(`${baseUrl}/v1/runs?limit=100`, { token: strangersToken });
  if ((await list.text()).includes(runId)) throw leak('list the run');
  await expectStatus(401, 'read the run without a token', run, {});
  return 'another tenant gets 404 for the run, its events and its cancel; no token gets 401';
}

async function expectStatus(
  status: number,
  what: string,
  url: string,
  options: Parameters<typeof call>[1],
): Promise<void> {
  try {
    const reply = await call(url, options);
    await reply.body?.cancel();
  } catch (cause) {
    if (!(cause instanceof ServiceError)) throw cause;
    if (cause.status === status) return;
    throw new CheckFailed(
      `A stranger who tried to ${what} was answered ${cause.status} instead of ${status}.`,
      'Please report this: it tells a stranger that the run exists.',
    );
  }
  throw leak(what);
}

function leak(what: string): CheckFailed {
  return new CheckFailed(
    `A stranger could ${what}.`,
    'Tenants are not isolated: take this node off the network and report this at once.',
  );
}
