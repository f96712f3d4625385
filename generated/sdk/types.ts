// Generated from contracts/ by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

type WithRequired<T, K extends keyof T> = T & { [Key in K]-?: T[Key] };

/**
 * A named capability with a version.
 * Schemas appendix D.6.
 */
export interface Agent {
    agent_id: AgentId;
    tenant_id: TenantId;
    name: string;
    description?: string;
    version: AgentVersion;
    status: AgentStatus;
    created_at: Timestamp;
    updated_at: Timestamp;
    config?: AgentConfig;
}

/**
 * What is said about an agent, apart from its configuration. What is left out stays; at least one field is given.
 * Schemas appendix D.6.
 */
export interface AgentChange {
    status?: AgentStatus;
    name?: string;
    description?: string;
}

/**
 * What makes an agent (v1.03).
 * Schemas appendix D.6.
 */
export interface AgentConfig {
    /** The system message of every run. */
    instructions: string;
    model_ref: ModelRef;
    /** The tools the agent may call, as far as the tenant is entitled to them. */
    tools: ToolId[];
    generation?: Generation;
    limits?: RunLimits;
    /** A JSON Schema that the final answer must obey. */
    output_schema?: {
        [key: string]: unknown;
    };
}

/**
 * A new agent. Its configuration becomes version 1.
 * Schemas appendix D.6.
 */
export interface AgentCreate {
    agent_id: AgentId;
    name: string;
    description?: string;
    status?: AgentStatus;
    config: AgentConfig;
}

/**
 * The agent is gone.
 * Schemas appendix D.6.
 */
export interface AgentDeletion {
    agent_id: AgentId;
    deleted: true;
    correlation_id: CorrelationId;
}

/**
 * An agent, chosen by the tenant.
 * Schemas appendix A.1.
 */
export type AgentId = string;

/**
 * A page of agents.
 * Schemas appendix D.6.
 */
export interface AgentPage {
    agents: Agent[];
    next_cursor: NextCursor;
    correlation_id: CorrelationId;
}

/**
 * One agent.
 * Schemas appendix D.6.
 */
export interface AgentReply {
    agent: Agent;
    correlation_id: CorrelationId;
}

/**
 * The version that becomes the current one again.
 * Schemas appendix D.6.
 */
export interface AgentRollback {
    version: AgentVersion;
}

/**
 * Only an active agent takes new runs. A deprecated one has a successor that should be used; its runs go on.
 * Schemas appendix D.6.
 */
export type AgentStatus = "active" | "inactive" | "deprecated";

/**
 * An immutable version of an agent. A run keeps the version it started with.
 * Schemas appendix D.6.
 */
export type AgentVersion = string;

/**
 * The whole configuration of an agent's next version; nothing is taken over from the version before.
 * Schemas appendix D.6.
 */
export interface AgentVersionCreate {
    config: AgentConfig;
}

/**
 * A page of an agent's versions, newest first.
 * Schemas appendix D.6.
 */
export interface AgentVersionPage {
    versions: AgentVersionRecord[];
    next_cursor: NextCursor;
    correlation_id: CorrelationId;
}

/**
 * An immutable version of an agent, with what it is made of.
 * Schemas appendix D.6.
 */
export interface AgentVersionRecord {
    agent_id: AgentId;
    version: AgentVersion;
    /** Whether new runs start with it. */
    current: boolean;
    created_at: Timestamp;
    config: AgentConfig;
}

/**
 * Who acts, for which tenant, with which rights. In a request body it can only narrow what the caller's own credentials allow, unless a trusted service asserts it.
 * Schemas appendix B.1.
 */
export interface Auth {
    tenant_id: TenantId;
    principal: Principal;
    scopes: Scope[];
    roles: Role[];
    session?: {
        session_id: SessionId;
        ip: string;
        user_agent: string;
    };
    policy_context?: PolicyContext;
}

/**
 * One message of a conversation.
 * Schemas appendix E.1.
 */
export interface ChatMessage {
    role: "system" | "user" | "assistant" | "tool";
    /** Null only for an assistant's message that consists of tool calls. */
    content: string | null;
    /** What the assistant asked for in this message. */
    tool_calls?: ToolCall[];
    /** On a tool's message, the call that it answers. */
    tool_call_id?: string;
}

/**
 * A model's answer.
 * Schemas appendix E.2.
 */
export interface ChatOutput {
    type: "chat";
    message: {
        role: "assistant";
        content: string | null;
    };
    tool_calls: ToolCall[];
    /**
     * Why the model stopped (v1.03).
     */
    finish_reason?: "stop" | "length" | "tool_calls" | "content_filter";
}

/**
 * Names one request in the reply, its headers, the logs and the audit trail. Quote it when you ask for help.
 * Schemas appendix A.2.
 */
export type CorrelationId = string;

/**
 * The options a run is carried out with, defaults filled in.
 * Schemas appendix D.3.
 */
export interface EffectiveRunOptions {
    priority: "low" | "normal" | "high";
    timeout_ms: number;
    max_steps: number;
    stream_events: boolean;
    /** Only when asked for (v1.03). */
    stream_deltas?: boolean;
    dry_run: boolean;
}

/**
 * One vector per text, in the order of the texts.
 * Schemas appendix E.4.
 */
export interface EmbedOutput {
    type: "embedding";
    embeddings: {
        index: number;
        /** Numbers, or for `base64` their little-endian 32-bit floats. */
        vector: number[] | string;
    }[];
}

/**
 * What a tenant may use. A list names what is allowed; `*` allows everything, an empty list nothing.
 * Schemas appendix C.1.
 */
export interface Entitlements {
    model_tiers_allowed: string[];
    model_backends_allowed: string[];
    tool_ids_allowed: string[];
}

/**
 * What went wrong, in one model for every reply and every failed run.
 * Schemas appendix A.3.
 */
