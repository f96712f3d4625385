// Generated from generated/sdk/orchestrator.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { errorOfResponse } from "./errors.js";
import { streamRunEvents } from "./events.js";
import { idempotencyKey } from "./idempotency-key.js";
import { PageRequest } from "./pages.js";
/** AgentOS Agent Orchestrator: Runs agents, durably, for many tenants. */
export class Orchestrator {
    transport;
    constructor(transport) {
        this.transport = transport;
    }
    /** Is the process alive? `GET /healthz` */
    getLiveness(options) {
        return this.transport.json({
            service: 'orchestrator',
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
            service: 'orchestrator',
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
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/health',
            idempotent: true,
            public: true,
            slow: false,
        }, options);
    }
    /** List the tenant's agents. Await it for one page, iterate it for all. `GET /v1/agents` */
    listAgents(input = {}, options) {
        const page = (cursor = input.cursor) => this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/agents',
            query: { limit: input.limit, cursor },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
        return new PageRequest(page, ({ agents }) => agents);
    }
    /** Create an agent. `POST /v1/agents` */
    createAgent(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'POST',
            path: '/v1/agents',
            body: input.body,
            idempotent: false,
            public: false,
            slow: false,
        }, options);
    }
    /** Read an agent. `GET /v1/agents/{agent_id}` */
    getAgent(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/agents/{agent_id}',
            pathParameters: { agent_id: input.agent_id },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** Delete an agent. `DELETE /v1/agents/{agent_id}` */
    deleteAgent(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'DELETE',
            path: '/v1/agents/{agent_id}',
            pathParameters: { agent_id: input.agent_id },
            idempotent: false,
            public: false,
            slow: false,
        }, options);
    }
    /** Change an agent's status or description. `PATCH /v1/agents/{agent_id}` */
    setAgentStatus(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'PATCH',
            path: '/v1/agents/{agent_id}',
            pathParameters: { agent_id: input.agent_id },
            body: input.body,
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** Roll an agent back. `POST /v1/agents/{agent_id}:rollback` */
    rollBackAgent(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'POST',
            path: '/v1/agents/{agent_id}:rollback',
            pathParameters: { agent_id: input.agent_id },
            body: input.body,
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** List an agent's versions. Await it for one page, iterate it for all. `GET /v1/agents/{agent_id}/versions` */
    listAgentVersions(input, options) {
        const page = (cursor = input.cursor) => this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/agents/{agent_id}/versions',
            pathParameters: { agent_id: input.agent_id },
            query: { limit: input.limit, cursor },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
        return new PageRequest(page, ({ versions }) => versions);
    }
    /** Give an agent a new version. `POST /v1/agents/{agent_id}/versions` */
    updateAgent(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'POST',
            path: '/v1/agents/{agent_id}/versions',
            pathParameters: { agent_id: input.agent_id },
            body: input.body,
            idempotent: false,
            public: false,
            slow: false,
        }, options);
    }
    /** List an agent's runs. Await it for one page, iterate it for all. `GET /v1/agents/{agent_id}/runs` */
    listAgentRuns(input, options) {
        const page = (cursor = input.cursor) => this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/agents/{agent_id}/runs',
            pathParameters: { agent_id: input.agent_id },
            query: { status: input.status, created_after: input.created_after, created_before: input.created_before, label: input.label, parent_run_id: input.parent_run_id, limit: input.limit, cursor },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
        return new PageRequest(page, ({ runs }) => runs);
    }
    createRun(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'POST',
            path: '/v1/agents/{agent_id}/runs',
            pathParameters: { agent_id: input.agent_id },
            headers: { 'idempotency-key': input.idempotency_key ?? input.body.idempotency_key ?? idempotencyKey() },
            body: input.body,
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** List the tenant's runs. Await it for one page, iterate it for all. `GET /v1/runs` */
    listRuns(input = {}, options) {
        const page = (cursor = input.cursor) => this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/runs',
            query: { agent_id: input.agent_id, status: input.status, created_after: input.created_after, created_before: input.created_before, label: input.label, parent_run_id: input.parent_run_id, limit: input.limit, cursor },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
        return new PageRequest(page, ({ runs }) => runs);
    }
    /** Read a run. `GET /v1/runs/{run_id}` */
    getRun(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/runs/{run_id}',
            pathParameters: { run_id: input.run_id },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** Cancel a run. `POST /v1/runs/{run_id}:cancel` */
    cancelRun(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'POST',
            path: '/v1/runs/{run_id}:cancel',
            pathParameters: { run_id: input.run_id },
            body: input.body,
            idempotent: false,
            public: false,
            slow: false,
        }, options);
    }
    streamRunEvents(input, options) {
        const { transport } = this;
        return streamRunEvents(transport.baseUrl('orchestrator'), input.run_id, {
            headers: async () => ({ ...(await transport.authorization()), ...options?.headers }),
            afterSequence: input.after_sequence ?? 0,
            includeDeltas: input.include_deltas ?? false,
            signal: options?.signal,
            fetch: transport.fetch,
            refused: errorOfResponse,
        });
    }
    /** List the tools. Await it for one page, iterate it for all. `GET /v1/tools` */
    listTools(input = {}, options) {
        const page = (cursor = input.cursor) => this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/tools',
            query: { limit: input.limit, cursor },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
        return new PageRequest(page, ({ tools }) => tools);
    }
    /** List the tenant's webhook tools. Await it for one page, iterate it for all. `GET /v1/webhook-tools` */
    listWebhookTools(input = {}, options) {
        const page = (cursor = input.cursor) => this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/webhook-tools',
            query: { limit: input.limit, cursor },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
        return new PageRequest(page, ({ webhook_tools }) => webhook_tools);
    }
    /** Create a webhook tool. `POST /v1/webhook-tools` */
    createWebhookTool(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'POST',
            path: '/v1/webhook-tools',
            body: input.body,
            idempotent: false,
            public: false,
            slow: false,
        }, options);
    }
    /** Read a webhook tool. `GET /v1/webhook-tools/{tool_id}` */
    getWebhookTool(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/webhook-tools/{tool_id}',
            pathParameters: { tool_id: input.tool_id },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** Delete a webhook tool. `DELETE /v1/webhook-tools/{tool_id}` */
    deleteWebhookTool(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'DELETE',
            path: '/v1/webhook-tools/{tool_id}',
            pathParameters: { tool_id: input.tool_id },
            idempotent: false,
            public: false,
            slow: false,
        }, options);
    }
    /** Change a webhook tool. `PATCH /v1/webhook-tools/{tool_id}` */
    updateWebhookTool(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'PATCH',
            path: '/v1/webhook-tools/{tool_id}',
            pathParameters: { tool_id: input.tool_id },
            body: input.body,
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** Replace a webhook tool's secret. `POST /v1/webhook-tools/{tool_id}:rotate-secret` */
    rotateWebhookToolSecret(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'POST',
            path: '/v1/webhook-tools/{tool_id}:rotate-secret',
            pathParameters: { tool_id: input.tool_id },
            body: input.body,
            idempotent: false,
            public: false,
            slow: false,
        }, options);
    }
    /** Read an entry of memory. `GET /v1/memory/{namespace}/{key}` */
    getMemory(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/memory/{namespace}/{key}',
            pathParameters: { namespace: input.namespace, key: input.key },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** Keep a text in memory. `PUT /v1/memory/{namespace}/{key}` */
    putMemory(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'PUT',
            path: '/v1/memory/{namespace}/{key}',
            pathParameters: { namespace: input.namespace, key: input.key },
            body: input.body,
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** Delete an entry of memory. `DELETE /v1/memory/{namespace}/{key}` */
    deleteMemory(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'DELETE',
            path: '/v1/memory/{namespace}/{key}',
            pathParameters: { namespace: input.namespace, key: input.key },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** List a namespace of memory. Await it for one page, iterate it for all. `GET /v1/memory/{namespace}` */
    listMemory(input, options) {
        const page = (cursor = input.cursor) => this.transport.json({
            service: 'orchestrator',
            method: 'GET',
            path: '/v1/memory/{namespace}',
            pathParameters: { namespace: input.namespace },
            query: { limit: input.limit, cursor },
            idempotent: true,
            public: false,
            slow: false,
        }, options);
        return new PageRequest(page, ({ memories }) => memories);
    }
    /** Search a namespace of memory. `POST /v1/memory/{namespace}:search` */
    searchMemory(input, options) {
        return this.transport.json({
            service: 'orchestrator',
            method: 'POST',
            path: '/v1/memory/{namespace}:search',
            pathParameters: { namespace: input.namespace },
            body: input.body,
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
}
