// Generated from contracts/federation/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
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
    "/v1/peer/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is this node?
         * Stack id, environment, region, API versions and the addresses of the node's services (FED-01).
         */
        get: operations["getPeerInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can this node do?
         * What the node supports, its limits and its models (FED-01, FED-07). Ask before forwarding, and keep the answer for a while.
         */
        get: operations["getPeerCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/federation/runs:forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a run over to another node
         * Picks a peer that fits the selector and creates the run there (FED-02). Sending the same idempotency key again never
         *     makes a second run (FED-08): it answers 200 with the run that exists. No peer that fits answers 404, one that cannot be reached 503.
         *
         *     A node that does not forward runs answers 501 and says so in its capabilities.
         */
        post: operations["forwardRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/federation/runs/{run_id}/events": {
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
         * Stream a forwarded run's events
         * The events of a run that is carried out elsewhere, in the same frames as the orchestrator's stream (FED-03). It goes on
         *     behind `Last-Event-ID` or `after_sequence` after a broken link and ends after the run's last event.
         *
         *     A node that does not offer event streams to peers answers 501.
         */
        get: operations["streamFederatedRunEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/federation/events:ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in another node's events
         * Replicates events of runs that another node carries out for this one (FED-03). Known events are counted as duplicates
         *     and change nothing, so a batch may be sent again. Events of a run that this node did not forward to the sender are rejected.
         *
         *     A node that does not take in events answers 501.
         */
        post: operations["ingestEvents"];
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
         * StackId
         * A node of the federation, chosen by its operator.
         * @example stk_local
         */
        StackId: string;
        /**
         * Timestamp
         * Format: date-time
         * A moment in UTC, RFC 3339 with a trailing `Z`.
         * @example 2026-11-23T15:04:05.123Z
         */
        Timestamp: string;
        /**
         * PeerInfo
         * Who a node is and where its services answer.
         * @example {
         *       "peer": {
         *         "stack_id": "stk_local",
         *         "environment": "demo",
         *         "region": "local",
         *         "api_versions": [
         *           "v1"
         *         ],
         *         "endpoints": {
         *           "agent_orchestrator_base_url": "http://127.0.0.1:50081",
         *           "model_policy_base_url": "http://127.0.0.1:50082",
         *           "federation_base_url": "http://127.0.0.1:50083"
         *         },
         *         "build": {
         *           "version": "1.2.0",
         *           "git_sha": "0fd573c",
         *           "timestamp": "2026-11-23T15:00:00Z"
         *         }
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        PeerInfo: {
            peer: {
                stack_id: components["schemas"]["StackId"];
                environment: string;
                region: string;
                api_versions: string[];
                endpoints: {
                    /** Format: uri */
                    agent_orchestrator_base_url: string;
                    /** Format: uri */
                    model_policy_base_url: string;
                    /** Format: uri */
                    federation_base_url: string;
                };
                build: {
                    version: string;
                    git_sha: string;
                    timestamp: components["schemas"]["Timestamp"];
                };
            };
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * PeerCapabilities
         * What a node can do for a peer. Ask before forwarding; a missing capability fails clearly (FED-07).
         * @example {
         *       "capabilities": {
         *         "supports": {
         *           "runs_forward": false,
         *           "events_stream": false,
         *           "tenant_isolation": true,
         *           "tool_hosting": true
         *         },
         *         "limits": {
         *           "max_concurrent_runs": 10,
         *           "max_event_streams": 1000
         *         },
         *         "models": {
         *           "tiers": [
         *             "fast"
         *           ],
         *           "backends": [
         *             "simulated"
         *           ],
         *           "max_context_tokens": 128000
         *         }
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        PeerCapabilities: {
            capabilities: {
                supports: {
                    runs_forward: boolean;
                    events_stream: boolean;
                    tenant_isolation: boolean;
                    tool_hosting: boolean;
                };
                limits: {
                    max_concurrent_runs: number;
                    max_event_streams: number;
                };
                models: {
                    tiers: string[];
                    backends: string[];
                    max_context_tokens: number;
                };
            };
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * TargetSelector
         * Which peer may take a run.
         * @example {
         *       "region": "eu-central-1",
         *       "required_capabilities": [
         *         "runs_forward"
         *       ],
         *       "preferred_model_tier": "fast"
         *     }
         */
        TargetSelector: {
            stack_id?: components["schemas"]["StackId"];
            region?: string;
            /** Names out of `capabilities.supports`, such as `runs_forward`. */
            required_capabilities?: string[];
            preferred_model_tier?: "fast" | "balanced" | "premium";
        };
        /**
         * TenantId
         * A tenant, chosen by the operator: the isolation boundary.
         * @example tnt_demo
         */
        TenantId: string;
        /**
         * PrincipalId
         * A user (`usr_`) or a service (`svc_`) acting inside a tenant.
         * @example usr_tnt_demo_admin
         * @example svc_billing
         */
        PrincipalId: string;
        /**
         * Principal
         * The user or the service that acts.
         * @example {
         *       "principal_id": "usr_tnt_demo_admin",
         *       "principal_type": "user",
         *       "display_name": "Demo admin"
         *     }
         */
        Principal: {
            principal_id: components["schemas"]["PrincipalId"];
            principal_type: "user" | "service";
            display_name?: string;
        };
        /**
         * Scope
         * One right (SEC-01).
         * @example runs:create
         */
        Scope: string;
        /**
         * Role
         * A named bundle of scopes (SEC-01).
         * @example tenant_admin
         */
        Role: string;
        /**
         * SessionId
         * A session of a signed-in user.
         * @example ses_01JD2Q8W5Z3K7M9N4P6R8S0T5A
         */
        SessionId: string;
        /**
         * PolicyContext
         * What policies must know about a request beyond who sends it.
         * @example {
         *       "data_classification": "internal",
         *       "region": "eu-central-1",
         *       "purpose": "support",
         *       "consent_tags": [
         *         "analytics"
         *       ]
         *     }
         */
        PolicyContext: {
            data_classification: "public" | "internal" | "confidential" | "restricted";
            region: string;
            purpose: string;
            consent_tags?: string[];
        };
        /**
         * Auth
         * Who acts, for which tenant, with which rights. In a request body it can only narrow what the caller's own credentials allow, unless a trusted service asserts it.
         * @example {
         *       "tenant_id": "tnt_demo",
         *       "principal": {
         *         "principal_id": "usr_tnt_demo_admin",
         *         "principal_type": "user"
         *       },
         *       "scopes": [
         *         "runs:create",
         *         "runs:read"
         *       ],
         *       "roles": [
         *         "tenant_admin"
         *       ],
         *       "session": {
         *         "session_id": "ses_01JD2Q8W5Z3K7M9N4P6R8S0T5A",
         *         "ip": "203.0.113.7",
         *         "user_agent": "console/1.2"
         *       },
         *       "policy_context": {
         *         "data_classification": "internal",
         *         "region": "eu-central-1",
         *         "purpose": "support"
         *       }
         *     }
         * @example {
         *       "tenant_id": "tnt_demo",
         *       "principal": {
         *         "principal_id": "svc_billing",
         *         "principal_type": "service"
         *       },
         *       "scopes": [
         *         "models:invoke"
         *       ],
         *       "roles": [
         *         "tenant_service"
         *       ]
         *     }
         */
        Auth: {
            tenant_id: components["schemas"]["TenantId"];
            principal: components["schemas"]["Principal"];
            scopes: components["schemas"]["Scope"][];
            roles: components["schemas"]["Role"][];
            session?: {
                session_id: components["schemas"]["SessionId"];
                ip: string;
                user_agent: string;
            };
            policy_context?: components["schemas"]["PolicyContext"];
        };
        /**
         * AgentId
         * An agent, chosen by the tenant.
         * @example agt_sample_echo_v1
         */
        AgentId: string;
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
         * ToolId
         * A tool: `tool.<area>.<verb>`.
         * @example tool.echo
         * @example tool.http.fetch
         */
        ToolId: string;
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
         * ForwardedRunRequest
         * A run to be created on a peer. A create request that names its agent.
         * @example {
         *       "agent_id": "agt_sample_echo_v1",
         *       "input": {
         *         "type": "text",
         *         "text": "Say hello."
         *       },
         *       "idempotency_key": "idem_fwd_1"
         *     }
         */
        ForwardedRunRequest: {
            agent_id: components["schemas"]["AgentId"];
            input: components["schemas"]["RunInput"];
            context?: components["schemas"]["RunContext"];
            tooling?: components["schemas"]["RunTooling"];
            run_options?: components["schemas"]["RunOptions"];
            idempotency_key?: string;
        };
        /**
         * ForwardRequest
         * A run that another node is to carry out for this tenant and principal.
         * @example {
         *       "forward": {
         *         "target_selector": {
         *           "region": "eu-central-1",
         *           "required_capabilities": [
         *             "runs_forward"
         *           ]
         *         },
         *         "auth": {
         *           "tenant_id": "tnt_demo",
         *           "principal": {
         *             "principal_id": "usr_tnt_demo_admin",
         *             "principal_type": "user"
         *           },
         *           "scopes": [
         *             "runs:create",
         *             "runs:read"
         *           ],
         *           "roles": [
         *             "tenant_admin"
         *           ]
         *         },
         *         "run_request": {
         *           "agent_id": "agt_sample_echo_v1",
         *           "input": {
         *             "type": "text",
         *             "text": "Say hello."
         *           },
         *           "idempotency_key": "idem_fwd_1"
         *         },
         *         "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
         *       }
         *     }
         */
        ForwardRequest: {
            forward: {
                target_selector: components["schemas"]["TargetSelector"];
                auth: components["schemas"]["Auth"];
                run_request: components["schemas"]["ForwardedRunRequest"];
                traceparent: components["schemas"]["Traceparent"];
            };
        };
        /**
         * RunId
         * A run.
         * @example run_01JD2Q8W5Z3K7M9N4P6R8S0T1V
         */
        RunId: string;
        /**
         * RunStatus
         * Where a run stands. `completed`, `failed` and `canceled` are final.
         * @example running
         */
        RunStatus: "queued" | "running" | "completed" | "failed" | "canceled";
        /**
         * ForwardResponse
         * Where the forwarded run is carried out.
         * @example {
         *       "forwarded": {
         *         "tenant_id": "tnt_demo",
         *         "remote_stack_id": "stk_frankfurt",
         *         "remote_run_id": "run_01JD2Q8W5Z3K7M9N4P6R8S0T1V",
         *         "remote_events_url": "https://frankfurt.example.com/v1/federation/runs/run_01JD2Q8W5Z3K7M9N4P6R8S0T1V/events",
         *         "status": "queued"
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        ForwardResponse: {
            forwarded: {
                tenant_id: components["schemas"]["TenantId"];
                remote_stack_id: components["schemas"]["StackId"];
                remote_run_id: components["schemas"]["RunId"];
                /** Format: uri-reference */
                remote_events_url: string;
                status: components["schemas"]["RunStatus"];
            };
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * EventId
         * An event. Deliveries of one event carry the same id: use it to drop duplicates (EVT-02).
         * @example evt_01JD2Q8W5Z3K7M9N4P6R8S0T01
         */
        EventId: string;
        /**
         * StepId
         * A step of a run.
         * @example stp_01JD2Q8W5Z3K7M9N4P6R8S0T2A
         */
        StepId: string;
        /**
         * EventEnvelope
         * What every event carries. These fields are mandatory and stable; the payload varies with the type. Events of a run are ordered by `sequence`, from 1 and without gaps; a delivery may be repeated, `event_id` tells.
         * @example {
         *       "event_id": "evt_01JD2Q8W5Z3K7M9N4P6R8S0T01",
         *       "sequence": 1,
         *       "time": "2026-11-23T15:04:05.123Z",
         *       "type": "agentos.run.created",
         *       "tenant_id": "tnt_demo",
         *       "agent_id": "agt_sample_echo_v1",
         *       "run_id": "run_01JD2Q8W5Z3K7M9N4P6R8S0T1V",
         *       "step_id": null,
         *       "trace": {
         *         "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
         *         "span_id": "00f067aa0ba902b7"
         *       },
         *       "payload": {
         *         "status": "queued"
         *       }
         *     }
         */
        EventEnvelope: {
            event_id: components["schemas"]["EventId"];
            sequence: number;
            time: components["schemas"]["Timestamp"];
            type: string;
            tenant_id: components["schemas"]["TenantId"];
            agent_id: components["schemas"]["AgentId"];
            run_id: components["schemas"]["RunId"];
            /** The step the event belongs to; null for events of the run as a whole. */
            step_id: components["schemas"]["StepId"] | null;
            trace: {
                traceparent: components["schemas"]["Traceparent"];
                span_id: string;
            };
            payload: {
                [key: string]: unknown;
            };
        };
        /**
         * WrappedEvent
         * An event under the key `event`, as some senders keep it.
         * @example {
         *       "event": {
         *         "event_id": "evt_01JD2Q8W5Z3K7M9N4P6R8S0T01",
         *         "sequence": 1,
         *         "time": "2026-11-23T15:04:05.123Z",
         *         "type": "agentos.run.created",
         *         "tenant_id": "tnt_demo",
         *         "agent_id": "agt_sample_echo_v1",
         *         "run_id": "run_01JD2Q8W5Z3K7M9N4P6R8S0T1V",
         *         "step_id": null,
         *         "trace": {
         *           "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
         *           "span_id": "00f067aa0ba902b7"
         *         },
         *         "payload": {
         *           "status": "queued"
         *         }
         *       }
         *     }
         */
        WrappedEvent: {
            event: components["schemas"]["EventEnvelope"];
        };
        /**
         * IngestRequest
         * Events of another node's runs. Sending an event again is harmless, its `event_id` tells.
         * @example {
         *       "events": [
         *         {
         *           "event_id": "evt_01JD2Q8W5Z3K7M9N4P6R8S0T01",
         *           "sequence": 1,
         *           "time": "2026-11-23T15:04:05.123Z",
         *           "type": "agentos.run.created",
         *           "tenant_id": "tnt_demo",
         *           "agent_id": "agt_sample_echo_v1",
         *           "run_id": "run_01JD2Q8W5Z3K7M9N4P6R8S0T1V",
         *           "step_id": null,
         *           "trace": {
         *             "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
         *             "span_id": "00f067aa0ba902b7"
         *           },
         *           "payload": {
         *             "status": "queued"
         *           }
         *         }
         *       ],
         *       "ingest": {
         *         "source_stack_id": "stk_frankfurt",
         *         "dedupe": {
         *           "mode": "event_id"
         *         }
         *       }
         *     }
         */
        IngestRequest: {
            events: (components["schemas"]["EventEnvelope"] | components["schemas"]["WrappedEvent"])[];
            ingest: {
                source_stack_id: components["schemas"]["StackId"];
                dedupe: {
                    mode: "event_id";
                };
            };
        };
        /**
         * IngestResponse
         * How many of the events were new, already known, and refused.
         * @example {
         *       "accepted": 9,
         *       "duplicates": 1,
         *       "rejected": 0,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        IngestResponse: {
            accepted: number;
            duplicates: number;
            rejected: number;
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
        /** This node does not offer the operation yet. */
        "not-implemented": {
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
                 *         "code": "not_implemented",
                 *         "message": "This node does not forward runs yet.",
                 *         "retryable": false
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
                     *       "service": "federation",
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
                     *       "service": "federation",
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
                     *       "service": "federation",
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
                     *       "service": "federation",
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
    getPeerInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The node. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerInfo"];
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
    getPeerCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The capabilities. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerCapabilities"];
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
    forwardRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardRequest"];
            };
        };
        responses: {
            /** The run was forwarded before; this is where. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardResponse"];
                };
            };
            /** The run was created on the peer. */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardResponse"];
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
            501: components["responses"]["not-implemented"];
            503: components["responses"]["dependency-unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    streamFederatedRunEvents: {
        parameters: {
            query?: {
                /**
                 * Start after this event (EVT-03). Used when `Last-Event-ID` is not sent.
                 * @example 0
                 */
                after_sequence?: components["parameters"]["after-sequence"];
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
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            501: components["responses"]["not-implemented"];
            503: components["responses"]["dependency-unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    ingestEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestRequest"];
            };
        };
        responses: {
            /** What became of the events. */
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
                     *       "accepted": 1,
                     *       "duplicates": 0,
                     *       "rejected": 0,
                     *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                     *     }
                     */
                    "application/json": components["schemas"]["IngestResponse"];
                };
            };
            400: components["responses"]["invalid-request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            413: components["responses"]["payload-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal-error"];
            501: components["responses"]["not-implemented"];
            503: components["responses"]["dependency-unavailable"];
        };
    };
}