export interface ErrorBody {
    code: ErrorCode;
    /** A sentence for people. It names the thing and the way out, and may change at any time. */
    message: string;
    /** Whether sending the same request again later can succeed. */
    retryable: boolean;
    /** Facts for programs, such as the field or the limit. Never secrets or another tenant's data. */
    details?: {
        [key: string]: unknown;
    };
}

/**
 * Why a request or a run failed; stable, meant for programs. HTTP statuses: invalid_request 400 (405 method, 413 too large, 415 media type), unauthorized 401, forbidden and policy_blocked 403, not_found 404 (410, since v1.03, for what is no longer kept), conflict 409, rate_limited and quota_exceeded 429, internal_error 500, not_implemented 501 (since v1.03), dependency_unavailable 503, timeout 504.
 * Schemas appendix A.3.
 */
export type ErrorCode = "invalid_request" | "unauthorized" | "forbidden" | "policy_blocked" | "not_found" | "conflict" | "rate_limited" | "quota_exceeded" | "internal_error" | "not_implemented" | "dependency_unavailable" | "timeout";

/**
 * The body of every reply with a status of 400 or above.
 * Schemas appendix A.3.
 */
export interface ErrorReply {
    error: ErrorBody;
    correlation_id: CorrelationId;
}

/**
 * What every event carries. These fields are mandatory and stable; the payload varies with the type. Events of a run are ordered by `sequence`, from 1 and without gaps; a delivery may be repeated, `event_id` tells.
 * Schemas appendix D.4.
 */
export interface EventEnvelope {
    event_id: EventId;
    sequence: number;
    time: Timestamp;
    type: string;
    tenant_id: TenantId;
    agent_id: AgentId;
    run_id: RunId;
    /** The step the event belongs to; null for events of the run as a whole. */
    step_id: StepId | null;
    trace: {
        traceparent: Traceparent;
        span_id: string;
    };
    payload: {
        [key: string]: unknown;
    };
}

/**
 * An event. Deliveries of one event carry the same id: use it to drop duplicates (EVT-02).
 * Schemas appendix A.1.
 */
export type EventId = string;

/**
 * A run that another node is to carry out for this tenant and principal.
 * Schemas appendix F.3.
 */
export interface ForwardRequest {
    forward: {
        target_selector: TargetSelector;
        auth: Auth;
        run_request: ForwardedRunRequest;
        traceparent: Traceparent;
    };
}

/**
 * Where the forwarded run is carried out.
 * Schemas appendix F.4.
 */
export interface ForwardResponse {
    forwarded: {
        tenant_id: TenantId;
        remote_stack_id: StackId;
        remote_run_id: RunId;
        /** Format: uri-reference */
        remote_events_url: string;
        status: RunStatus;
    };
    correlation_id: CorrelationId;
}

/**
 * A run to be created on a peer. A create request that names its agent.
 * Schemas appendix F.3.
 */
export interface ForwardedRunRequest {
    agent_id: AgentId;
    input: RunInput;
    context?: RunContext;
    tooling?: RunTooling;
    run_options?: RunOptions;
    idempotency_key?: string;
}

/**
 * How the model writes. What is left out is the model's own default.
 * Schemas appendix E.1.
 */
export interface Generation {
    temperature?: number;
    top_p?: number;
    max_output_tokens?: number;
    stop?: string[];
    seed?: number;
}

/**
 * That a service is alive, and which one it is. Says nothing about tenants.
 * Schemas appendix A.4.
 */
export interface Health {
    status: "ok";
    service: ServiceName;
    /** The version of the product. */
    version: string;
    correlation_id?: CorrelationId;
}

/**
 * Events of another node's runs. Sending an event again is harmless, its `event_id` tells.
 * Schemas appendix F.5.
 */
export interface IngestRequest {
    events: (EventEnvelope | WrappedEvent)[];
    ingest: {
        source_stack_id: StackId;
        dedupe: {
            mode: "event_id";
        };
    };
}

/**
 * How many of the events were new, already known, and refused.
 * Schemas appendix F.5.
 */
export interface IngestResponse {
    accepted: number;
    duplicates: number;
    rejected: number;
    correlation_id: CorrelationId;
}

/**
 * A chat request in the canonical form.
 * Schemas appendix E.1.
 */
export interface InvokeChat {
    request_id: RequestId;
    operation: "chat";
    model_ref: ModelRef;
    requirements?: ModelRequirements;
    input: {
        messages: ChatMessage[];
        tools?: ToolDefinition[];
        tool_choice?: ToolChoice;
    };
    generation?: Generation;
}

/**
 * An embedding request in the canonical form.
 * Schemas appendix E.4.
 */
export interface InvokeEmbed {
    request_id: RequestId;
    operation: "embed";
    model_ref: ModelRef;
    requirements?: ModelRequirements;
    input: {
        texts: string[];
        /**
         * `float` when left out.
         */
        encoding_format?: "float" | "base64";
    };
}

/**
 * A model request of the orchestrator or a trusted caller. `auth` may only narrow the caller's own rights, unless a trusted service asserts it.
 * Schemas appendix E.1.
 */
export interface InvokeRequest {
    auth?: Auth;
    request: InvokeChat | InvokeEmbed;
    traceparent?: Traceparent;
}

/**
 * The answer to a model request.
 * Schemas appendix E.2.
 */
export interface InvokeResponse {
    response: InvokeResult;
    correlation_id: CorrelationId;
    traceparent: Traceparent;
}

/**
 * The outcome of a model request. `output` is null unless the status is `ok`.
 * Schemas appendix E.2.
 */
export interface InvokeResult {
    request_id: RequestId;
    status: "ok" | "error" | "blocked";
    output: ChatOutput | EmbedOutput | null;
    usage: Usage;
    latency_ms: number;
    policy_outcome: PolicyOutcome;
    route: Route;
    error?: ErrorBody;
}

