// Generated from generated/sdk/model-policy.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** AgentOS Model Policy: Governed, vendor-neutral access to models. */
export class ModelPolicy {
    transport;
    constructor(transport) {
        this.transport = transport;
    }
    /** Is the process alive? `GET /healthz` */
    getLiveness(options) {
        return this.transport.json({
            service: 'model-policy',
            method: 'GET',
            path: '/healthz',
            idempotent: true,
            public: true,
            slow: false,
        }, options);
    }
    /** Can the service do its work? `GET /readyz` */
    getReadiness(options) {
        return this.transport.json({
            service: 'model-policy',
            method: 'GET',
            path: '/readyz',
            idempotent: true,
            public: true,
            slow: false,
        }, options);
    }
    /** Which service is this? `GET /v1/health` */
    getHealth(options) {
        return this.transport.json({
            service: 'model-policy',
            method: 'GET',
            path: '/v1/health',
            idempotent: true,
            public: true,
            slow: false,
        }, options);
    }
    /** Ask a model, in OpenAI's format. `POST /v1/chat/completions` */
    createChatCompletion(input, options) {
        return this.transport.json({
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
    createChatCompletionStream(input, options) {
        return this.transport.items({
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
    createEmbedding(input, options) {
        return this.transport.json({
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
    listModels(options) {
        return this.transport.json({
            service: 'model-policy',
            method: 'GET',
            path: '/v1/models',
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** Read a model. `GET /v1/models/{model}` */
    getModel(input, options) {
        return this.transport.json({
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
    invokeModel(input, options) {
        return this.transport.json({
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
    checkPolicy(input, options) {
        return this.transport.json({
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
