// Generated from contracts/orchestrator/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * Answers as long as the process can answer at all. Use it to decide on a restart, not on routing traffic.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the service do its work?
         * Checks every dependency and names the one that is missing. Use it to route traffic. Answers 503 while the node drains.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which service is this?
         * Status, service and version, for people and dashboards. Needs no credentials and shows no tenant data.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenant's agents
         * Agents of the caller's tenant, by name, as metadata without their configuration (AGT-01).
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Create an agent
         * Makes an agent with version 1 of its configuration (AGT-02, v1.03). It takes runs at once, unless `status` says otherwise.
         *
         *     An agent that exists answers 409. The id of a deleted agent may be used again: its versions are counted on, so that a
         *     run's `agent_version` never means two things. A tool that the tenant is not entitled to, and an `output_schema` that
         *     cannot be compiled, answer 400 and name the field.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        /**
         * Read an agent
         * One agent with its current version and configuration (AGT-01).
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        /**
         * Delete an agent
         * Takes the agent away (AGT-02, v1.03). While a run of it is queued or running the answer is 409: cancel it or wait. Its
         *     runs stay readable at `/v1/runs`.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        /**
         * Change an agent's status or description
         * Sets the status, name or description; what is left out stays (AGT-02, v1.03). Deprecating or deactivating an agent keeps
         *     new runs from it within a second, and leaves those that exist alone. The configuration changes only by a new version.
         */
        patch: operations["setAgentStatus"];
        trace?: never;
    };
    "/v1/agents/{agent_id}:rollback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Roll an agent back
         * Makes a version that exists the current one again; no version is lost or added, and the act is on record (AGT-02, v1.03).
         *     The next update is numbered behind the newest version. A version that the agent does not have answers 404.
         */
        post: operations["rollBackAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        /**
         * List an agent's versions
         * Every version of the agent with its configuration, newest first, page by page (AGT-02, v1.03).
         */
        get: operations["listAgentVersions"];
        put?: never;
        /**
         * Give an agent a new version
         * Adds an immutable version with this configuration and makes it the current one (AGT-02, v1.03). Runs that exist keep the
         *     version they started with. The configuration is checked as for a new agent.
         */
        post: operations["updateAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        /**
         * List an agent's runs
         * Runs of one agent, newest first, page by page (RUN-08, v1.03). An unknown agent answers 404.
         */
        get: operations["listAgentRuns"];
        put?: never;
        /**
         * Create a run
         * Queues a run of the agent and answers at once with 201 (RUN-01); the run is durable from then on. Follow it on
         *     `events_url`, or send `Accept: text/event-stream` with `run_options.stream_events: true` and the reply is the run's
         *     event stream to its end.
         *
         *     With an idempotency key, sending the request again within 24 hours answers 200 with the run that exists; the same key
         *     with another body answers 409 (RUN-07). An inactive agent answers 409, an unknown one 404.
         *
         *     With `run_options.dry_run: true` nothing is started: the reply is 200 with the plan (RUN-09).
         */
        post: operations["createRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenant's runs
         * Runs of all agents, newest first, page by page (RUN-08, v1.03). Filters narrow the list together.
         */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The run.
                 * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
                 */
                run_id: components["parameters"]["run-id"];
            };
            cookie?: never;
        };
        /**
         * Read a run
         * The canonical view of a run: status, times, options, how much it did, and its output or error (RUN-02). Behind the
         *     retention of its tenant a run answers 410.
         */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{run_id}:cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The run.
                 * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
                 */
                run_id: components["parameters"]["run-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a run
         * Cancels a queued or running run; a model or tool call in flight is aborted (RUN-03). The reply shows the run as
         *     canceled. A run that has already ended answers 409 and stays as it is.
         */
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{run_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The run.
                 * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
                 */
                run_id: components["parameters"]["run-id"];
            };
            cookie?: never;
        };
        /**
         * Stream a run's events
         * Server-sent events: what has happened so far, then what happens, until the run's last event (EVT-01..03). Each frame
         *     is `id: <sequence>`, `event: <type>` and `data: <EventEnvelope>`; `: ping` comments keep the line open.
         *
         *     After a broken connection send `Last-Event-ID`, or `after_sequence`, and the stream goes on behind that event.
         *     Delivery is at least once: drop what you know by `event_id`. A finished run is replayed in full. A reader who is
         *     too slow is cut off and resumes by id.
         *
         *     With `include_deltas=true` what the model says comes while it says it, as `agentos.model.delta` without `id` (v1.03).
         *     The node asks the model for a stream from the next model call on; from the first one on for a run that was created with
         *     `run_options.stream_deltas`.
         *
         *     A run that has ended answers 204 when it is asked for what follows its last event. Once the tenant's retention of runs
         *     (`quotas.retention.run_days`) is over the answer is 410, never a stream with a gap.
         *
         *     The events are described in the AsyncAPI document `events/asyncapi.yaml`.
         */
        get: operations["streamRunEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tools
         * The tools that the caller's tenant is entitled to, by id, with the schema of their input (TOOL-01, TOOL-04).
         */
        get: operations["listTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenant's webhook tools
         * Every webhook tool of the tenant by id, disabled ones too (TOOL-02, v1.03). What agents may be offered is at `/v1/tools`.
         */
        get: operations["listWebhookTools"];
        put?: never;
        /**
         * Create a webhook tool
         * Registers a tool that your product hosts (TOOL-02, v1.03). Agents that name it in their `tools` call it from then on by a
         *     signed POST to `url`, as far as the tenant is entitled to it. The reply holds the secret that calls are signed with: it
         *     is shown once and kept encrypted.
         *
         *     An id that is taken answers 409. A URL that no call could go to, and an `input_schema` that is not taken, answer 400 and
         *     name the field. A tenant has at most 64 webhook tools; one more answers 429 `quota_exceeded`. A node whose operator has
         *     set no key to encrypt secrets with answers 503.
         */
        post: operations["createWebhookTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-tools/{tool_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook tool.
                 * @example tool.webhook.find_order
                 */
                tool_id: components["parameters"]["webhook-tool-id"];
            };
            cookie?: never;
        };
        /**
         * Read a webhook tool
         * One webhook tool, without its secret (TOOL-02, v1.03).
         */
        get: operations["getWebhookTool"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook tool
         * Takes the tool and its secrets away (TOOL-02, v1.03). Within 2 seconds no run calls it any more; agents that name it go on
         *     without it.
         */
        delete: operations["deleteWebhookTool"];
        options?: never;
        head?: never;
        /**
         * Change a webhook tool
         * Changes what is given; what is left out stays (TOOL-02, v1.03). Runs see it within 2 seconds. Enabling a tool that was
         *     disabled because its receiver answered 410 clears the reason.
         */
        patch: operations["updateWebhookTool"];
        trace?: never;
    };
    "/v1/webhook-tools/{tool_id}:rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook tool.
                 * @example tool.webhook.find_order
                 */
                tool_id: components["parameters"]["webhook-tool-id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a webhook tool's secret
         * Makes a new secret and shows it once (TOOL-02, v1.03). While the overlap lasts each call carries two signatures, one of
         *     the new secret and one of the old, so that a receiver can change over at any moment. A secret older than these two is
         *     gone at once.
         */
        post: operations["rotateWebhookToolSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory/{namespace}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The group of entries.
                 * @example customers
                 */
                namespace: components["parameters"]["memory-namespace"];
                /**
                 * The entry's name.
                 * @example acme.contact
                 */
                key: components["parameters"]["memory-key"];
            };
            cookie?: never;
        };
        /**
         * Read an entry of memory
         * The text under this name, with what is known about it (MEM-01).
         */
        get: operations["getMemory"];
        /**
         * Keep a text in memory
         * Keeps a text with metadata and, if you have one, its embedding (MEM-01). All that the name had is replaced, so the
         *     same request may be sent again.
         *
         *     What a tenant keeps is counted against `storage.max_memory_bytes`, together with what `tool.kv.put` keeps. A request
         *     that would exceed it answers 429 `quota_exceeded`, names the limit and changes nothing; one that makes the entry no
         *     bigger always passes. A text above 65536 bytes or metadata above 8192 bytes answers 413.
         */
        put: operations["putMemory"];
        post?: never;
        /**
         * Delete an entry of memory
         * Removes the entry and frees its bytes (MEM-01). What is not there, or no longer, answers 404.
         */
        delete: operations["deleteMemory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The group of entries.
                 * @example customers
                 */
                namespace: components["parameters"]["memory-namespace"];
            };
            cookie?: never;
        };
        /**
         * List a namespace of memory
         * Entries of one namespace by key, page by page, without their texts (MEM-01). A namespace in which nothing is kept is
         *     an empty page.
         */
        get: operations["listMemory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory/{namespace}:search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The group of entries.
                 * @example customers
                 */
                namespace: components["parameters"]["memory-namespace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search a namespace of memory
         * Finds entries by words, by the neighbourhood of a vector, or by both, and narrows them by metadata (MEM-01). Words are
         *     compared as they are, whatever the language. Vectors are compared exactly, with every embedding of the namespace:
         *     the time it takes grows with their number, and where it is too long the reply is 504 `timeout`.
         */
        post: operations["searchMemory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * CorrelationId
         * Names one request in the reply, its headers, the logs and the audit trail. Quote it when you ask for help.
         * @example corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W
         */
        CorrelationId: string;
        /**
         * Traceparent
         * W3C trace context.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        Traceparent: string;
        /**
         * ServiceName
         * Which of a node's services answers.
         * @example orchestrator
         */
        ServiceName: "orchestrator" | "model-policy" | "federation";
        /**
         * Health
         * That a service is alive, and which one it is. Says nothing about tenants.
         * @example {
         *       "status": "ok",
         *       "service": "orchestrator",
         *       "version": "1.2.0",
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        Health: {
            status: "ok";
            service: components["schemas"]["ServiceName"];
            /** The version of the product. */
            version: string;
            correlation_id?: components["schemas"]["CorrelationId"];
        };
        /**
         * ErrorCode
         * Why a request or a run failed; stable, meant for programs. HTTP statuses: invalid_request 400 (405 method, 413 too large, 415 media type), unauthorized 401, forbidden and policy_blocked 403, not_found 404 (410, since v1.03, for what is no longer kept), conflict 409, rate_limited and quota_exceeded 429, internal_error 500, not_implemented 501 (since v1.03), dependency_unavailable 503, timeout 504.
         * @example not_found
         */
        ErrorCode: "invalid_request" | "unauthorized" | "forbidden" | "policy_blocked" | "not_found" | "conflict" | "rate_limited" | "quota_exceeded" | "internal_error" | "not_implemented" | "dependency_unavailable" | "timeout";
        /**
         * ErrorBody
         * What went wrong, in one model for every reply and every failed run.
         * @example {
         *       "code": "not_found",
         *       "message": "There is no agent agt_missing in this tenant.",
         *       "retryable": false
         *     }
         * @example {
         *       "code": "invalid_request",
         *       "message": "body/run_options/max_steps must be <= 1000",
         *       "retryable": false,
         *       "details": {
         *         "field": "/run_options/max_steps"
         *       }
         *     }
         */
        ErrorBody: {
            code: components["schemas"]["ErrorCode"];
            /** A sentence for people. It names the thing and the way out, and may change at any time. */
            message: string;
            /** Whether sending the same request again later can succeed. */
            retryable: boolean;
            /** Facts for programs, such as the field or the limit. Never secrets or another tenant's data. */
            details?: {
                [key: string]: unknown;
            };
        };
        /**
         * ErrorReply
         * The body of every reply with a status of 400 or above.
         * @example {
         *       "error": {
         *         "code": "unauthorized",
         *         "message": "The API key is missing. Send it in the Authorization header as a Bearer token.",
         *         "retryable": false
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        ErrorReply: {
            error: components["schemas"]["ErrorBody"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * Readiness
         * Whether a service can do its work now, and which dependency keeps it from doing so.
         * @example {
         *       "status": "ready",
         *       "service": "orchestrator",
         *       "checks": [
         *         {
         *           "name": "database",
         *           "status": "ok"
         *         }
         *       ]
         *     }
         * @example {
         *       "status": "not_ready",
         *       "service": "orchestrator",
         *       "checks": [
         *         {
         *           "name": "database",
         *           "status": "failed",
         *           "message": "The database cannot be reached."
         *         }
         *       ]
         *     }
         */
        Readiness: {
            status: "ready" | "not_ready";
            service: components["schemas"]["ServiceName"];
            checks: {
                /** The dependency. */
                name: string;
                status: "ok" | "failed";
                /** What is wrong and what to do. */
                message?: string;
            }[];
            correlation_id?: components["schemas"]["CorrelationId"];
        };
        /**
         * AgentId
         * An agent, chosen by the tenant.
         * @example agt_sample_echo_v1
         */
        AgentId: string;
        /**
         * TenantId
         * A tenant, chosen by the operator: the isolation boundary.
         * @example tnt_demo
         */
        TenantId: string;
        /**
         * AgentVersion
         * An immutable version of an agent. A run keeps the version it started with.
         * @example 1
         */
        AgentVersion: string;
        /**
         * AgentStatus
         * Only an active agent takes new runs. A deprecated one has a successor that should be used; its runs go on.
         * @example active
         */
        AgentStatus: "active" | "inactive" | "deprecated";
        /**
         * Timestamp
         * Format: date-time
         * A moment in UTC, RFC 3339 with a trailing `Z`.
         * @example 2026-11-23T15:04:05.123Z
         */
        Timestamp: string;
        /**
         * ModelRef
         * Which model to use: a model id, an alias, or a tier (`tier:fast`, `tier:balanced`, `tier:premium`).
         * @example simulated/chat
         * @example tier:fast
         */
        ModelRef: string;
        /**
         * ToolId
         * A tool: `tool.<area>.<verb>`.
         * @example tool.echo
         * @example tool.http.fetch
         */
        ToolId: string;
        /**
         * Generation
         * How the model writes. What is left out is the model's own default.
         * @example {
         *       "temperature": 0.2,
         *       "top_p": 1,
         *       "max_output_tokens": 512,
         *       "stop": [
         *         "END"
         *       ],
         *       "seed": 7
         *     }
         */
        Generation: {
            temperature?: number;
            top_p?: number;
            max_output_tokens?: number;
            stop?: string[];
            seed?: number;
        };
        /**
         * RunLimits
         * How far a run may go.
         * @example {
         *       "max_steps": 30,
         *       "timeout_ms": 180000
         *     }
         */
        RunLimits: {
            max_steps?: number;
            /** In milliseconds. */
            timeout_ms?: number;
        };
        /**
         * AgentConfig
         * What makes an agent (v1.03).
         * @example {
         *       "instructions": "You repeat what you are told, using the echo tool.",
         *       "model_ref": "simulated/chat",
         *       "tools": [
         *         "tool.echo"
         *       ],
         *       "generation": {
         *         "temperature": 0,
         *         "max_output_tokens": 512
         *       },
         *       "limits": {
         *         "max_steps": 10,
         *         "timeout_ms": 60000
         *       }
         *     }
         */
        AgentConfig: {
            /** The system message of every run. */
            instructions: string;
            model_ref: components["schemas"]["ModelRef"];
            /** The tools the agent may call, as far as the tenant is entitled to them. */
            tools: components["schemas"]["ToolId"][];
            generation?: components["schemas"]["Generation"];
            limits?: components["schemas"]["RunLimits"];
            /** A JSON Schema that the final answer must obey. */
            output_schema?: {
                [key: string]: unknown;
            };
        };
        /**
         * Agent
         * A named capability with a version.
         * @example {
         *       "agent_id": "agt_sample_echo_v1",
         *       "tenant_id": "tnt_demo",
         *       "name": "Sample echo",
         *       "description": "Repeats what it is told.",
         *       "version": "1",
         *       "status": "active",
         *       "created_at": "2026-11-23T15:00:00.000Z",
         *       "updated_at": "2026-11-23T15:00:00.000Z",
         *       "config": {
         *         "instructions": "You repeat what you are told.",
         *         "model_ref": "simulated/chat",
         *         "tools": [
         *           "tool.echo"
         *         ]
         *       }
         *     }
         */
        Agent: {
            agent_id: components["schemas"]["AgentId"];
            tenant_id: components["schemas"]["TenantId"];
            name: string;
            description?: string;
            version: components["schemas"]["AgentVersion"];
            status: components["schemas"]["AgentStatus"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            config?: components["schemas"]["AgentConfig"];
        };
        /**
         * NextCursor
         * Send it as `cursor` to read the next page; null on the last page. Opaque, not meant to be stored.
         * @example eyJhZnRlciI6IjAxSkQyUThXIn0
         * @example null
         */
        NextCursor: string | null;
        /**
         * AgentPage
         * A page of agents.
         * @example {
         *       "agents": [],
         *       "next_cursor": null,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        AgentPage: {
            agents: components["schemas"]["Agent"][];
            next_cursor: components["schemas"]["NextCursor"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * AgentCreate
         * A new agent. Its configuration becomes version 1.
         * @example {
         *       "agent_id": "agt_greeter",
         *       "name": "Greeter",
         *       "description": "Welcomes whoever comes.",
         *       "config": {
         *         "instructions": "Welcome the user in one sentence.",
         *         "model_ref": "simulated/chat",
         *         "tools": []
         *       }
         *     }
         */
        AgentCreate: {
            agent_id: components["schemas"]["AgentId"];
            name: string;
            description?: string;
            status?: components["schemas"]["AgentStatus"];
            config: components["schemas"]["AgentConfig"];
        };
        /**
         * AgentReply
         * One agent.
         * @example {
         *       "agent": {
         *         "agent_id": "agt_sample_echo_v1",
         *         "tenant_id": "tnt_demo",
         *         "name": "Sample echo",
         *         "version": "1",
         *         "status": "active",
         *         "created_at": "2026-11-23T15:00:00.000Z",
         *         "updated_at": "2026-11-23T15:00:00.000Z"
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        AgentReply: {
            agent: components["schemas"]["Agent"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * AgentDeletion
         * The agent is gone.
         * @example {
         *       "agent_id": "agt_greeter",
         *       "deleted": true,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        AgentDeletion: {
            agent_id: components["schemas"]["AgentId"];
            deleted: true;
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * AgentChange
         * What is said about an agent, apart from its configuration. What is left out stays; at least one field is given.
         * @example {
         *       "status": "deprecated"
         *     }
         */
        AgentChange: {
            status?: components["schemas"]["AgentStatus"];
            name?: string;
            description?: string;
        };
        /**
         * AgentRollback
         * The version that becomes the current one again.
         * @example {
         *       "version": "1"
         *     }
         */
        AgentRollback: {
            version: components["schemas"]["AgentVersion"];
        };
        /**
         * AgentVersionRecord
         * An immutable version of an agent, with what it is made of.
         * @example {
         *       "agent_id": "agt_greeter",
         *       "version": "1",
         *       "current": true,
         *       "created_at": "2026-11-23T15:00:00.000Z",
         *       "config": {
         *         "instructions": "Welcome the user in one sentence.",
         *         "model_ref": "simulated/chat",
         *         "tools": []
         *       }
         *     }
         */
        AgentVersionRecord: {
            agent_id: components["schemas"]["AgentId"];
            version: components["schemas"]["AgentVersion"];
            /** Whether new runs start with it. */
            current: boolean;
            created_at: components["schemas"]["Timestamp"];
            config: components["schemas"]["AgentConfig"];
        };
        /**
         * AgentVersionPage
         * A page of an agent's versions, newest first.
         * @example {
         *       "versions": [],
         *       "next_cursor": null,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        AgentVersionPage: {
            versions: components["schemas"]["AgentVersionRecord"][];
            next_cursor: components["schemas"]["NextCursor"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * AgentVersionCreate
         * The whole configuration of an agent's next version; nothing is taken over from the version before.
         * @example {
         *       "config": {
         *         "instructions": "Welcome the user warmly.",
         *         "model_ref": "simulated/chat",
         *         "tools": []
         *       }
         *     }
         */
        AgentVersionCreate: {
            config: components["schemas"]["AgentConfig"];
        };
        /**
         * RunStatus
         * Where a run stands. `completed`, `failed` and `canceled` are final.
         * @example running
         */
        RunStatus: "queued" | "running" | "completed" | "failed" | "canceled";
        /**
         * RunId
         * A run.
         * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
         */
        RunId: string;
        /**
         * EffectiveRunOptions
         * The options a run is carried out with, defaults filled in.
         * @example {
         *       "priority": "normal",
         *       "timeout_ms": 180000,
         *       "max_steps": 30,
         *       "stream_events": false,
         *       "dry_run": false
         *     }
         */
        EffectiveRunOptions: {
            priority: "low" | "normal" | "high";
            timeout_ms: number;
            max_steps: number;
            stream_events: boolean;
            /** Only when asked for (v1.03). */
            stream_deltas?: boolean;
            dry_run: boolean;
        };
        /**
         * RunSummary
         * How much work a run has done so far.
         * @example {
         *       "steps_total": 3,
         *       "tool_calls_total": 1,
         *       "model_calls_total": 2
         *     }
         */
        RunSummary: {
            steps_total: number;
            tool_calls_total: number;
            model_calls_total: number;
        };
        /**
         * RunOutput
         * What a run produced.
         * @example {
         *       "type": "text",
         *       "text": "Hello."
         *     }
         */
        RunOutput: {
            /**
             * `json` when the agent has an output schema: the text is then a JSON document that obeys it.
             */
            type: "text" | "json";
            text: string | null;
            artifacts?: ({
                name: string;
                media_type: string;
                /** Format: uri-reference */
                url?: string;
                text?: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        /**
         * Labels
         * Short facts about a run that lists can be filtered by. Names and values are the caller's own.
         * @example {
         *       "team": "support",
         *       "ticket": "4711"
         *     }
         */
        Labels: {
            [key: string]: string;
        };
        /**
         * Run
         * The canonical view of a run.
         * @example {
         *       "tenant_id": "tnt_demo",
         *       "agent_id": "agt_sample_echo_v1",
         *       "agent_version": "1",
         *       "run_id": "run_01JD2Q8W5Z3K7M9N4P6R8S0T1V",
         *       "status": "completed",
         *       "created_at": "2026-11-23T15:04:05.123Z",
         *       "started_at": "2026-11-23T15:04:05.140Z",
         *       "completed_at": "2026-11-23T15:04:05.480Z",
         *       "events_url": "/v1/runs/run_01JD2Q8W5Z3K7M9N4P6R8S0T1V/events",
         *       "run_options": {
         *         "priority": "normal",
         *         "timeout_ms": 180000,
         *         "max_steps": 30,
         *         "stream_events": false,
         *         "dry_run": false
         *       },
         *       "summary": {
         *         "steps_total": 3,
         *         "tool_calls_total": 1,
         *         "model_calls_total": 2
         *       },
         *       "output": {
         *         "type": "text",
         *         "text": "Hello."
         *       },
         *       "error": null,
         *       "labels": {
         *         "team": "support"
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        Run: {
            tenant_id: components["schemas"]["TenantId"];
            agent_id: components["schemas"]["AgentId"];
            agent_version: components["schemas"]["AgentVersion"];
            run_id: components["schemas"]["RunId"];
            status: components["schemas"]["RunStatus"];
            created_at: components["schemas"]["Timestamp"];
            started_at: components["schemas"]["Timestamp"] | null;
            /** When the run reached its final status, whichever it is. */
            completed_at: components["schemas"]["Timestamp"] | null;
            /** Format: uri-reference */
            events_url: string;
            run_options: components["schemas"]["EffectiveRunOptions"];
            summary: components["schemas"]["RunSummary"];
            output: components["schemas"]["RunOutput"] | null;
            error: components["schemas"]["ErrorBody"] | null;
            labels?: components["schemas"]["Labels"];
            /** The run whose agent called this one as a tool. Left out for a run that somebody created (v1.03). */
            parent_run_id?: components["schemas"]["RunId"];
            /** Of the request that created the run. */
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * RunPage
         * A page of runs, newest first.
         * @example {
         *       "runs": [],
         *       "next_cursor": null,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        RunPage: {
            runs: components["schemas"]["Run"][];
            next_cursor: components["schemas"]["NextCursor"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * RunInput
         * What the agent is asked.
         * @example {
         *       "type": "text",
         *       "text": "Say hello."
         *     }
         */
        RunInput: {
            type: "text";
            text: string;
        };
        /**
         * Metadata
         * A free-form map that is kept and given back, never interpreted. A run's may take 64 KiB of JSON.
         * @example {
         *       "source": "crm",
         *       "order": {
         *         "id": 17
         *       }
         *     }
         */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * RunContext
         * The circumstances of a run.
         * @example {
         *       "locale": "de-DE",
         *       "timezone": "Europe/Berlin",
         *       "channel": "web",
         *       "labels": {
         *         "team": "support"
         *       },
         *       "metadata": {
         *         "ticket": 4711
         *       }
         *     }
         * @example {}
         */
        RunContext: {
            /** BCP 47 language tag; `en-US` when left out. */
            locale?: string;
            /** IANA time zone; `UTC` when left out. */
            timezone?: string;
            /** Where the request came from. */
            channel?: string;
            labels?: components["schemas"]["Labels"];
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * RunTooling
         * Narrows the tools of this run: the tenant's entitlement, the agent's tools and the allowlist must all hold a tool, and the denymap must not. It can take tools away, never add any.
         * @example {
         *       "tool_allowlist": [
         *         "tool.echo"
         *       ],
         *       "tool_denymap": [
         *         "tool.http.fetch"
         *       ]
         *     }
         */
        RunTooling: {
            tool_allowlist?: components["schemas"]["ToolId"][];
            tool_denymap?: components["schemas"]["ToolId"][];
        };
        /**
         * RunOptions
         * How a run is to be carried out. What is left out takes the agent's limits or the default.
         * @example {
         *       "priority": "normal",
         *       "timeout_ms": 180000,
         *       "max_steps": 30,
         *       "stream_events": false,
         *       "dry_run": false
         *     }
         * @example {}
         */
        RunOptions: {
            /**
             * `normal` when left out.
             */
            priority?: "low" | "normal" | "high";
            /** Time the whole run may take, in milliseconds; 180000 when left out. */
            timeout_ms?: number;
            /** Steps after which the run is stopped; 30 when left out. */
            max_steps?: number;
            /** With `Accept: text/event-stream`, answer the create request with the run's event stream instead of JSON. */
            stream_events?: boolean;
            /** Ask the model for a stream from the first call on, so that who follows with `include_deltas` misses nothing; the stream that `stream_events` gives has the deltas as well (EVT-04, v1.03). */
            stream_deltas?: boolean;
            /** Validate and report the plan without starting a run (RUN-09). */
            dry_run?: boolean;
        };
        /**
         * RunCreateRequest
         * A run to be created. The tenant comes from the credentials, never from the body.
         * @example {
         *       "input": {
         *         "type": "text",
         *         "text": "Say hello."
         *       }
         *     }
         * @example {
         *       "input": {
         *         "type": "text",
         *         "text": "Where is order 4711?"
         *       },
         *       "context": {
         *         "locale": "en-US",
         *         "timezone": "UTC",
         *         "channel": "web",
         *         "labels": {
         *           "team": "support"
         *         },
         *         "metadata": {
         *           "order": 4711
         *         }
         *       },
         *       "tooling": {
         *         "tool_allowlist": [
         *           "tool.echo"
         *         ],
         *         "tool_denymap": []
         *       },
         *       "run_options": {
         *         "priority": "normal",
         *         "timeout_ms": 60000,
         *         "max_steps": 10,
         *         "stream_events": false,
         *         "dry_run": false
         *       },
         *       "idempotency_key": "idem_order_4711"
         *     }
         */
        RunCreateRequest: {
            input: components["schemas"]["RunInput"];
            context?: components["schemas"]["RunContext"];
            tooling?: components["schemas"]["RunTooling"];
            run_options?: components["schemas"]["RunOptions"];
            /** Sending the same key again (same tenant, principal and agent) gives the existing run. Also accepted as the `Idempotency-Key` header; when both are sent they must be equal. */
            idempotency_key?: string;
        };
        /**
         * RunCreateResponse
         * The run that was created, or the one that the idempotency key already names. Output and error are null until the run has ended.
         * @example {
         *       "run": {
         *         "tenant_id": "tnt_demo",
         *         "agent_id": "agt_sample_echo_v1",
         *         "run_id": "run_01JD2Q8W5Z3K7M9N4P6R8S0T1V",
         *         "status": "queued",
         *         "created_at": "2026-11-23T15:04:05.123Z",
         *         "events_url": "/v1/runs/run_01JD2Q8W5Z3K7M9N4P6R8S0T1V/events",
         *         "output": null,
         *         "error": null
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        RunCreateResponse: {
            run: {
                tenant_id: components["schemas"]["TenantId"];
                agent_id: components["schemas"]["AgentId"];
                run_id: components["schemas"]["RunId"];
                status: components["schemas"]["RunStatus"];
                created_at: components["schemas"]["Timestamp"];
                /**
                 * Format: uri-reference
                 * Where the run's events are streamed and replayed.
                 */
                events_url: string;
                output: components["schemas"]["RunOutput"] | null;
                error: components["schemas"]["ErrorBody"] | null;
            };
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * PolicyId
         * A policy, chosen by the operator.
         * @example pol_default
         */
        PolicyId: string;
        /**
         * RunPlan
         * What a run would do. The answer to `dry_run` (RUN-09, v1.03); nothing was started and nothing counted.
         * @example {
         *       "dry_run": true,
         *       "tenant_id": "tnt_demo",
         *       "agent_id": "agt_sample_echo_v1",
         *       "agent_version": "1",
         *       "model_ref": "simulated/chat",
         *       "tools": [
         *         "tool.echo"
         *       ],
         *       "policy_id": "pol_default",
         *       "limits": {
         *         "max_steps": 30,
         *         "timeout_ms": 180000
         *       },
         *       "quota": {
         *         "max_concurrent_runs": 10,
         *         "active_runs": 2,
         *         "run_create_qps": 5,
         *         "run_create_burst": 10
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        RunPlan: {
            dry_run: true;
            tenant_id: components["schemas"]["TenantId"];
            agent_id: components["schemas"]["AgentId"];
            agent_version: components["schemas"]["AgentVersion"];
            model_ref: components["schemas"]["ModelRef"];
            /** The tools the run would be allowed to call. */
            tools: components["schemas"]["ToolId"][];
            policy_id: components["schemas"]["PolicyId"];
            limits: {
                max_steps: number;
                timeout_ms: number;
            };
            /** The tenant's limits that the run would meet, and how much of them is in use. */
            quota: {
                max_concurrent_runs?: number;
                max_queued_runs?: number;
                active_runs?: number;
                run_create_qps?: number;
                run_create_burst?: number;
            } & {
                [key: string]: unknown;
            };
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * RunReply
         * One run.
         * @example {
         *       "run": {
         *         "tenant_id": "tnt_demo",
         *         "agent_id": "agt_sample_echo_v1",
         *         "agent_version": "1",
         *         "run_id": "run_01JD2Q8W5Z3K7M9N4P6R8S0T1V",
         *         "status": "running",
         *         "created_at": "2026-11-23T15:04:05.123Z",
         *         "started_at": "2026-11-23T15:04:05.140Z",
         *         "completed_at": null,
         *         "events_url": "/v1/runs/run_01JD2Q8W5Z3K7M9N4P6R8S0T1V/events",
         *         "run_options": {
         *           "priority": "normal",
         *           "timeout_ms": 180000,
         *           "max_steps": 30,
         *           "stream_events": false,
         *           "dry_run": false
         *         },
         *         "summary": {
         *           "steps_total": 1,
         *           "tool_calls_total": 0,
         *           "model_calls_total": 1
         *         },
         *         "output": null,
         *         "error": null,
         *         "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T2W"
         *     }
         */
        RunReply: {
            run: components["schemas"]["Run"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * RunCancelRequest
         * Why a run is canceled. The body may be left out.
         * @example {
         *       "reason": "The customer closed the ticket."
         *     }
         */
        RunCancelRequest: {
            /** Ends up in the run's last event. */
            reason?: string;
        };
        /**
         * Tool
         * Something an agent can do besides talking.
         * @example {
         *       "tool_id": "tool.echo",
         *       "description": "Gives back the text it is given.",
         *       "input_schema": {
         *         "type": "object",
         *         "required": [
         *           "text"
         *         ],
         *         "properties": {
         *           "text": {
         *             "type": "string"
         *           }
         *         }
         *       }
         *     }
         */
        Tool: {
            tool_id: components["schemas"]["ToolId"];
            /** What the tool does; the model reads it. */
            description: string;
            /** The JSON Schema of the tool's input. */
            input_schema: {
                [key: string]: unknown;
            };
        };
        /**
         * ToolPage
         * A page of the tools that the tenant is entitled to.
         * @example {
         *       "tools": [],
         *       "next_cursor": null,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        ToolPage: {
            tools: components["schemas"]["Tool"][];
            next_cursor: components["schemas"]["NextCursor"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * WebhookToolId
         * A tool that the tenant's product hosts. No built-in tool's id begins with `tool.webhook.`.
         * @example tool.webhook.find_order
         */
        WebhookToolId: string;
        /**
         * WebhookTool
         * A tool that the tenant's product hosts (v1.03). Its secret is never shown.
         * @example {
         *       "tenant_id": "tnt_demo",
         *       "tool_id": "tool.webhook.find_order",
         *       "description": "Finds an order by its number.",
         *       "input_schema": {
         *         "type": "object",
         *         "required": [
         *           "number"
         *         ],
         *         "properties": {
         *           "number": {
         *             "type": "string",
         *             "maxLength": 40
         *           }
         *         }
         *       },
         *       "url": "https://shop.example.com/agent-tools/find-order",
         *       "timeout_ms": 5000,
         *       "retries": 2,
         *       "enabled": true,
         *       "disabled_reason": null,
         *       "previous_secret_expires_at": null,
         *       "created_at": "2026-11-23T15:00:00.000Z",
         *       "updated_at": "2026-11-23T15:00:00.000Z"
         *     }
         */
        WebhookTool: {
            tenant_id: components["schemas"]["TenantId"];
            tool_id: components["schemas"]["WebhookToolId"];
            description: string;
            input_schema: {
                [key: string]: unknown;
            };
            url: string;
            timeout_ms: number;
            retries: number;
            enabled: boolean;
            /** `gone` when its receiver answered 410, so that it was disabled; null otherwise. */
            disabled_reason: string | null;
            /** Until when calls are signed with the secret before the current one, too; null when they are not. */
            previous_secret_expires_at: string | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * WebhookToolPage
         * A page of the tenant's webhook tools.
         * @example {
         *       "webhook_tools": [],
         *       "next_cursor": null,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        WebhookToolPage: {
            webhook_tools: components["schemas"]["WebhookTool"][];
            next_cursor: components["schemas"]["NextCursor"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * WebhookToolCreate
         * A new webhook tool. Its secret is in the reply, once.
         * @example {
         *       "tool_id": "tool.webhook.find_order",
         *       "description": "Finds an order by its number.",
         *       "input_schema": {
         *         "type": "object",
         *         "required": [
         *           "number"
         *         ],
         *         "properties": {
         *           "number": {
         *             "type": "string",
         *             "maxLength": 40
         *           }
         *         }
         *       },
         *       "url": "https://shop.example.com/agent-tools/find-order",
         *       "timeout_ms": 5000,
         *       "retries": 2,
         *       "enabled": true
         *     }
         */
        WebhookToolCreate: {
            tool_id: components["schemas"]["WebhookToolId"];
            /** What the tool does; the model reads it. */
            description: string;
            /** The JSON Schema (2020-12, `type: object`) of the tool's input; the model reads it and every input is held to it. At most 16384 bytes, no `$ref` out of the document, no regular expressions. */
            input_schema: {
                [key: string]: unknown;
            };
            /** Where the tool is called. https, unless the operator has allowed this very host and port. */
            url: string;
            /** Milliseconds that a call may take, all attempts together; 10000 when left out. */
            timeout_ms?: number;
            /** Further attempts after one that failed on the way or with 408, 429 or 5xx; 2 when left out. */
            retries?: number;
            /** Whether agents may call it; true when left out. */
            enabled?: boolean;
        };
        /**
         * WebhookSecret
         * A signing secret as Standard Webhooks writes it, 32 random bytes in base64.
         * @example whsec_oNp4v0mXqHc5yq0lJ1rQ2mW8eZ6kT3uB9sD7fG5hA1c=
         */
        WebhookSecret: string;
        /**
         * WebhookToolSecretReply
         * A webhook tool with the secret that its calls are signed with from now on. It is shown here and never again.
         * @example {
         *       "webhook_tool": {
         *         "tenant_id": "tnt_demo",
         *         "tool_id": "tool.webhook.find_order",
         *         "description": "Finds an order by its number.",
         *         "input_schema": {
         *           "type": "object",
         *           "required": [
         *             "number"
         *           ],
         *           "properties": {
         *             "number": {
         *               "type": "string",
         *               "maxLength": 40
         *             }
         *           }
         *         },
         *         "url": "https://shop.example.com/agent-tools/find-order",
         *         "timeout_ms": 5000,
         *         "retries": 2,
         *         "enabled": true,
         *         "disabled_reason": null,
         *         "previous_secret_expires_at": null,
         *         "created_at": "2026-11-23T15:00:00.000Z",
         *         "updated_at": "2026-11-23T15:00:00.000Z"
         *       },
         *       "secret": "whsec_oNp4v0mXqHc5yq0lJ1rQ2mW8eZ6kT3uB9sD7fG5hA1c=",
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        WebhookToolSecretReply: {
            webhook_tool: components["schemas"]["WebhookTool"];
            secret: components["schemas"]["WebhookSecret"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * WebhookToolReply
         * A webhook tool.
         * @example {
         *       "webhook_tool": {
         *         "tenant_id": "tnt_demo",
         *         "tool_id": "tool.webhook.find_order",
         *         "description": "Finds an order by its number.",
         *         "input_schema": {
         *           "type": "object",
         *           "required": [
         *             "number"
         *           ],
         *           "properties": {
         *             "number": {
         *               "type": "string",
         *               "maxLength": 40
         *             }
         *           }
         *         },
         *         "url": "https://shop.example.com/agent-tools/find-order",
         *         "timeout_ms": 5000,
         *         "retries": 2,
         *         "enabled": true,
         *         "disabled_reason": null,
         *         "previous_secret_expires_at": null,
         *         "created_at": "2026-11-23T15:00:00.000Z",
         *         "updated_at": "2026-11-23T15:00:00.000Z"
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        WebhookToolReply: {
            webhook_tool: components["schemas"]["WebhookTool"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * WebhookToolDeletion
         * The webhook tool is gone, and its secrets with it.
         * @example {
         *       "tool_id": "tool.webhook.find_order",
         *       "deleted": true,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        WebhookToolDeletion: {
            tool_id: components["schemas"]["WebhookToolId"];
            deleted: true;
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * WebhookToolChange
         * What is to be different. What is left out stays.
         * @example {
         *       "enabled": false
         *     }
         */
        WebhookToolChange: {
            /** What the tool does; the model reads it. */
            description?: string;
            /** The JSON Schema (2020-12, `type: object`) of the tool's input; the model reads it and every input is held to it. At most 16384 bytes, no `$ref` out of the document, no regular expressions. */
            input_schema?: {
                [key: string]: unknown;
            };
            /** Where the tool is called. https, unless the operator has allowed this very host and port. */
            url?: string;
            /** Milliseconds that a call may take, all attempts together. */
            timeout_ms?: number;
            /** Further attempts after one that failed on the way or with 408, 429 or 5xx. */
            retries?: number;
            /** Whether agents may call it. */
            enabled?: boolean;
        };
        /**
         * WebhookSecretRotation
         * How a secret is replaced.
         * @example {
         *       "overlap_seconds": 3600
         *     }
         */
        WebhookSecretRotation: {
            /** How long calls are signed with the old secret, too; 86400 when left out. 0 for a secret that has leaked. */
            overlap_seconds?: number;
        };
        /**
         * MemoryNamespace
         * A group of entries. It is there as soon as something is put into it.
         * @example customers
         */
        MemoryNamespace: string;
        /**
         * MemoryKey
         * The name of an entry inside its namespace.
         * @example acme.contact
         */
        MemoryKey: string;
        /**
         * MemoryHead
         * An entry as lists show it, without its text.
         * @example {
         *       "namespace": "customers",
         *       "key": "acme.contact",
         *       "metadata": {
         *         "team": "billing",
         *         "year": 2026
         *       },
         *       "embedding_dimensions": 3,
         *       "bytes": 91,
         *       "created_at": "2026-11-23T15:00:00.000Z",
         *       "updated_at": "2026-11-23T15:00:00.000Z"
         *     }
         */
        MemoryHead: {
            namespace: components["schemas"]["MemoryNamespace"];
            key: components["schemas"]["MemoryKey"];
            metadata: components["schemas"]["Metadata"];
            /** How many numbers its embedding has; 0 when it has none. The numbers are not given back. */
            embedding_dimensions: number;
            /** What it counts against storage.max_memory_bytes, names and embedding included. */
            bytes: number;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * Memory
         * An entry of a tenant's memory.
         * @example {
         *       "namespace": "customers",
         *       "key": "acme.contact",
         *       "text": "Acme wants invoices by post.",
         *       "metadata": {
         *         "team": "billing",
         *         "year": 2026
         *       },
         *       "embedding_dimensions": 3,
         *       "bytes": 91,
         *       "created_at": "2026-11-23T15:00:00.000Z",
         *       "updated_at": "2026-11-23T15:00:00.000Z"
         *     }
         */
        Memory: components["schemas"]["MemoryHead"] & {
            text: string;
        };
        /**
         * MemoryReply
         * One entry.
         * @example {
         *       "memory": {
         *         "namespace": "customers",
         *         "key": "acme.contact",
         *         "text": "Acme wants invoices by post.",
         *         "metadata": {
         *           "team": "billing",
         *           "year": 2026
         *         },
         *         "embedding_dimensions": 3,
         *         "bytes": 91,
         *         "created_at": "2026-11-23T15:00:00.000Z",
         *         "updated_at": "2026-11-23T15:00:00.000Z"
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        MemoryReply: {
            memory: components["schemas"]["Memory"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * MemoryVector
         * What a text means, as numbers of an embedding model. Kept in single precision; not all zeros. Only vectors with the same number of dimensions are compared, and only those of the same model mean anything to one another.
         * @example [
         *       0.25,
         *       -0.5,
         *       0.125
         *     ]
         */
        MemoryVector: number[];
        /**
         * MemoryPutRequest
         * What to keep under a name. It replaces all that the name had.
         * @example {
         *       "text": "Acme wants invoices by post.",
         *       "metadata": {
         *         "team": "billing",
         *         "year": 2026
         *       },
         *       "embedding": [
         *         0.25,
         *         -0.5,
         *         0.125
         *       ]
         *     }
         * @example {
         *       "text": "Call Jo before noon."
         *     }
         */
        MemoryPutRequest: {
            /** At most 65536 bytes as UTF-8; without U+0000. */
            text: string;
            /** Facts that searches can be narrowed by; empty when left out. At most 8192 bytes as JSON, nested 16 deep. */
            metadata?: components["schemas"]["Metadata"];
            /** The entry is found by vector only when it has one. */
            embedding?: components["schemas"]["MemoryVector"];
        };
        /**
         * MemoryDeleted
         * The entry is gone, and its bytes are free.
         * @example {
         *       "namespace": "customers",
         *       "key": "acme.contact",
         *       "deleted": true,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        MemoryDeleted: {
            namespace: components["schemas"]["MemoryNamespace"];
            key: components["schemas"]["MemoryKey"];
            deleted: true;
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * MemoryPage
         * A page of a namespace's entries, by key.
         * @example {
         *       "memories": [],
         *       "next_cursor": null,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        MemoryPage: {
            memories: components["schemas"]["MemoryHead"][];
            next_cursor: components["schemas"]["NextCursor"];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * MemorySearchRequest
         * What to look for. Without `query` and `vector` it answers 400; with both, their rankings are joined.
         * @example {
         *       "query": "invoices by post",
         *       "filter": {
         *         "team": "billing"
         *       },
         *       "limit": 5
         *     }
         * @example {
         *       "vector": [
         *         0.25,
         *         -0.5,
         *         0.125
         *       ]
         *     }
         */
        MemorySearchRequest: {
            /** Words, of which an entry must have at least one; entries with more of them come first. Case does not count, forms of a word do. */
            query?: string;
            /** Entries come in the order of the cosine between this and their embedding. */
            vector?: components["schemas"]["MemoryVector"];
            /** Only entries whose metadata has each of these fields with exactly this value. */
            filter?: {
                [key: string]: string | number | boolean | null;
            };
            /** How many entries are answered at most; 10 when left out. */
            limit?: number;
        };
        /**
         * MemoryHit
         * An entry that was found.
         * @example {
         *       "memory": {
         *         "namespace": "customers",
         *         "key": "acme.contact",
         *         "text": "Acme wants invoices by post.",
         *         "metadata": {
         *           "team": "billing",
         *           "year": 2026
         *         },
         *         "embedding_dimensions": 3,
         *         "bytes": 91,
         *         "created_at": "2026-11-23T15:00:00.000Z",
         *         "updated_at": "2026-11-23T15:00:00.000Z"
         *       },
         *       "score": 0.06
         *     }
         */
        MemoryHit: {
            memory: components["schemas"]["Memory"];
            /** Higher is better. Of a vector search the cosine, -1 to 1; otherwise comparable within one reply only. */
            score: number;
        };
        /**
         * MemorySearchReply
         * What was found, best first.
         * @example {
         *       "hits": [],
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        MemorySearchReply: {
            hits: components["schemas"]["MemoryHit"][];
            correlation_id: components["schemas"]["CorrelationId"];
        };
    };
    responses: {
        /** The node failed. The correlation id leads to the cause in its logs. */
        "internal-error": {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "internal_error",
                 *         "message": "Something went wrong on our side. Quote the correlation id when you report it.",
                 *         "retryable": true
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** The request does not obey the contract; the message names the field. */
        "invalid-request": {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "invalid_request",
                 *         "message": "body/input/text must NOT have fewer than 1 characters",
                 *         "retryable": false,
                 *         "details": {
                 *           "field": "/input/text"
                 *         }
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** The credentials are missing, unknown, expired or revoked. */
        unauthorized: {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unauthorized",
                 *         "message": "The API key is missing. Send it in the Authorization header as a Bearer token.",
                 *         "retryable": false
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** The caller is known but may not do this: a scope is missing, or the tenant is disabled. */
        forbidden: {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "forbidden",
                 *         "message": "The scope runs:create is missing.",
                 *         "retryable": false,
                 *         "details": {
                 *           "required_scopes": [
                 *             "runs:create"
                 *           ]
                 *         }
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** A rate (`rate_limited`) or a quota (`quota_exceeded`) of the tenant is used up. `Retry-After` says when to try again. */
        "too-many-requests": {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                "retry-after": components["headers"]["retry-after"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "rate_limited",
                 *         "message": "The tenant may create 5 runs per second.",
                 *         "retryable": true,
                 *         "details": {
                 *           "limit": "run_create_qps"
                 *         }
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** Something the node depends on cannot be reached, or the node is draining. */
        "dependency-unavailable": {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                "retry-after": components["headers"]["retry-after"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "dependency_unavailable",
                 *         "message": "The database cannot be reached.",
                 *         "retryable": true
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** The present state does not allow this. */
        conflict: {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "conflict",
                 *         "message": "The run has already ended; its status is completed.",
                 *         "retryable": false,
                 *         "details": {
                 *           "status": "completed"
                 *         }
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** The body is larger than the node accepts. */
        "payload-too-large": {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "invalid_request",
                 *         "message": "The body is larger than 4194304 bytes.",
                 *         "retryable": false,
                 *         "details": {
                 *           "limit_bytes": 4194304
                 *         }
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** The body is not `application/json`. */
        "unsupported-media-type": {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "invalid_request",
                 *         "message": "Send the body as application/json.",
                 *         "retryable": false
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** There is no such thing in this tenant. Another tenant's things answer exactly like missing ones (SEC-06). */
        "not-found": {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_found",
                 *         "message": "There is no such thing in this tenant.",
                 *         "retryable": false
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** The caller may not do this (`forbidden`), or policy refuses the content (`policy_blocked`). */
        "policy-blocked": {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "policy_blocked",
                 *         "message": "Policy pol_default blocks this content.",
                 *         "retryable": false,
                 *         "details": {
                 *           "reasons": [
                 *             "pii_not_allowed"
                 *           ]
                 *         }
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** Runs of this age are no longer kept (v1.03): `details.kept_days` says how long this tenant keeps them. It is answered for every run id of that age alike, whether there was such a run or not; asking again is of no use. */
        gone: {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_found",
                 *         "message": "Runs are kept for 90 days in this tenant; the run run_01JD2Q8W5Z3K7M9N4P6R8S0T1V would be older.",
                 *         "retryable": false,
                 *         "details": {
                 *           "reason": "retention",
                 *           "kept_days": 90
                 *         }
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
        /** The work was not done in time. */
        timeout: {
            headers: {
                "x-correlation-id": components["headers"]["x-correlation-id"];
                "x-request-id": components["headers"]["x-request-id"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "timeout",
                 *         "message": "The model did not answer within 60000 ms.",
                 *         "retryable": true
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorReply"];
            };
        };
    };
    parameters: {
        /**
         * How many items a page holds at most.
         * @example 20
         */
        limit: number;
        /**
         * The `next_cursor` of the page before. A cursor that this node did not issue is answered 400.
         * @example eyJhZnRlciI6IjAxSkQyUThXIn0
         */
        cursor: string;
        /**
         * The agent.
         * @example agt_sample_echo_v1
         */
        "agent-id": components["schemas"]["AgentId"];
        /**
         * Only runs that stand here.
         * @example completed
         */
        status: components["schemas"]["RunStatus"];
        /**
         * Only runs created at this moment or later.
         * @example 2026-11-23T00:00:00Z
         */
        "created-after": components["schemas"]["Timestamp"];
        /**
         * Only runs created before this moment.
         * @example 2026-11-24T00:00:00Z
         */
        "created-before": components["schemas"]["Timestamp"];
        /**
         * Only runs that carry this label, written `name:value`.
         * @example team:support
         */
        label: string;
        /**
         * Only runs that this run's agent called as tools (v1.03).
         * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
         */
        "parent-run-filter": components["schemas"]["RunId"];
        /**
         * The same as `idempotency_key` in the body. When both are sent they must be equal.
         * @example idem_order_4711
         */
        "idempotency-key": string;
        /**
         * Only runs of this agent.
         * @example agt_sample_echo_v1
         */
        "agent-filter": components["schemas"]["AgentId"];
        /**
         * The run.
         * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
         */
        "run-id": components["schemas"]["RunId"];
        /**
         * Start after this event (EVT-03). Used when `Last-Event-ID` is not sent.
         * @example 0
         */
        "after-sequence": number;
        /**
         * The id of the last frame that arrived, which is its sequence. Browsers send it by themselves when they reconnect.
         * @example 4
         */
        "last-event-id": number;
        /**
         * Send `agentos.model.delta` as well, what the model says while it says it (EVT-04, v1.03).
         * @example true
         */
        "include-deltas": boolean;
        /**
         * The webhook tool.
         * @example tool.webhook.find_order
         */
        "webhook-tool-id": components["schemas"]["WebhookToolId"];
        /**
         * The group of entries.
         * @example customers
         */
        "memory-namespace": components["schemas"]["MemoryNamespace"];
        /**
         * The entry's name.
         * @example acme.contact
         */
        "memory-key": components["schemas"]["MemoryKey"];
    };
    requestBodies: never;
    headers: {
        /**
         * Names this request in logs and the audit trail (A.2). Quote it when you ask for help.
         * @example corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W
         */
        "x-correlation-id": components["schemas"]["CorrelationId"];
        /**
         * The same value as `x-correlation-id`, under the name that OpenAI clients look for.
         * @example corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W
         */
        "x-request-id": components["schemas"]["CorrelationId"];
        /**
         * The W3C trace context of this request; it continues the caller's when one was sent.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        traceparent: components["schemas"]["Traceparent"];
        /**
         * Whole seconds to wait before the request is sent again.
         * @example 1
         */
        "retry-after": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service is alive. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "service": "orchestrator",
                     *       "version": "1.2.0",
                     *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            500: components["responses"]["internal-error"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service can do its work. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "service": "orchestrator",
                     *       "checks": [
                     *         {
                     *           "name": "database",
                     *           "status": "ok"
                     *         }
                     *       ],
                     *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            500: components["responses"]["internal-error"];
            /** A dependency is missing; `checks` names it. */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "not_ready",
                     *       "service": "orchestrator",
                     *       "checks": [
                     *         {
                     *           "name": "database",
                     *           "status": "failed",
                     *           "message": "The database cannot be reached."
                     *         }
                     *       ],
                     *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service is alive. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "service": "orchestrator",
                     *       "version": "1.2.0",
                     *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            500: components["responses"]["internal-error"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /**
                 * How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * The `next_cursor` of the page before. A cursor that this node did not issue is answered 400.
                 * @example eyJhZnRlciI6IjAxSkQyUThXIn0
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of agents. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentPage"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentCreate"];
            };
        };
        responses: {
            /** The agent was created. */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["conflict"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    getAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agent. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    deleteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agent is gone. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDeletion"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    setAgentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChange"];
            };
        };
        responses: {
            /** The agent as it is now. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    rollBackAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentRollback"];
            };
        };
        responses: {
            /** The agent with the version that it went back to. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    listAgentVersions: {
        parameters: {
            query?: {
                /**
                 * How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * The `next_cursor` of the page before. A cursor that this node did not issue is answered 400.
                 * @example eyJhZnRlciI6IjAxSkQyUThXIn0
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of versions. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentVersionPage"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentVersionCreate"];
            };
        };
        responses: {
            /** The agent with its new version. */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    listAgentRuns: {
        parameters: {
            query?: {
                /**
                 * Only runs that stand here.
                 * @example completed
                 */
                status?: components["parameters"]["status"];
                /**
                 * Only runs created at this moment or later.
                 * @example 2026-11-23T00:00:00Z
                 */
                created_after?: components["parameters"]["created-after"];
                /**
                 * Only runs created before this moment.
                 * @example 2026-11-24T00:00:00Z
                 */
                created_before?: components["parameters"]["created-before"];
                /**
                 * Only runs that carry this label, written `name:value`.
                 * @example team:support
                 */
                label?: components["parameters"]["label"];
                /**
                 * Only runs that this run's agent called as tools (v1.03).
                 * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
                 */
                parent_run_id?: components["parameters"]["parent-run-filter"];
                /**
                 * How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * The `next_cursor` of the page before. A cursor that this node did not issue is answered 400.
                 * @example eyJhZnRlciI6IjAxSkQyUThXIn0
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of runs. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    createRun: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The same as `idempotency_key` in the body. When both are sent they must be equal.
                 * @example idem_order_4711
                 */
                "Idempotency-Key"?: components["parameters"]["idempotency-key"];
            };
            path: {
                /**
                 * The agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id: components["parameters"]["agent-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCreateRequest"];
            };
        };
        responses: {
            /** The run that the idempotency key already names, or the plan of a dry run. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunCreateResponse"] | components["schemas"]["RunPlan"];
                    "text/event-stream": string;
                };
            };
            /** The run was created. */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunCreateResponse"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["policy-blocked"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /**
                 * Only runs of this agent.
                 * @example agt_sample_echo_v1
                 */
                agent_id?: components["parameters"]["agent-filter"];
                /**
                 * Only runs that stand here.
                 * @example completed
                 */
                status?: components["parameters"]["status"];
                /**
                 * Only runs created at this moment or later.
                 * @example 2026-11-23T00:00:00Z
                 */
                created_after?: components["parameters"]["created-after"];
                /**
                 * Only runs created before this moment.
                 * @example 2026-11-24T00:00:00Z
                 */
                created_before?: components["parameters"]["created-before"];
                /**
                 * Only runs that carry this label, written `name:value`.
                 * @example team:support
                 */
                label?: components["parameters"]["label"];
                /**
                 * Only runs that this run's agent called as tools (v1.03).
                 * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
                 */
                parent_run_id?: components["parameters"]["parent-run-filter"];
                /**
                 * How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * The `next_cursor` of the page before. A cursor that this node did not issue is answered 400.
                 * @example eyJhZnRlciI6IjAxSkQyUThXIn0
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of runs. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The run.
                 * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
                 */
                run_id: components["parameters"]["run-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The run.
                 * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
                 */
                run_id: components["parameters"]["run-id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "The customer closed the ticket."
                 *     }
                 */
                "application/json": components["schemas"]["RunCancelRequest"];
            };
        };
        responses: {
            /** The run is canceled. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            410: components["responses"]["gone"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    streamRunEvents: {
        parameters: {
            query?: {
                /**
                 * Start after this event (EVT-03). Used when `Last-Event-ID` is not sent.
                 * @example 0
                 */
                after_sequence?: components["parameters"]["after-sequence"];
                /**
                 * Send `agentos.model.delta` as well, what the model says while it says it (EVT-04, v1.03).
                 * @example true
                 */
                include_deltas?: components["parameters"]["include-deltas"];
            };
            header?: {
                /**
                 * The id of the last frame that arrived, which is its sequence. Browsers send it by themselves when they reconnect.
                 * @example 4
                 */
                "Last-Event-ID"?: components["parameters"]["last-event-id"];
            };
            path: {
                /**
                 * The run.
                 * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
                 */
                run_id: components["parameters"]["run-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The stream. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** The run has ended and nothing follows the given event (v1.03). An `EventSource` stops asking then. */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    listTools: {
        parameters: {
            query?: {
                /**
                 * How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * The `next_cursor` of the page before. A cursor that this node did not issue is answered 400.
                 * @example eyJhZnRlciI6IjAxSkQyUThXIn0
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of tools. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolPage"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    listWebhookTools: {
        parameters: {
            query?: {
                /**
                 * How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * The `next_cursor` of the page before. A cursor that this node did not issue is answered 400.
                 * @example eyJhZnRlciI6IjAxSkQyUThXIn0
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of webhook tools. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookToolPage"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    createWebhookTool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookToolCreate"];
            };
        };
        responses: {
            /** The webhook tool was created. */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookToolSecretReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["conflict"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    getWebhookTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook tool.
                 * @example tool.webhook.find_order
                 */
                tool_id: components["parameters"]["webhook-tool-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook tool. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookToolReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    deleteWebhookTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook tool.
                 * @example tool.webhook.find_order
                 */
                tool_id: components["parameters"]["webhook-tool-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook tool is gone. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookToolDeletion"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    updateWebhookTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook tool.
                 * @example tool.webhook.find_order
                 */
                tool_id: components["parameters"]["webhook-tool-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookToolChange"];
            };
        };
        responses: {
            /** The webhook tool as it is now. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookToolReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    rotateWebhookToolSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook tool.
                 * @example tool.webhook.find_order
                 */
                tool_id: components["parameters"]["webhook-tool-id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotation"];
            };
        };
        responses: {
            /** The webhook tool with its new secret. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookToolSecretReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    getMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The group of entries.
                 * @example customers
                 */
                namespace: components["parameters"]["memory-namespace"];
                /**
                 * The entry's name.
                 * @example acme.contact
                 */
                key: components["parameters"]["memory-key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entry. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    putMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The group of entries.
                 * @example customers
                 */
                namespace: components["parameters"]["memory-namespace"];
                /**
                 * The entry's name.
                 * @example acme.contact
                 */
                key: components["parameters"]["memory-key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemoryPutRequest"];
            };
        };
        responses: {
            /** It is kept. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    deleteMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The group of entries.
                 * @example customers
                 */
                namespace: components["parameters"]["memory-namespace"];
                /**
                 * The entry's name.
                 * @example acme.contact
                 */
                key: components["parameters"]["memory-key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** It is gone. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace": "customers",
                     *       "key": "acme.contact",
                     *       "deleted": true,
                     *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                     *     }
                     */
                    "application/json": components["schemas"]["MemoryDeleted"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    listMemory: {
        parameters: {
            query?: {
                /**
                 * How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * The `next_cursor` of the page before. A cursor that this node did not issue is answered 400.
                 * @example eyJhZnRlciI6IjAxSkQyUThXIn0
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * The group of entries.
                 * @example customers
                 */
                namespace: components["parameters"]["memory-namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of entries. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryPage"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
    searchMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The group of entries.
                 * @example customers
                 */
                namespace: components["parameters"]["memory-namespace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemorySearchRequest"];
            };
        };
        responses: {
            /** What was found, best first. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemorySearchReply"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            503: components["responses"]["dependency-unavailable"];
            504: components["responses"]["timeout"];
        };
    };
}