/**
 * Short facts about a run that lists can be filtered by. Names and values are the caller's own.
 * Schemas appendix D.1.
 */
export interface Labels {
    [key: string]: string;
}

/**
 * An entry of a tenant's memory.
 * Schemas appendix D.9.
 */
export type Memory = MemoryHead & {
    text: string;
};

/**
 * The entry is gone, and its bytes are free.
 * Schemas appendix D.9.
 */
export interface MemoryDeleted {
    namespace: MemoryNamespace;
    key: MemoryKey;
    deleted: true;
    correlation_id: CorrelationId;
}

/**
 * An entry as lists show it, without its text.
 * Schemas appendix D.9.
 */
export interface MemoryHead {
    namespace: MemoryNamespace;
    key: MemoryKey;
    metadata: Metadata;
    /** How many numbers its embedding has; 0 when it has none. The numbers are not given back. */
    embedding_dimensions: number;
    /** What it counts against storage.max_memory_bytes, names and embedding included. */
    bytes: number;
    created_at: Timestamp;
    updated_at: Timestamp;
}

/**
 * An entry that was found.
 * Schemas appendix D.9.
 */
export interface MemoryHit {
    memory: Memory;
    /** Higher is better. Of a vector search the cosine, -1 to 1; otherwise comparable within one reply only. */
    score: number;
}

/**
 * The name of an entry inside its namespace.
 * Schemas appendix D.9.
 */
export type MemoryKey = string;

/**
 * A group of entries. It is there as soon as something is put into it.
 * Schemas appendix D.9.
 */
export type MemoryNamespace = string;

/**
 * A page of a namespace's entries, by key.
 * Schemas appendix D.9.
 */
export interface MemoryPage {
    memories: MemoryHead[];
    next_cursor: NextCursor;
    correlation_id: CorrelationId;
}

/**
 * What to keep under a name. It replaces all that the name had.
 * Schemas appendix D.9.
 */
export interface MemoryPutRequest {
    /** At most 65536 bytes as UTF-8; without U+0000. */
    text: string;
    /** Facts that searches can be narrowed by; empty when left out. At most 8192 bytes as JSON, nested 16 deep. */
    metadata?: Metadata;
    /** The entry is found by vector only when it has one. */
    embedding?: MemoryVector;
}

/**
 * One entry.
 * Schemas appendix D.9.
 */
export interface MemoryReply {
    memory: Memory;
    correlation_id: CorrelationId;
}

/**
 * What was found, best first.
 * Schemas appendix D.9.
 */
export interface MemorySearchReply {
    hits: MemoryHit[];
    correlation_id: CorrelationId;
}

/**
 * What to look for. Without `query` and `vector` it answers 400; with both, their rankings are joined.
 * Schemas appendix D.9.
 */
export interface MemorySearchRequest {
    /** Words, of which an entry must have at least one; entries with more of them come first. Case does not count, forms of a word do. */
    query?: string;
    /** Entries come in the order of the cosine between this and their embedding. */
    vector?: MemoryVector;
    /** Only entries whose metadata has each of these fields with exactly this value. */
    filter?: {
        [key: string]: string | number | boolean | null;
    };
    /** How many entries are answered at most; 10 when left out. */
    limit?: number;
}

/**
 * What a text means, as numbers of an embedding model. Kept in single precision; not all zeros. Only vectors with the same number of dimensions are compared, and only those of the same model mean anything to one another.
 * Schemas appendix D.9.
 */
export type MemoryVector = number[];

/**
 * A free-form map that is kept and given back, never interpreted. A run's may take 64 KiB of JSON.
 * Schemas appendix D.1.
 */
export interface Metadata {
    [key: string]: unknown;
}

/**
 * A model that the tenant may use, with OpenAI's fields and the canonical ones.
 * Schemas appendix E.5.
 */
export interface Model {
    /** Equals `model_id`. */
    id: string;
    object: "model";
    /** Seconds since 1970. */
    created: number;
    /** Equals `provider`. */
    owned_by: string;
    model_id: ModelRef;
    provider: string;
    capabilities: ModelOperation[];
    tier?: "fast" | "balanced" | "premium";
    max_output_tokens?: number;
    context_window_tokens?: number;
    /** In US dollars per million tokens. */
    price?: {
        input_usd_per_million: number;
        output_usd_per_million: number;
    };
}

/**
 * The model has answered, failed, or was blocked by policy. Usage, policy outcome and route are null when the request failed before they were known.
 * Schemas appendix D.5.
 */
