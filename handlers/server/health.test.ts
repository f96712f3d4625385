import { describe, expect, it } from 'vitest';
import type { Call } from '#vocabulary/operation.ts';
import { healthOperations, type Probe } from './health.ts';

const call = { correlationId: 'corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W' } as Call;
const input = {} as never;

describe('health', () => {
  const well: Probe = { name: 'database', check: async () => ({ ok: true }) };
  const away: Probe = {
    name: 'model_backends',
    check: async () => ({ ok: false, message: 'openai: connection refused' }),
  };

  it('HLT-01: readiness names the dependency that is away, liveness asks nobody', async () => {
    const { getReadiness, getLiveness } = healthOperations('model-policy', [well, away], () => false);
    expect(await getReadiness(null, input, call)).toEqual({
      status: 503,
      body: {
        status: 'not_ready',
        service: 'model-policy',
        checks: [
          { name: 'database', status: 'ok' },
          { name: 'model_backends', status: 'failed', message: 'openai: connection refused' },
        ],
        correlation_id: call.correlationId,
      },
    });
    expect(await getLiveness(null, input, call)).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('HLT-01: a stopping process is alive and not ready', async () => {
    let stopping = false;
    const { getReadiness, getHealth } = healthOperations('orchestrator', [well], () => stopping);
    expect((await getReadiness(null, input, call)).status).toBe(200);
    stopping = true;
    const { status, body } = await getReadiness(null, input, call);
    expect([status, body.checks.at(-1)?.name]).toEqual([503, 'process']);
    expect((await getHealth(null, input, call)).status).toBe(200);
  });

  it('HLT-01: a thousand who ask at once make one question', async () => {
    let asked = 0;
    const counted: Probe = { name: 'database', check: async () => ({ ok: ++asked > 0 }) };
    const { getReadiness } = healthOperations('orchestrator', [counted], () => false);
    await Promise.all(Array.from({ length: 1_000 }, () => getReadiness(null, input, call)));
    expect(asked).toBe(1);
  });
});
