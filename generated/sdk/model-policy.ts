// Generated from contracts/model-policy/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type { CallOptions } from './options.ts';
import type { Transport } from './transport.ts';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionRequest,
  EmbeddingList,
  EmbeddingRequest,
  Health,
  InvokeRequest,
  InvokeResponse,
  ModelList,
  ModelRef,
  ModelReply,
  PolicyCheckRequest,
  PolicyCheckResponse,
  Readiness,
} from './types.ts';

export interface CreateChatCompletionInput {
  body: ChatCompletionRequest;
}

export interface CreateEmbeddingInput {
  body: EmbeddingRequest;
}

export interface GetModelInput {
  /** The model's id or an alias of it. A slash in it is sent as `%2F`, as OpenAI's clients do. */
  model: ModelRef;
}

export interface InvokeModelInput {
  body: InvokeRequest;
}

export interface CheckPolicyInput {
  body: PolicyCheckRequest;
}

/** AgentOS Model Policy: Governed, vendor-neutral access to models. */
export class ModelPolicy {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /** Is the process alive? `GET /healthz` */
  getLiveness(options?: CallOptions): Promise<Health> {
    return this.transport.json<Health>({
      service: 'model-policy',
      method: 'GET',
      path: '/healthz',
      idempotent: true,
      public: true,
      slow: false,
    }, options);
  }

  /** Can the service do its work? `GET /readyz` */
  getReadiness(options?: CallOptions): Promise<Readiness> {
    return this.transport.json<Readiness>({
      service: 'model-policy',
      method: 'GET',
      path: '/readyz',
      idempotent: true,
      public: true,
      slow: false,
    }, options);
  }

  /** Which service is this? `GET /v1/health` */
  getHealth(options?: CallOptions): Promise<Health> {
    return this.transport.json<Health>({
      service: 'model-policy',
      method: 'GET',
      path: '/v1/health',
      idempotent: true,
      public: true,
      slow: false,
    }, options);
  }

  /** Ask a model, in OpenAI's format. `POST /v1/chat/completions` */
  createChatCompletion(input: CreateChatCompletionInput, options?: CallOptions): Promise<ChatCompletion> {
    return this.transport.json<ChatCompletion>({
      service: 'model-policy',
      method: 'POST',
      path: '/v1/chat/completions',
      body: input.body,
      idempotent: false,
      public: false,
      slow: true,
    }, options);
  }

  /** Ask a model, in OpenAI's format. The answer piece by piece, while it is written. `POST /v1/chat/completions` */
  createChatCompletionStream(input: CreateChatCompletionInput, options?: CallOptions): AsyncGenerator<ChatCompletionChunk, void, void> {
    return this.transport.items<ChatCompletionChunk>({
      service: 'model-policy',
      method: 'POST',
      path: '/v1/chat/completions',
      body: { ...input.body, stream: true },
      idempotent: false,
      public: false,
      slow: true,
    }, options);
  }

  /** Turn texts into vectors, in OpenAI's format. `POST /v1/embeddings` */
  createEmbedding(input: CreateEmbeddingInput, options?: CallOptions): Promise<EmbeddingList> {
    return this.transport.json<EmbeddingList>({
      service: 'model-policy',
      method: 'POST',
      path: '/v1/embeddings',
      body: input.body,
      idempotent: true,
      public: false,
      slow: true,
    }, options);
  }

  /** List the models. `GET /v1/models` */
  listModels(options?: CallOptions): Promise<ModelList> {
    return this.transport.json<ModelList>({
      service: 'model-policy',
      method: 'GET',
      path: '/v1/models',
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Read a model. `GET /v1/models/{model}` */
  getModel(input: GetModelInput, options?: CallOptions): Promise<ModelReply> {
    return this.transport.json<ModelReply>({
      service: 'model-policy',
      method: 'GET',
      path: '/v1/models/{model}',
      pathParameters: { model: input.model },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Ask a model, in the canonical form. `POST /v1/models:invoke` */
  invokeModel(input: InvokeModelInput, options?: CallOptions): Promise<InvokeResponse> {
    return this.transport.json<InvokeResponse>({
      service: 'model-policy',
      method: 'POST',
      path: '/v1/models:invoke',
      body: input.body,
      idempotent: false,
      public: false,
      slow: true,
    }, options);
  }

  /** Ask policy about content. `POST /v1/policy/check` */
  checkPolicy(input: CheckPolicyInput, options?: CallOptions): Promise<PolicyCheckResponse> {
    return this.transport.json<PolicyCheckResponse>({
      service: 'model-policy',
      method: 'POST',
      path: '/v1/policy/check',
      body: input.body,
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }
}
