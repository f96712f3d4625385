import { createHttpFetcher } from '#adapters/http-fetch/http-fetcher.ts';
import { createWebhookSender } from '#adapters/http-fetch/webhook-sender.ts';
import { createPostgresAgentStore } from '#adapters/postgres/agent-store.ts';
import { createApiKeyStore } from '#adapters/postgres/api-keys.ts';
import { createAuditTrail } from '#adapters/postgres/audit-trail.ts';
import { openDatabase, type Database } from '#adapters/postgres/database.ts';
import { createKvStore } from '#adapters/postgres/kv-store.ts';
import { createMemoryStore } from '#adapters/postgres/memory-store.ts';
import { createRateLimiter } from '#adapters/postgres/rate-limiter.ts';
import { createCommitLane, type CommitLane } from '#adapters/postgres/commit-lane.ts';
import { encodeNotice } from '#adapters/postgres/run-notices.ts';
import { createRunRetention } from '#adapters/postgres/run-retention.ts';
import { createPostgresRunStore } from '#adapters/postgres/run-store.ts';
import { createTenantRegistry } from '#adapters/postgres/tenants.ts';
import { createUsageLedger } from '#adapters/postgres/usage-ledger.ts';
import { createWebhookToolStore } from '#adapters/postgres/webhook-tool-store.ts';
import { createFederation } from '#federation/federation.ts';
import { createModelPolicy, type ModelPolicy } from '#model-policy/model-policy.ts';
import { createAgentTools } from '#orchestrator/agents/agent-tools.ts';
import { createOrchestrator, type Orchestrator } from '#orchestrator/orchestrator.ts';
import { RetentionSweep } from '#orchestrator/retention/retention-sweep.ts';
import { createBuiltInTools } from '#orchestrator/tools/built-in-tools.ts';
import { createSqlTools } from '#orchestrator/tools/sql-query.ts';
import { createToolBox } from '#orchestrator/tools/tool-box.ts';
import { createWebhookToolSource } from '#orchestrator/webhook-tools/webhook-tool-source.ts';
import { Authenticator } from '#tenancy/authenticator.ts';
import { CachedTenantDirectory } from '#tenancy/cached-tenant-directory.ts';
import { KeyUses } from '#tenancy/key-uses.ts';
import type { RateLimiter } from '#tenancy/rate-limiter.port.ts';
import { systemClock } from '#vocabulary/clock.ts';
import { newId } from '#vocabulary/ids.ts';
import { createSecretSeal } from '#vocabulary/secret-seal.ts';
import { secretSource, type Config } from './config.ts';
import { healthOperations, type Probe } from './health.ts';
import type { AnyHandlers } from './http/contract.ts';
import { createService, type Service } from './http/service.ts';
import type { NodeLog } from './log.ts';
import { openNews, type News } from './news.ts';
import { providers } from './model-providers.ts';
import { nodeFacts } from './node-facts.ts';
import { admitByRate } from './request-rates.ts';
import { contracts } from './services.ts';
import { openSqlSources } from './sql-sources.ts';
import type { ServiceName } from './settings.ts';

/** One process of the node, put together and not yet listening. */
export interface Node {
  readonly services: readonly { service: Service; port: number }[];
  /** Begins to execute runs and to follow logs. */
  start(): Promise<void>;
  /** Readiness says no from now on; everything else goes on. */
  announceEnd(): void;
  /** Runs go back to other processes; streams end with a hint when to come back. */
  drain(): Promise<void>;
  /** Lets go of the database and of providers. */
  close(): Promise<void>;
}

