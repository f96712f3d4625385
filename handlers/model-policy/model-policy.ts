import type {
  InvokeChat,
  InvokeRequest,
  InvokeResponse,
  InvokeResult,
  Model,
  PolicyCheckRequest,
  PolicyCheckResponse,
} from '#generated/vocabulary/types.ts';
import type { Operations } from '#generated/model-policy/operations.ts';
import type { AuditTrail } from '#audit/audit-trail.port.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { systemClock, type Clock } from '#vocabulary/clock.ts';
import type { Call, OperationHandlers } from '#vocabulary/operation.ts';
import { askOf, toolsOf, type InvokeCall } from './doors/invoke/ask.ts';
import { writeResult } from './doors/invoke/write-result.ts';
import { hearStream } from './exchange/hear-stream.ts';
import { perform } from './exchange/perform.ts';
import { createPipeline } from './exchange/pipeline.ts';
import type { UsageLedger } from './metering/usage-ledger.port.ts';
import { checkPolicy } from './operations/check-policy.ts';
import { createChatCompletion } from './operations/create-chat-completion.ts';
import { createEmbedding } from './operations/create-embedding.ts';
import { getModel } from './operations/get-model.ts';
import { invokeModel } from './operations/invoke-model.ts';
import { listModels } from './operations/list-models.ts';
import type { Room } from './operations/room.ts';
import { shippedRulesets, type RulesetSource } from './policy/ruleset-source.port.ts';
import type { ProviderFactories } from './providers/backend.ts';
import type { ProbeResult } from './providers/model-provider.port.ts';
import { ModelListing } from './routing/model-listing.ts';
import { readModelsFile } from './routing/read-models-file.ts';
import type { SecretSource } from './routing/read-secret.ts';

export interface ModelPolicyParts {
  /** The parsed JSON of the models file. */
  readonly modelsFile: unknown;
  readonly secrets: SecretSource;
  readonly providers: ProviderFactories;
  readonly tenants: TenantDirectory;
  readonly ledger: UsageLedger;
  readonly audit: AuditTrail;
  /** The stack id of this node. */
  readonly node: string;
  readonly rulesets?: RulesetSource;
  readonly clock?: Clock;
}

/** The operations of this room; liveness, readiness and health are the server room's. */
export type ModelPolicyHandlers = OperationHandlers<Omit<Operations, 'getLiveness' | 'getReadiness' | 'getHealth'>>;

/** Stack B, for the server room and for callers in the same process. */
export interface ModelPolicy {
  readonly operations: ModelPolicyHandlers;
  /** A model turn of a run: fits the orchestrator's model port. Scopes are not asked for again: who calls checked them. */
  chat(auth: AuthContext, request: InvokeChat, call: InvokeCall): Promise<InvokeResult>;
  invoke(auth: AuthContext, request: InvokeRequest, call: Call): Promise<InvokeResponse>;
  check(auth: AuthContext, request: PolicyCheckRequest, call: Call): Promise<PolicyCheckResponse>;
  models(auth: AuthContext): Promise<Model[]>;
  /** Each backend asked once, for readiness and `agentos validate`. Never throws. */
  probe(): Promise<(ProbeResult & { name: string })[]>;
  close(): Promise<void>;
}

/** @throws ModelsFileError with everything that is wrong in the models file */
export function createModelPolicy(parts: ModelPolicyParts): ModelPolicy {
  const { tenants, audit, ledger, node, rulesets = shippedRulesets, clock = systemClock } = parts;
  const { catalogue, backends } = readModelsFile(parts.modelsFile, parts.secrets);
  const providers = new Map(backends.map((backend) => [backend.backendId, parts.providers[backend.provider](backend)]));
  const pipeline = createPipeline({ tenants, catalogue, providers, rulesets, ledger, audit, clock });
  const listing = new ModelListing(tenants, catalogue, clock.now());
  const room: Room = { perform: (ask) => perform(pipeline, clock, ask), listing, tenants, rulesets, audit, node };
  const operations: ModelPolicyHandlers = {
    createChatCompletion: createChatCompletion(room),
    createEmbedding: createEmbedding(room),
    listModels: listModels(room),
    getModel: getModel(room),
    invokeModel: invokeModel(room),
    checkPolicy: checkPolicy(room),
  };
  const none = { path: {}, query: {}, headers: {} };
  return {
    operations,
    async chat(auth, request, call) {
      const exchange = await room.perform(askOf(auth, request, call, 'internal'));
      const { answer } = exchange;
      // Read to its end before anything is told of it: only then are its usage and its records complete.
      if (answer?.kind === 'stream') exchange.answer = await hearStream(answer.batches, call.onDelta ?? (() => {}));
      return writeResult(exchange, node, toolsOf(request));
    },
    invoke: async (auth, body, call) => (await operations.invokeModel(auth, { ...none, body }, call)).body,
    check: async (auth, body, call) => (await operations.checkPolicy(auth, { ...none, body }, call)).body,
    models: (auth) => listing.list(auth),
    probe: () => Promise.all([...providers].map(async ([name, provider]) => ({ name, ...(await provider.probe()) }))),
    async close() {
      await Promise.all([...providers.values()].map((provider) => provider.close()));
    },
  };
}