export type ModelCompletedEvent = {
    type: "agentos.model.completed";
    payload: {
        model_ref: ModelRef;
        operation: ModelOperation;
        status: "ok" | "error" | "blocked";
        usage: Usage | null;
        latency_ms: number;
        policy_outcome: PolicyOutcome | null;
        route: Route | null;
        error?: ErrorBody;
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * A piece of what the model says in a step, while it says it (EVT-04, v1.03). It is transient: no log keeps it, it has neither `sequence` nor `event_id`, its SSE frame has no `id`, and any of it may be missing. All of it comes between `agentos.model.requested` and `agentos.model.completed` of its step, in order; a connection that is made in between begins with what was said so far. So `text = text.slice(0, offset) + delta.text` is the answer as far as it is known.
 * Schemas appendix D.5.
 */
export interface ModelDeltaEvent {
    type: "agentos.model.delta";
    time: Timestamp;
    tenant_id: TenantId;
    agent_id: AgentId;
    run_id: RunId;
    step_id: StepId;
    payload: {
        /** The attempt of `agentos.run.started`. A worker that takes the run over asks the model again: what an earlier attempt said in this step is void. */
        attempt: number;
        /** Where the text stands in the model's answer, in UTF-16 code units. Where it is more than what came before it, something is missing. */
        offset: number;
        text: string;
    };
}

/**
 * Every model that the tenant may use, in the shape of OpenAI's list.
 * Schemas appendix E.5.
 */
export interface ModelList {
    object: "list";
    data: Model[];
    correlation_id: CorrelationId;
}

/**
 * What a model is asked to do.
 * Schemas appendix E.1.
 */
export type ModelOperation = "chat" | "embed";

/**
 * Which model to use: a model id, an alias, or a tier (`tier:fast`, `tier:balanced`, `tier:premium`).
 * Schemas appendix E.1.
 */
export type ModelRef = string;

/**
 * One model.
 * Schemas appendix E.5.
 */
export type ModelReply = {
    correlation_id: CorrelationId;
} & Model;

/**
 * The model is asked. The event tells how much, never what.
 * Schemas appendix D.5.
 */
export type ModelRequestedEvent = {
    type: "agentos.model.requested";
    payload: {
        model_ref: ModelRef;
        operation: ModelOperation;
        requirements: ModelRequirements;
        input_summary: {
            messages: number;
            has_tools: boolean;
        };
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * What the chosen route must be able to do. A request that no route can meet is refused.
 * Schemas appendix E.1.
 */
export interface ModelRequirements {
    max_latency_ms?: number;
    max_cost_usd?: number;
    min_context_tokens?: number;
}

/**
 * Send it as `cursor` to read the next page; null on the last page. Opaque, not meant to be stored.
 * Schemas appendix D.6.
 */
export type NextCursor = string | null;

/**
 * What a node can do for a peer. Ask before forwarding; a missing capability fails clearly (FED-07).
 * Schemas appendix F.2.
 */
export interface PeerCapabilities {
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
    correlation_id: CorrelationId;
}

/**
 * Who a node is and where its services answer.
 * Schemas appendix F.1.
 */
export interface PeerInfo {
    peer: {
        stack_id: StackId;
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
            timestamp: Timestamp;
        };
    };
    correlation_id: CorrelationId;
}

/**
 * The plan a tenant is on. It supplies every quota and entitlement that the tenant does not state itself.
 * Schemas appendix C.1.
 */
export type PlanTier = string;

/**
 * Content to be judged without calling a model. `auth` may only narrow the caller's own rights.
 * Schemas appendix E.3.
 */
export interface PolicyCheckRequest {
    auth?: Auth;
    policy_check: {
        request_id: RequestId;
        content: PolicyContent;
        /** The policy to judge by; the tenant's default policy when left out. */
        ruleset?: PolicyId;
    };
}

/**
 * The answer to a policy check.
 * Schemas appendix E.3.
 */
export interface PolicyCheckResponse {
    policy_result: PolicyResult;
    correlation_id: CorrelationId;
}

/**
 * What policy is to judge.
 * Schemas appendix E.3.
 */
export type PolicyContent = {
    type: "text";
    text: string;
} | {
    type: "messages";
    messages: ChatMessage[];
};

/**
 * What policies must know about a request beyond who sends it.
 * Schemas appendix B.1.
 */
export interface PolicyContext {
    data_classification: "public" | "internal" | "confidential" | "restricted";
    region: string;
    purpose: string;
    consent_tags?: string[];
}

/**
 * What policy decided.
 * Schemas appendix E.2.
 */
export type PolicyDecision = "allowed" | "redacted" | "blocked";

/**
 * A policy, chosen by the operator.
 * Schemas appendix A.1.
 */
export type PolicyId = string;

/**
 * What policy decided about a request and its answer, and why.
 * Schemas appendix E.2.
 */
export interface PolicyOutcome {
    decision: PolicyDecision;
    reasons: string[];
    redactions: Redaction[];
}

/**
 * What policy decided about the content, and the content as it may be used.
 * Schemas appendix E.3.
 */
export interface PolicyResult {
    request_id: RequestId;
    decision: PolicyDecision;
    reasons: string[];
    redactions: Redaction[];
    redacted_content?: PolicyContent;
}

/**
 * The user or the service that acts.
 * Schemas appendix B.1.
 */
export interface Principal {
    principal_id: PrincipalId;
    principal_type: "user" | "service";
    display_name?: string;
}

/**
 * A user (`usr_`) or a service (`svc_`) acting inside a tenant.
 * Schemas appendix A.1.
 */
export type PrincipalId = string;

/**
 * The limits of a tenant. Everything is optional; what is missing comes from the plan tier.
 * Schemas appendix C.2.
 */
export interface QuotaConfig {
    runs?: {
        /** Runs that execute at once; further ones wait in the queue. */
        max_concurrent_runs?: number;
        /** Runs that wait for a slot at once; a further one is refused with 429 (v1.03). */
        max_queued_runs?: number;
        /** Sustained runs created per second. */
        run_create_qps?: number;
        /** Runs that may be created at once before the rate applies. */
        run_create_burst?: number;
    };
    tools?: {
        tool_calls_per_minute?: number;
    };
    models?: {
        token_budget?: {
            window: "minute" | "hour" | "day" | "month";
            max_tokens?: number;
            max_cost_usd?: number;
        };
        max_tokens_per_request?: number;
        max_requests_per_minute?: number;
    };
    storage?: {
        max_memory_bytes?: number;
    };
    /** How long what the tenant has done is kept (v1.03). */
    retention?: {
        /** Days that ended runs and their events are kept for; 90 where nothing is said. */
        run_days?: number;
    };
}

/**
 * Whether a service can do its work now, and which dependency keeps it from doing so.
 * Schemas appendix A.4.
 */
export interface Readiness {
    status: "ready" | "not_ready";
    service: ServiceName;
    checks: {
        /** The dependency. */
        name: string;
        status: "ok" | "failed";
        /** What is wrong and what to do. */
        message?: string;
    }[];
    correlation_id?: CorrelationId;
}

/**
 * A passage that policy replaced. Positions count UTF-16 code units of the original text; `end` is exclusive.
 * Schemas appendix E.2.
 */
export interface Redaction {
    /** What was found. */
    type: string;
    start: number;
    end: number;
    replacement: string;
}

/**
 * A model or policy request, chosen by the caller, so that a repeated request can be recognised.
 * Schemas appendix A.1.
 */
export type RequestId = string;

/**
 * A named bundle of scopes (SEC-01).
 * Schemas appendix B.1.
 */
export type Role = string;

/**
 * Which model answered, where, and how it was reached.
 * Schemas appendix E.2.
 */
export interface Route {
    backend: string;
    model: string;
    /** The stack id of the node that called the model. */
    node: string;
    /** Whether an earlier choice had failed. */
    fallback_used: boolean;
    /** Calls made to backends, the last one included. */
    attempts?: number;
}

/**
 * The canonical view of a run.
 * Schemas appendix D.3.
 */
export interface Run {
    tenant_id: TenantId;
    agent_id: AgentId;
    agent_version: AgentVersion;
    run_id: RunId;
    status: RunStatus;
    created_at: Timestamp;
    started_at: Timestamp | null;
    /** When the run reached its final status, whichever it is. */
    completed_at: Timestamp | null;
    /** Format: uri-reference */
    events_url: string;
    run_options: EffectiveRunOptions;
    summary: RunSummary;
    output: RunOutput | null;
    error: ErrorBody | null;
    labels?: Labels;
    /** The run whose agent called this one as a tool. Left out for a run that somebody created (v1.03). */
    parent_run_id?: RunId;
    /** Of the request that created the run. */
    correlation_id: CorrelationId;
}

/**
 * Why a run is canceled. The body may be left out.
 * Schemas appendix D.5.
 */
export interface RunCancelRequest {
    /** Ends up in the run's last event. */
    reason?: string;
}

/**
 * Somebody canceled the run. A last event: nothing follows.
 * Schemas appendix D.5.
 */
export type RunCanceledEvent = {
    type: "agentos.run.canceled";
    payload: {
        status: "canceled";
        reason: string;
        /** The principal who canceled it; for a run that ended with the one that called it, that run (v1.03). */
        canceled_by: string;
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * The run has ended well. A last event: nothing follows.
 * Schemas appendix D.5.
 */
export type RunCompletedEvent = {
    type: "agentos.run.completed";
    payload: {
        status: "completed";
        output: RunOutput;
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * The circumstances of a run.
 * Schemas appendix D.1.
 */
export interface RunContext {
    /** BCP 47 language tag; `en-US` when left out. */
    locale?: string;
    /** IANA time zone; `UTC` when left out. */
    timezone?: string;
    /** Where the request came from. */
    channel?: string;
    labels?: Labels;
    metadata?: Metadata;
}

/**
 * A run to be created. The tenant comes from the credentials, never from the body.
 * Schemas appendix D.1.
 */
export interface RunCreateRequest {
    input: RunInput;
    context?: RunContext;
    tooling?: RunTooling;
    run_options?: RunOptions;
    /** Sending the same key again (same tenant, principal and agent) gives the existing run. Also accepted as the `Idempotency-Key` header; when both are sent they must be equal. */
    idempotency_key?: string;
}

/**
 * The run that was created, or the one that the idempotency key already names. Output and error are null until the run has ended.
 * Schemas appendix D.2.
 */
export interface RunCreateResponse {
    run: {
        tenant_id: TenantId;
        agent_id: AgentId;
        run_id: RunId;
        status: RunStatus;
        created_at: Timestamp;
        /**
         * Format: uri-reference
         * Where the run's events are streamed and replayed.
         */
        events_url: string;
        output: RunOutput | null;
        error: ErrorBody | null;
    };
    correlation_id: CorrelationId;
}

/**
 * The run was accepted and waits for a worker. Always the first event.
 * Schemas appendix D.5.
 */
export type RunCreatedEvent = {
    type: "agentos.run.created";
    payload: {
        status: "queued";
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * The run could not be finished. A last event: nothing follows.
 * Schemas appendix D.5.
 */
export type RunFailedEvent = {
    type: "agentos.run.failed";
    payload: {
        status: "failed";
        error: ErrorBody;
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * A run.
 * Schemas appendix A.1.
 */
export type RunId = string;

/**
 * What the agent is asked.
 * Schemas appendix D.1.
 */
export interface RunInput {
    type: "text";
    text: string;
}

/**
 * How far a run may go.
 * Schemas appendix D.6.
 */
export interface RunLimits {
    max_steps?: number;
    /** In milliseconds. */
    timeout_ms?: number;
}

/**
 * How a run is to be carried out. What is left out takes the agent's limits or the default.
 * Schemas appendix D.1.
 */
export interface RunOptions {
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
}

/**
 * What a run produced.
 * Schemas appendix D.3.
 */
export interface RunOutput {
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
}

/**
 * A page of runs, newest first.
 * Schemas appendix D.6.
 */
export interface RunPage {
    runs: Run[];
    next_cursor: NextCursor;
    correlation_id: CorrelationId;
}

/**
 * What a run would do. The answer to `dry_run` (RUN-09, v1.03); nothing was started and nothing counted.
 * Schemas appendix D.7.
 */
export interface RunPlan {
    dry_run: true;
    tenant_id: TenantId;
    agent_id: AgentId;
    agent_version: AgentVersion;
    model_ref: ModelRef;
    /** The tools the run would be allowed to call. */
    tools: ToolId[];
    policy_id: PolicyId;
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
    correlation_id: CorrelationId;
}

/**
 * One run.
 * Schemas appendix D.3.
 */
export interface RunReply {
    run: Run;
    correlation_id: CorrelationId;
}

/**
 * A worker has taken the run. Comes again, with a higher attempt, when another worker resumes it after a crash.
 * Schemas appendix D.5.
 */
export type RunStartedEvent = {
    type: "agentos.run.started";
    payload: {
        status: "running";
        attempt: number;
        worker: string;
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * Where a run stands. `completed`, `failed` and `canceled` are final.
 * Schemas appendix D.3.
 */
export type RunStatus = "queued" | "running" | "completed" | "failed" | "canceled";

/**
 * How much work a run has done so far.
 * Schemas appendix D.3.
 */
export interface RunSummary {
    steps_total: number;
    tool_calls_total: number;
    model_calls_total: number;
}

/**
 * Narrows the tools of this run: the tenant's entitlement, the agent's tools and the allowlist must all hold a tool, and the denymap must not. It can take tools away, never add any.
 * Schemas appendix D.1.
 */
export interface RunTooling {
    tool_allowlist?: ToolId[];
    tool_denymap?: ToolId[];
}

/**
 * One right (SEC-01).
 * Schemas appendix B.1.
 */
export type Scope = string;

/**
 * What the first start put in place.
 * Schemas appendix H.
 */
export interface SeedReport {
    seeded: {
        default_tenant_id: TenantId;
        platform_admin_principal_id: PrincipalId;
        tenant_admin_principal_id: PrincipalId;
        sample_agent_ids: AgentId[];
        sample_tool_ids: ToolId[];
    };
}

/**
 * Which of a node's services answers.
 * Schemas appendix A.4.
 */
export type ServiceName = "orchestrator" | "model-policy" | "federation";

/**
 * A session of a signed-in user.
 * Schemas appendix A.1.
 */
export type SessionId = string;

/**
 * A node of the federation, chosen by its operator.
 * Schemas appendix A.1.
 */
export type StackId = string;

/**
 * A step has ended and its result is durable: it will not be repeated.
 * Schemas appendix D.5.
 */
export type StepCompletedEvent = {
    type: "agentos.run.step.completed";
    payload: {
        step_kind: "model" | "tool" | "plan";
        name: string;
        status: "ok" | "error";
        duration_ms: number;
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * A step of a run.
 * Schemas appendix A.1.
 */
export type StepId = string;

/**
 * A step begins.
 * Schemas appendix D.5.
 */
export type StepStartedEvent = {
    type: "agentos.run.step.started";
    payload: {
        step_kind: "model" | "tool" | "plan";
        name: string;
        message?: string;
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * Which peer may take a run.
 * Schemas appendix F.3.
 */
export interface TargetSelector {
    stack_id?: StackId;
    region?: string;
    /** Names out of `capabilities.supports`, such as `runs_forward`. */
    required_capabilities?: string[];
    preferred_model_tier?: "fast" | "balanced" | "premium";
}

/**
 * The isolation boundary. Everything that is kept belongs to exactly one.
 * Schemas appendix C.1.
 */
export interface Tenant {
    tenant_id: TenantId;
    name: string;
    /**
     * Requests of a disabled tenant are answered 403 at once.
     */
    status: "active" | "disabled";
    plan_tier: PlanTier;
    created_at: Timestamp;
    updated_at: Timestamp;
    default_policy_id: PolicyId;
    entitlements: Entitlements;
    quotas: QuotaConfig;
    metadata: {
        tags?: string[];
        billing_account?: string | null;
    } & {
        [key: string]: unknown;
    };
}

/**
 * A tenant to be made. What is left out comes from the plan tier.
 * Schemas appendix C.3.
 */
export interface TenantCreate {
    tenant_id: TenantId;
    name: string;
    plan_tier: PlanTier;
    default_policy_id?: PolicyId;
    entitlements?: Entitlements;
    quotas?: QuotaConfig;
}

/**
 * A tenant, chosen by the operator: the isolation boundary.
 * Schemas appendix A.1.
 */
export type TenantId = string;

/**
 * A moment in UTC, RFC 3339 with a trailing `Z`.
 * Schemas appendix A.
 */
export type Timestamp = string;

/**
 * Something an agent can do besides talking.
 * Schemas appendix D.8.
 */
export interface Tool {
    tool_id: ToolId;
    /** What the tool does; the model reads it. */
    description: string;
    /** The JSON Schema of the tool's input. */
    input_schema: {
        [key: string]: unknown;
    };
}

/**
 * A call the model asks for. The id is the model's own and comes back with the result; when the model names a tool that was not offered, `tool_id` repeats that name.
 * Schemas appendix E.2.
 */
export interface ToolCall {
    tool_call_id: string;
    tool_id: string;
    /** The function name the model used. */
    name: string;
    /** The arguments; an object unless the model broke its own format. */
    input: unknown;
}

/**
 * A tool call has ended. A failed one becomes an observation for the model, it does not fail the run. When the tool was an agent, `child_run_id` is the run that the call began (v1.03).
 * Schemas appendix D.5.
 */
export type ToolCallCompletedEvent = {
    type: "agentos.tool.call.completed";
    payload: {
        tool_call_id: ToolCallId;
        tool_id: string;
        status: "ok" | "error";
        /** What the tool gave back; null when it failed. */
        output: unknown;
        duration_ms: number;
        error: ErrorBody | null;
        child_run_id?: RunId;
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * A tool call of a run. It stays the same when a crashed run is resumed, so that a tool can recognise a call it has already served.
 * Schemas appendix A.1.
 */
export type ToolCallId = string;

/**
 * The model asked for a tool. When it names a tool that does not exist, `tool_id` repeats that name. When the tool is an agent, `child_run_id` is the run that the call begins, which may exist a moment later (v1.03).
 * Schemas appendix D.5.
 */
export type ToolCallRequestedEvent = {
    type: "agentos.tool.call.requested";
    payload: {
        tool_call_id: ToolCallId;
        tool_id: string;
        /** The arguments; an object unless the model broke its own format. */
        input: unknown;
        timeout_ms: number;
        child_run_id?: RunId;
    };
} & WithRequired<EventEnvelope, "type" | "payload">;

/**
 * Whether the model may, must not or must call a tool, or which one it must call; `auto` when left out.
 * Schemas appendix E.1.
 */
export type ToolChoice = ("auto" | "none" | "required") | {
    name: string;
};

/**
 * A tool that is offered to the model.
 * Schemas appendix E.1.
 */
export interface ToolDefinition {
    tool_id: string;
    /** The function name the model sees; a tool id with its dots replaced by underscores. */
    name: string;
    description?: string;
    /** A JSON Schema. */
    input_schema: {
        [key: string]: unknown;
    };
}

/**
 * A tool: `tool.<area>.<verb>`.
 * Schemas appendix A.1.
 */
export type ToolId = string;

/**
 * A page of the tools that the tenant is entitled to.
 * Schemas appendix D.6.
 */
export interface ToolPage {
    tools: Tool[];
    next_cursor: NextCursor;
    correlation_id: CorrelationId;
}

/**
 * W3C trace context.
 * Schemas appendix A.2.
 */
export type Traceparent = string;

/**
 * What a model request used. Cost is an estimate in US dollars by the price list of the moment.
 * Schemas appendix E.2.
 */
export interface Usage {
    input_tokens: number;
    output_tokens: number;
    total_tokens: number;
    cost_usd: number;
}

/**
 * A signing secret as Standard Webhooks writes it, 32 random bytes in base64.
 * Schemas appendix D.10.
 */
export type WebhookSecret = string;

/**
 * How a secret is replaced.
 * Schemas appendix D.10.
 */
export interface WebhookSecretRotation {
    /** How long calls are signed with the old secret, too; 86400 when left out. 0 for a secret that has leaked. */
    overlap_seconds?: number;
}

/**
 * A tool that the tenant's product hosts (v1.03). Its secret is never shown.
 * Schemas appendix D.10.
 */
export interface WebhookTool {
    tenant_id: TenantId;
    tool_id: WebhookToolId;
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
    created_at: Timestamp;
    updated_at: Timestamp;
}

/**
 * The body of the request by which a webhook tool is called.
 * Schemas appendix D.10.
 */
export interface WebhookToolCall {
    type: "tool.call";
    timestamp: Timestamp;
    data: {
        tenant_id: TenantId;
        tool_id: WebhookToolId;
        tool_call_id: ToolCallId;
        run_id: RunId;
        agent_id: AgentId;
        /** What the model passes; it obeys the tool's `input_schema`. */
        input: {
            [key: string]: unknown;
        };
    };
}

/**
 * What is to be different. What is left out stays.
 * Schemas appendix D.10.
 */
export interface WebhookToolChange {
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
}

/**
 * A new webhook tool. Its secret is in the reply, once.
 * Schemas appendix D.10.
 */
export interface WebhookToolCreate {
    tool_id: WebhookToolId;
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
}

/**
 * The webhook tool is gone, and its secrets with it.
 * Schemas appendix D.10.
 */
export interface WebhookToolDeletion {
    tool_id: WebhookToolId;
    deleted: true;
    correlation_id: CorrelationId;
}

/**
 * A tool that the tenant's product hosts. No built-in tool's id begins with `tool.webhook.`.
 * Schemas appendix D.10.
 */
export type WebhookToolId = string;

/**
 * A page of the tenant's webhook tools.
 * Schemas appendix D.10.
 */
export interface WebhookToolPage {
    webhook_tools: WebhookTool[];
    next_cursor: NextCursor;
    correlation_id: CorrelationId;
}

/**
 * A webhook tool.
 * Schemas appendix D.10.
 */
export interface WebhookToolReply {
    webhook_tool: WebhookTool;
    correlation_id: CorrelationId;
}

/**
 * A webhook tool with the secret that its calls are signed with from now on. It is shown here and never again.
 * Schemas appendix D.10.
 */
export interface WebhookToolSecretReply {
    webhook_tool: WebhookTool;
    secret: WebhookSecret;
    correlation_id: CorrelationId;
}

/**
 * An event under the key `event`, as some senders keep it.
 * Schemas appendix F.5.
 */
export interface WrappedEvent {
    event: EventEnvelope;
}

/**
 * What AgentOS adds to an answer in OpenAI's format - what it used, what policy decided, which way it took.
 * Schemas appendix E.6.
 */
export interface AgentosReport {
    usage: Usage;
    policy_outcome: PolicyOutcome;
    route: Route;
    latency_ms?: number;
    correlation_id: CorrelationId;
    traceparent?: Traceparent;
}

/**
 * A model's answer in OpenAI's format.
 * Schemas appendix E.6.
 */
export interface ChatCompletion {
    id: string;
    object: "chat.completion";
    /** Seconds since 1970. */
    created: number;
    model: string;
    choices: {
        index: number;
        message: {
            role: "assistant";
            content: string | null;
            refusal: string | null;
            tool_calls?: ChatCompletionToolCall[];
        };
        finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
        logprobs: {
            [key: string]: unknown;
        } | null;
    }[];
    usage: CompletionUsage;
    system_fingerprint?: string | null;
    service_tier?: string | null;
    agentos: AgentosReport;
}

/**
 * One piece of a streamed answer. With `stream_options.include_usage` the last chunk has no choices but the usage; the `agentos` field comes with the last chunk in any case.
 * Schemas appendix E.6.
 */
export interface ChatCompletionChunk {
    id: string;
    object: "chat.completion.chunk";
    /** Seconds since 1970. */
    created: number;
    model: string;
    choices: {
        index: number;
        delta: {
            role?: "assistant";
            content?: string | null;
            refusal?: string | null;
            tool_calls?: {
                index: number;
                id?: string;
                type?: "function";
                function?: {
                    name?: string;
                    arguments?: string;
                };
            }[];
        };
        finish_reason: ("stop" | "length" | "tool_calls" | "content_filter" | "function_call") | null;
        logprobs?: {
            [key: string]: unknown;
        } | null;
    }[];
    usage?: CompletionUsage | null;
    system_fingerprint?: string | null;
    service_tier?: string | null;
    agentos?: AgentosReport;
}

/**
 * A chat completion request as OpenAI's clients send it. Fields that are not listed are accepted, because clients add them all the time.
 * Schemas appendix E.6.
 */
export type ChatCompletionRequest = {
    model: ModelRef;
    messages: ChatCompletionRequestMessage[];
    tools?: ({
        type: string;
        function?: {
            name: string;
            description?: string | null;
            parameters?: {
                [key: string]: unknown;
            };
            strict?: boolean | null;
        } & {
            [key: string]: unknown;
        };
    } & {
        [key: string]: unknown;
    })[] | null;
    tool_choice?: ("auto" | "none" | "required") | ({
        type: string;
        function?: {
            name: string;
        } & {
            [key: string]: unknown;
        };
    } & {
        [key: string]: unknown;
    }) | null;
    parallel_tool_calls?: boolean | null;
    stream?: boolean | null;
    stream_options?: ({
        include_usage?: boolean | null;
    } & {
        [key: string]: unknown;
    }) | null;
    temperature?: number | null;
    top_p?: number | null;
    n?: number | null;
    max_tokens?: number | null;
    max_completion_tokens?: number | null;
    stop?: string | string[] | null;
    seed?: number | null;
    presence_penalty?: number | null;
    frequency_penalty?: number | null;
    logit_bias?: {
        [key: string]: unknown;
    } | null;
    logprobs?: boolean | null;
    top_logprobs?: number | null;
    response_format?: ({
        type: string;
        json_schema?: {
            [key: string]: unknown;
        };
    } & {
        [key: string]: unknown;
    }) | null;
    reasoning_effort?: string | null;
    metadata?: {
        [key: string]: unknown;
    } | null;
    user?: string | null;
    store?: boolean | null;
    service_tier?: string | null;
} & {
    [key: string]: unknown;
};

/**
 * A message as OpenAI's clients send it.
 * Schemas appendix E.6.
 */
export type ChatCompletionRequestMessage = {
    role: "developer" | "system" | "user" | "assistant" | "tool" | "function";
    /** A text, a list of parts, or null on an assistant's message that consists of tool calls. */
    content?: string | ({
        type: string;
        text?: string;
    } & {
        [key: string]: unknown;
    })[] | null;
    name?: string | null;
    refusal?: string | null;
    tool_call_id?: string;
    tool_calls?: ChatCompletionToolCall[] | null;
} & {
    [key: string]: unknown;
};

/**
 * A tool call in OpenAI's format; the arguments are JSON in a string.
 * Schemas appendix E.6.
 */
export type ChatCompletionToolCall = {
    id: string;
    /** `function`; other kinds are refused with a 400 that says so. */
    type: string;
    function?: {
        name: string;
        arguments: string;
    } & {
        [key: string]: unknown;
    };
} & {
    [key: string]: unknown;
};

/**
 * Tokens in OpenAI's words.
 * Schemas appendix E.6.
 */
export interface CompletionUsage {
    prompt_tokens: number;
    completion_tokens: number;
    total_tokens: number;
    prompt_tokens_details?: {
        [key: string]: unknown;
    };
    completion_tokens_details?: {
        [key: string]: unknown;
    };
}

/**
 * Vectors in OpenAI's format.
 * Schemas appendix E.6.
 */
export interface EmbeddingList {
    object: "list";
    data: {
        object: "embedding";
        index: number;
        /** Numbers, or for `base64` their little-endian 32-bit floats. */
        embedding: number[] | string;
    }[];
    model: string;
    usage: {
        prompt_tokens: number;
        total_tokens: number;
    };
    agentos: AgentosReport;
}

/**
 * An embedding request as OpenAI's clients send it. Fields that are not listed are accepted.
 * Schemas appendix E.6.
 */
export type EmbeddingRequest = {
    model: ModelRef;
    /** Texts, or token numbers where the model's provider understands them. */
    input: string | string[] | number[] | number[][];
    /**
     * `float` when left out.
     */
    encoding_format?: "float" | "base64";
    dimensions?: number | null;
    user?: string | null;
} & {
    [key: string]: unknown;
};

/**
 * The error model of AgentOS with the two fields that OpenAI's clients read as well.
 * Schemas appendix A.3.
 */
export interface OpenAiErrorReply {
    error: {
        code: ErrorCode;
        message: string;
        retryable: boolean;
        details?: {
            [key: string]: unknown;
        };
        /** OpenAI's class of the error. */
        type: string;
        /** The field that is wrong. */
        param: string | null;
    };
    correlation_id: CorrelationId;
}

/** Each event by its type on the wire. */
export interface EventMap {
  'agentos.run.created': RunCreatedEvent;
  'agentos.run.started': RunStartedEvent;
  'agentos.run.step.started': StepStartedEvent;
  'agentos.run.step.completed': StepCompletedEvent;
  'agentos.tool.call.requested': ToolCallRequestedEvent;
  'agentos.tool.call.completed': ToolCallCompletedEvent;
  'agentos.model.requested': ModelRequestedEvent;
  'agentos.model.completed': ModelCompletedEvent;
  'agentos.run.completed': RunCompletedEvent;
  'agentos.run.failed': RunFailedEvent;
  'agentos.run.canceled': RunCanceledEvent;
}

export type EventType = keyof EventMap;

/** Any event of a run; `type` tells which. */
export type RunEvent = EventMap[EventType];

/** What a stream carries besides for who asks: in no log, without a sequence, and any of it may be missing. */
export interface TransientEventMap {
  'agentos.model.delta': ModelDeltaEvent;
}

export type TransientEvent = TransientEventMap[keyof TransientEventMap];
