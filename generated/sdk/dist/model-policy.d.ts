// Generated from generated/sdk/model-policy.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type { CallOptions } from './options.js';
import type { Transport } from './transport.js';
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, EmbeddingList, EmbeddingRequest, Health, InvokeRequest, InvokeResponse, ModelList, ModelRef, ModelReply, PolicyCheckRequest, PolicyCheckResponse, Readiness } from './types.js';
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
export declare class ModelPolicy {
    private readonly transport;
    constructor(transport: Transport);
    /** Is the process alive? `GET /healthz` */
    getLiveness(options?: CallOptions): Promise<Health>;
    /** Can the service do its work? `GET /readyz` */
    getReadiness(options?: CallOptions): Promise<Readiness>;
    /** Which service is this? `GET /v1/health` */
    getHealth(options?: CallOptions): Promise<Health>;
    /** Ask a model, in OpenAI's format. `POST /v1/chat/completions` */
    createChatCompletion(input: CreateChatCompletionInput, options?: CallOptions): Promise<ChatCompletion>;
    /** Ask a model, in OpenAI's format. The answer piece by piece, while it is written. `POST /v1/chat/completions` */
    createChatCompletionStream(input: CreateChatCompletionInput, options?: CallOptions): AsyncGenerator<ChatCompletionChunk, void, void>;
    /** Turn texts into vectors, in OpenAI's format. `POST /v1/embeddings` */
    createEmbedding(input: CreateEmbeddingInput, options?: CallOptions): Promise<EmbeddingList>;
    /** List the models. `GET /v1/models` */
    listModels(options?: CallOptions): Promise<ModelList>;
    /** Read a model. `GET /v1/models/{model}` */
    getModel(input: GetModelInput, options?: CallOptions): Promise<ModelReply>;
    /** Ask a model, in the canonical form. `POST /v1/models:invoke` */
    invokeModel(input: InvokeModelInput, options?: CallOptions): Promise<InvokeResponse>;
    /** Ask policy about content. `POST /v1/policy/check` */
    checkPolicy(input: CheckPolicyInput, options?: CallOptions): Promise<PolicyCheckResponse>;
}