/** The one place where adapters are chosen and rooms are plugged into one another. */
export async function composeNode(config: Config, nodeLog: NodeLog): Promise<Node> {
  const { log } = nodeLog;
  const database = openDatabase(config.databaseUrl);
  const registry = createTenantRegistry(database);
  const tenants = new CachedTenantDirectory(registry);
  const keys = createApiKeyStore(database);
  const uses = new KeyUses(keys, (err) => log.warn({ err }, 'last uses of API keys could not be written'));
  const authenticator = new Authenticator({
    keys,
    tenants,
    devHeaders: config.devHeaders,
    onUse: (use) => uses.note(use),
  });
  const rates = createRateLimiter(database);
  const worker = newId('wrk');
  const told = await openNews(config, database, worker, log);
  const lane = createCommitLane(database, (runs) =>
    told.notified.others ? encodeNotice({ from: worker, runs }) : null,
  );
  const modelPolicy = config.modelsFile === null ? undefined : modelPolicyOf(config, database, tenants, lane);
  const orchestrator =
    modelPolicy && orchestratorOf({ config, log, database, tenants, rates, modelPolicy, worker, told, lane });
  const retention = new RetentionSweep(
    { runs: createRunRetention(database), tenants: registry, clock: systemClock, log },
    config.idempotencyHours,
  );
  let draining = false;

  const probes: Record<ServiceName, Probe[]> = {
    orchestrator: [databaseProbe(database), ...told.probes],
    'model-policy': [databaseProbe(database), ...(modelPolicy ? [backendsProbe(modelPolicy)] : [])],
    federation: [databaseProbe(database)],
  };
  const operations: Record<ServiceName, object | undefined> = {
    orchestrator: orchestrator?.operations,
    'model-policy': modelPolicy?.operations,
    federation: createFederation(nodeFacts(config)).operations,
  };
  const services = await Promise.all(
    config.services.map(async (name) => ({
      port: config.ports[name],
      service: await createService({
        log: nodeLog,
        contract: contracts[name],
        handlers: { ...operations[name], ...healthOperations(name, probes[name], () => draining) } as AnyHandlers,
        bodyLimitBytes: config.bodyLimitBytes,
        validateReplies: config.validateReplies,
        authenticate: (credentials) => authenticator.authenticate(credentials),
        findTenant: (tenantId) => tenants.recall(tenantId),
        admit: admitByRate(rates),
      }),
    })),
  );

  return {
    services,
    async start() {
      if (!orchestrator || !config.services.includes('orchestrator')) return;
      await orchestrator.start();
      retention.start();
    },
    announceEnd() {
      draining = true;
    },
    async drain() {
      for (const { service } of services) service.drain();
      await Promise.all([orchestrator?.drain(), retention.stop()]);
    },
    async close() {
      await Promise.all([uses.close(), modelPolicy?.close(), rates.close(), told.news.close()]);
      await database.close();
    },
  };
}

function modelPolicyOf(
  config: Config,
  database: Database,
  tenants: CachedTenantDirectory,
  lane: CommitLane,
): ModelPolicy {
  return createModelPolicy({
    modelsFile: config.modelsFile,
    secrets: secretSource,
    providers,
    tenants,
    ledger: createUsageLedger(database, lane),
    audit: createAuditTrail(database, lane),
    node: config.stackId,
  });
}

interface OrchestratorParts {
  config: Config;
  log: NodeLog['log'];
  database: Database;
  tenants: CachedTenantDirectory;
  rates: RateLimiter;
  modelPolicy: ModelPolicy;
  worker: string;
  told: News;
  lane: CommitLane;
}

function orchestratorOf({
  config,
  log,
  database,
  tenants,
  rates,
  modelPolicy,
  worker,
  told,
  lane,
}: OrchestratorParts): Orchestrator {
  const httpFetcher = createHttpFetcher({ exempt: config.httpFetchAllow });
  const memory = createMemoryStore(database);
  const secretSeal = createSecretSeal(config.secretsKeys);
  const webhookTools = createWebhookToolStore(database);
  const webhookSender = createWebhookSender({ exempt: config.webhookAllow });
  const webhookSource = createWebhookToolSource({
    store: webhookTools,
    seal: secretSeal,
    sender: webhookSender,
    clock: systemClock,
  });
  const agents = createPostgresAgentStore(database);
  const tools = createToolBox({
    tools: createBuiltInTools({ kvStore: createKvStore(database), memory, tenants, httpFetcher }),
    sources: [createAgentTools(agents), webhookSource, createSqlTools(openSqlSources(config, log))],
    rateLimiter: rates,
    onUnexpected: (err, tool_id, { runId }) => log.error({ err, tool_id, run_id: runId }, 'a tool failed unexpectedly'),
  });
  return createOrchestrator(
    {
      store: (onCommitted) => createPostgresRunStore(database, worker, onCommitted, told.notified, lane),
      news: told.news,
      agents,
      tenants,
      tools,
      webhookTools,
      webhookSource,
      webhookSender,
      secretSeal,
      memory,
      model: modelPolicy,
      clock: systemClock,
      log,
    },
    { worker, slots: config.workerSlots, leaseSeconds: config.leaseSeconds, idempotencyHours: config.idempotencyHours },
  );
}

function databaseProbe(database: Database): Probe {
  return {
    name: 'database',
    check: () =>
      database.query({ name: 'probe', text: 'select 1' }).then(
        () => ({ ok: true }),
        (error: Error) => ({ ok: false, message: error.message }),
      ),
  };
}

/** One line for all backends: which of them cannot be reached. */
function backendsProbe(modelPolicy: ModelPolicy): Probe {
  return {
    name: 'model_backends',
    async check() {
      const down = (await modelPolicy.probe()).filter((backend) => !backend.ok);
      if (down.length === 0) return { ok: true };
      return { ok: false, message: down.map(({ name, message }) => `${name}: ${message}`).join('; ') };
    },
  };
}
