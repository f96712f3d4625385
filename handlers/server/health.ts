import type { Readiness } from '#generated/vocabulary/types.ts';
import { ExpiringCache } from '#tenancy/expiring-cache.ts';
import type { Operations } from '#generated/orchestrator/operations.ts';
import type { OperationHandlers } from '#vocabulary/operation.ts';
import { build } from './build.ts';
import type { ServiceName } from './settings.ts';

/** Asks one dependency whether it can be used; says what is wrong with it otherwise. Never throws. */
export interface Probe {
  readonly name: string;
  check(): Promise<{ ok: boolean; message?: string }>;
}

type ReadinessCheck = Readiness['checks'][number];

/** A dependency that has not answered by then, in ms, counts as failed: orchestrators ask every few seconds. */
const probeMsMax = 2_500;

type HealthOperations = Pick<OperationHandlers<Operations>, 'getLiveness' | 'getReadiness' | 'getHealth'>;

/** HLT-01. Liveness asks nobody: a process whose database is away is not helped by being killed. */
export function healthOperations(
  service: ServiceName,
  probes: readonly Probe[],
  draining: () => boolean,
): HealthOperations {
  const checksOf = probes.map(remembered);
  const health: HealthOperations['getHealth'] = (_auth, _input, call) =>
    Promise.resolve({
      status: 200,
      body: { status: 'ok', service, version: build.version, correlation_id: call.correlationId },
    });
  return {
    getLiveness: health,
    getHealth: health,
    async getReadiness(_auth, _input, call) {
      const checks = await Promise.all(checksOf.map((check) => check()));
      if (draining()) checks.push({ name: 'process', status: 'failed', message: 'The process is stopping.' });
      const ready = checks.every((check) => check.status === 'ok');
      const body = { service, checks, correlation_id: call.correlationId };
      if (ready) return { status: 200, body: { status: 'ready', ...body } };
      return { status: 503, body: { status: 'not_ready', ...body } };
    },
  };
}

/** Nobody needs to know it better, and nobody may make this process ask its dependencies faster: the operation is public. */
const memory = { ttlMs: 1_000, entriesMax: 1 };

function remembered(probe: Probe): () => Promise<ReadinessCheck> {
  const cache = new ExpiringCache(() => checkOf(probe), memory);
  return async () => await cache.get(probe.name);
}

async function checkOf(probe: Probe): Promise<ReadinessCheck> {
  const late = new Promise<{ ok: false; message: string }>((resolve) =>
    setTimeout(() => resolve({ ok: false, message: `It did not answer within ${probeMsMax} ms.` }), probeMsMax).unref(),
  );
  const { ok, message } = await Promise.race([probe.check(), late]);
  return { name: probe.name, status: ok ? ('ok' as const) : ('failed' as const), ...(message && { message }) };
}
