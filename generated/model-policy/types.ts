// Generated from contracts/model-policy/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
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
    "/v1/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a model, in OpenAI's format
         * OpenAI's chat completion (MOD-01). Fields that this node does not know are accepted, as clients add them all the
         *     time. With `stream: true` the reply is `text/event-stream`: one `chat.completion.chunk` per `data:` line and
         *     `data: [DONE]` at the end; a stream that breaks off shows an `error` object instead of that end.
         *
         *     `agentos` carries usage with cost, policy outcome, route and correlation id; in a stream it comes with the last chunk.
         *     Content that policy blocks answers 403 `policy_blocked` and costs nothing.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/embeddings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn texts into vectors, in OpenAI's format
         * OpenAI's embeddings (MOD-01): one vector per input, in the same order, as numbers or as base64 of little-endian
         *     32-bit floats, which OpenAI's clients ask for by default.
         */
        post: operations["createEmbedding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models
         * The models that the caller's tenant is entitled to, in OpenAI's list shape with the canonical fields added.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The model's id or an alias of it. A slash in it is sent as `%2F`, as OpenAI's clients do.
                 * @example simulated/chat
                 */
                model: components["schemas"]["ModelRef"];
            };
            cookie?: never;
        };
        /**
         * Read a model
         * One model. One that does not exist, or that the tenant is not entitled to, answers 404.
         */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models:invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a model, in the canonical form
         * Chat and embedding requests of the orchestrator and of trusted callers (MOD-02). The answer carries usage, policy
         *     outcome and route in its envelope.
         *
         *     `auth` in the body may only narrow the caller's own rights; asserting somebody else's is refused with 403 unless
         *     the caller is a trusted service. `model_ref` is a model id, an alias or a tier.
         */
        post: operations["invokeModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask policy about content
         * What would policy do with this content (MOD-03)? No model is called and nothing is spent. The decision is made by the
         *     same code that guards model requests. `blocked` is an answer here, not an error.
         */
        post: operations["checkPolicy"];
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
         * ChatCompletionChunk
         * One piece of a streamed answer. With `stream_options.include_usage` the last chunk has no choices but the usage; the `agentos` field comes with the last chunk in any case.
         * @example {
         *       "id": "chatcmpl_01JD2Q8W5Z3K7M9N4P6R8S0T4A",
         *       "object": "chat.completion.chunk",
         *       "created": 1763910245,
         *       "model": "simulated/chat",
         *       "choices": [
         *         {
         *           "index": 0,
         *           "delta": {
         *             "role": "assistant",
         *             "content": "Hel"
         *           },
         *           "finish_reason": null
         *         }
         *       ]
         *     }
         * @example {
         *       "id": "chatcmpl_01JD2Q8W5Z3K7M9N4P6R8S0T4A",
         *       "object": "chat.completion.chunk",
         *       "created": 1763910245,
         *       "model": "simulated/chat",
         *       "choices": [],
         *       "usage": {
         *         "prompt_tokens": 12,
         *         "completion_tokens": 5,
         *         "total_tokens": 17
         *       },
         *       "agentos": {
         *         "usage": {
         *           "input_tokens": 12,
         *           "output_tokens": 5,
         *           "total_tokens": 17,
         *           "cost_usd": 0
         *         },
         *         "policy_outcome": {
         *           "decision": "allowed",
         *           "reasons": [],
         *           "redactions": []
         *         },
         *         "route": {
         *           "backend": "simulated",
         *           "model": "simulated/chat",
         *           "node": "stk_local",
         *           "fallback_used": false
         *         },
         *         "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *       }
         *     }
         */
        ChatCompletionChunk: {
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
            usage?: components["schemas"]["CompletionUsage"] | null;
            system_fingerprint?: string | null;
            service_tier?: string | null;
            agentos?: components["schemas"]["AgentosReport"];
        };
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
         * ModelRef
         * Which model to use: a model id, an alias, or a tier (`tier:fast`, `tier:balanced`, `tier:premium`).
         * @example simulated/chat
         * @example tier:fast
         */
        ModelRef: string;
        /**
         * ChatCompletionToolCall
         * A tool call in OpenAI's format; the arguments are JSON in a string.
         * @example {
         *       "id": "call_1",
         *       "type": "function",
         *       "function": {
         *         "name": "tool_echo",
         *         "arguments": "{\"text\":\"hello\"}"
         *       }
         *     }
         */
        ChatCompletionToolCall: {
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
         * ChatCompletionRequestMessage
         * A message as OpenAI's clients send it.
         * @example {
         *       "role": "user",
         *       "content": "Say hello."
         *     }
         * @example {
         *       "role": "user",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "Say hello."
         *         }
         *       ]
         *     }
         * @example {
         *       "role": "assistant",
         *       "content": null,
         *       "tool_calls": [
         *         {
         *           "id": "call_1",
         *           "type": "function",
         *           "function": {
         *             "name": "tool_echo",
         *             "arguments": "{\"text\":\"hello\"}"
         *           }
         *         }
         *       ]
         *     }
         * @example {
         *       "role": "tool",
         *       "tool_call_id": "call_1",
         *       "content": "{\"text\":\"hello\"}"
         *     }
         */
        ChatCompletionRequestMessage: {
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
            tool_calls?: components["schemas"]["ChatCompletionToolCall"][] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * ChatCompletionRequest
         * A chat completion request as OpenAI's clients send it. Fields that are not listed are accepted, because clients add them all the time.
         * @example {
         *       "model": "simulated/chat",
         *       "messages": [
         *         {
         *           "role": "user",
         *           "content": "Say hello."
         *         }
         *       ]
         *     }
         * @example {
         *       "model": "tier:fast",
         *       "messages": [
         *         {
         *           "role": "user",
         *           "content": "Say hello."
         *         }
         *       ],
         *       "stream": true,
         *       "stream_options": {
         *         "include_usage": true
         *       },
         *       "n": 1,
         *       "temperature": 0.2,
         *       "stop": [
         *         "END"
         *       ],
         *       "tools": [
         *         {
         *           "type": "function",
         *           "function": {
         *             "name": "tool_echo",
         *             "parameters": {
         *               "type": "object"
         *             }
         *           }
         *         }
         *       ],
         *       "tool_choice": {
         *         "type": "function",
         *         "function": {
         *           "name": "tool_echo"
         *         }
         *       },
         *       "response_format": {
         *         "type": "text"
         *       },
         *       "reasoning_effort": "low",
         *       "metadata": {
         *         "ticket": "4711"
         *       },
         *       "a_field_of_next_week": true
         *     }
         */
        ChatCompletionRequest: {
            model: components["schemas"]["ModelRef"];
            messages: components["schemas"]["ChatCompletionRequestMessage"][];
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
         * CompletionUsage
         * Tokens in OpenAI's words.
         * @example {
         *       "prompt_tokens": 12,
         *       "completion_tokens": 5,
         *       "total_tokens": 17
         *     }
         */
        CompletionUsage: {
            prompt_tokens: number;
            completion_tokens: number;
            total_tokens: number;
            prompt_tokens_details?: {
                [key: string]: unknown;
            };
            completion_tokens_details?: {
                [key: string]: unknown;
            };
        };
        /**
         * Usage
         * What a model request used. Cost is an estimate in US dollars by the price list of the moment.
         * @example {
         *       "input_tokens": 12,
         *       "output_tokens": 5,
         *       "total_tokens": 17,
         *       "cost_usd": 0.00021
         *     }
         */
        Usage: {
            input_tokens: number;
            output_tokens: number;
            total_tokens: number;
            cost_usd: number;
        };
        /**
         * PolicyDecision
         * What policy decided.
         * @example allowed
         */
        PolicyDecision: "allowed" | "redacted" | "blocked";
        /**
         * Redaction
         * A passage that policy replaced. Positions count UTF-16 code units of the original text; `end` is exclusive.
         * @example {
         *       "type": "email",
         *       "start": 11,
         *       "end": 28,
         *       "replacement": "[EMAIL]"
         *     }
         */
        Redaction: {
            /** What was found. */
            type: string;
            start: number;
            end: number;
            replacement: string;
        };
        /**
         * PolicyOutcome
         * What policy decided about a request and its answer, and why.
         * @example {
         *       "decision": "allowed",
         *       "reasons": [],
         *       "redactions": []
         *     }
         * @example {
         *       "decision": "redacted",
         *       "reasons": [
         *         "policy_redacted"
         *       ],
         *       "redactions": [
         *         {
         *           "type": "email",
         *           "start": 11,
         *           "end": 28,
         *           "replacement": "[EMAIL]"
         *         }
         *       ]
         *     }
         */
        PolicyOutcome: {
            decision: components["schemas"]["PolicyDecision"];
            reasons: string[];
            redactions: components["schemas"]["Redaction"][];
        };
        /**
         * Route
         * Which model answered, where, and how it was reached.
         * @example {
         *       "backend": "simulated",
         *       "model": "simulated/chat",
         *       "node": "stk_local",
         *       "fallback_used": false,
         *       "attempts": 1
         *     }
         */
        Route: {
            backend: string;
            model: string;
            /** The stack id of the node that called the model. */
            node: string;
            /** Whether an earlier choice had failed. */
            fallback_used: boolean;
            /** Calls made to backends, the last one included. */
            attempts?: number;
        };
        /**
         * AgentosReport
         * What AgentOS adds to an answer in OpenAI's format - what it used, what policy decided, which way it took.
         * @example {
         *       "usage": {
         *         "input_tokens": 12,
         *         "output_tokens": 5,
         *         "total_tokens": 17,
         *         "cost_usd": 0
         *       },
         *       "policy_outcome": {
         *         "decision": "allowed",
         *         "reasons": [],
         *         "redactions": []
         *       },
         *       "route": {
         *         "backend": "simulated",
         *         "model": "simulated/chat",
         *         "node": "stk_local",
         *         "fallback_used": false
         *       },
         *       "latency_ms": 41,
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        AgentosReport: {
            usage: components["schemas"]["Usage"];
            policy_outcome: components["schemas"]["PolicyOutcome"];
            route: components["schemas"]["Route"];
            latency_ms?: number;
            correlation_id: components["schemas"]["CorrelationId"];
            traceparent?: components["schemas"]["Traceparent"];
        };
        /**
         * ChatCompletion
         * A model's answer in OpenAI's format.
         * @example {
         *       "id": "chatcmpl_01JD2Q8W5Z3K7M9N4P6R8S0T4A",
         *       "object": "chat.completion",
         *       "created": 1763910245,
         *       "model": "simulated/chat",
         *       "choices": [
         *         {
         *           "index": 0,
         *           "message": {
         *             "role": "assistant",
         *             "content": "Hello.",
         *             "refusal": null
         *           },
         *           "finish_reason": "stop",
         *           "logprobs": null
         *         }
         *       ],
         *       "usage": {
         *         "prompt_tokens": 12,
         *         "completion_tokens": 5,
         *         "total_tokens": 17
         *       },
         *       "agentos": {
         *         "usage": {
         *           "input_tokens": 12,
         *           "output_tokens": 5,
         *           "total_tokens": 17,
         *           "cost_usd": 0
         *         },
         *         "policy_outcome": {
         *           "decision": "allowed",
         *           "reasons": [],
         *           "redactions": []
         *         },
         *         "route": {
         *           "backend": "simulated",
         *           "model": "simulated/chat",
         *           "node": "stk_local",
         *           "fallback_used": false
         *         },
         *         "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *       }
         *     }
         */
        ChatCompletion: {
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
                    tool_calls?: components["schemas"]["ChatCompletionToolCall"][];
                };
                finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
                logprobs: {
                    [key: string]: unknown;
                } | null;
            }[];
            usage: components["schemas"]["CompletionUsage"];
            system_fingerprint?: string | null;
            service_tier?: string | null;
            agentos: components["schemas"]["AgentosReport"];
        };
        /**
         * OpenAiErrorReply
         * The error model of AgentOS with the two fields that OpenAI's clients read as well.
         * @example {
         *       "error": {
         *         "code": "not_found",
         *         "message": "There is no model gpt-unknown in this tenant.",
         *         "retryable": false,
         *         "type": "not_found_error",
         *         "param": "model"
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        OpenAiErrorReply: {
            error: {
                code: components["schemas"]["ErrorCode"];
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
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * EmbeddingRequest
         * An embedding request as OpenAI's clients send it. Fields that are not listed are accepted.
         * @example {
         *       "model": "simulated/embed",
         *       "input": "hello"
         *     }
         * @example {
         *       "model": "simulated/embed",
         *       "input": [
         *         "hello",
         *         "world"
         *       ],
         *       "encoding_format": "base64"
         *     }
         */
        EmbeddingRequest: {
            model: components["schemas"]["ModelRef"];
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
         * EmbeddingList
         * Vectors in OpenAI's format.
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "object": "embedding",
         *           "index": 0,
         *           "embedding": [
         *             0.12,
         *             -0.5,
         *             0.86
         *           ]
         *         }
         *       ],
         *       "model": "simulated/embed",
         *       "usage": {
         *         "prompt_tokens": 1,
         *         "total_tokens": 1
         *       },
         *       "agentos": {
         *         "usage": {
         *           "input_tokens": 1,
         *           "output_tokens": 0,
         *           "total_tokens": 1,
         *           "cost_usd": 0
         *         },
         *         "policy_outcome": {
         *           "decision": "allowed",
         *           "reasons": [],
         *           "redactions": []
         *         },
         *         "route": {
         *           "backend": "simulated",
         *           "model": "simulated/embed",
         *           "node": "stk_local",
         *           "fallback_used": false
         *         },
         *         "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *       }
         *     }
         */
        EmbeddingList: {
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
            agentos: components["schemas"]["AgentosReport"];
        };
        /**
         * ModelOperation
         * What a model is asked to do.
         * @example chat
         */
        ModelOperation: "chat" | "embed";
        /**
         * Model
         * A model that the tenant may use, with OpenAI's fields and the canonical ones.
         * @example {
         *       "id": "simulated/chat",
         *       "object": "model",
         *       "created": 1763900000,
         *       "owned_by": "simulated",
         *       "model_id": "simulated/chat",
         *       "provider": "simulated",
         *       "capabilities": [
         *         "chat"
         *       ],
         *       "tier": "fast",
         *       "max_output_tokens": 4096,
         *       "context_window_tokens": 128000,
         *       "price": {
         *         "input_usd_per_million": 0,
         *         "output_usd_per_million": 0
         *       }
         *     }
         */
        Model: {
            /** Equals `model_id`. */
            id: string;
            object: "model";
            /** Seconds since 1970. */
            created: number;
            /** Equals `provider`. */
            owned_by: string;
            model_id: components["schemas"]["ModelRef"];
            provider: string;
            capabilities: components["schemas"]["ModelOperation"][];
            tier?: "fast" | "balanced" | "premium";
            max_output_tokens?: number;
            context_window_tokens?: number;
            /** In US dollars per million tokens. */
            price?: {
                input_usd_per_million: number;
                output_usd_per_million: number;
            };
        };
        /**
         * ModelList
         * Every model that the tenant may use, in the shape of OpenAI's list.
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "simulated/chat",
         *           "object": "model",
         *           "created": 1763900000,
         *           "owned_by": "simulated",
         *           "model_id": "simulated/chat",
         *           "provider": "simulated",
         *           "capabilities": [
         *             "chat"
         *           ],
         *           "tier": "fast"
         *         }
         *       ],
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        ModelList: {
            object: "list";
            data: components["schemas"]["Model"][];
            correlation_id: components["schemas"]["CorrelationId"];
        };
        /**
         * ModelReply
         * One model.
         * @example {
         *       "id": "simulated/chat",
         *       "object": "model",
         *       "created": 1763900000,
         *       "owned_by": "simulated",
         *       "model_id": "simulated/chat",
         *       "provider": "simulated",
         *       "capabilities": [
         *         "chat"
         *       ],
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        ModelReply: {
            correlation_id: components["schemas"]["CorrelationId"];
        } & components["schemas"]["Model"];
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
         * RequestId
         * A model or policy request, chosen by the caller, so that a repeated request can be recognised.
         * @example req_01JD2Q8W5Z3K7M9N4P6R8S0T4A
         */
        RequestId: string;
        /**
         * ModelRequirements
         * What the chosen route must be able to do. A request that no route can meet is refused.
         * @example {
         *       "max_latency_ms": 5000,
         *       "max_cost_usd": 0.05,
         *       "min_context_tokens": 8000
         *     }
         * @example {}
         */
        ModelRequirements: {
            max_latency_ms?: number;
            max_cost_usd?: number;
            min_context_tokens?: number;
        };
        /**
         * ToolCall
         * A call the model asks for. The id is the model's own and comes back with the result; when the model names a tool that was not offered, `tool_id` repeats that name.
         * @example {
         *       "tool_call_id": "call_1",
         *       "tool_id": "tool.echo",
         *       "name": "tool_echo",
         *       "input": {
         *         "text": "hello"
         *       }
         *     }
         */
        ToolCall: {
            tool_call_id: string;
            tool_id: string;
            /** The function name the model used. */
            name: string;
            /** The arguments; an object unless the model broke its own format. */
            input: unknown;
        };
        /**
         * ChatMessage
         * One message of a conversation.
         * @example {
         *       "role": "user",
         *       "content": "Say hello."
         *     }
         * @example {
         *       "role": "assistant",
         *       "content": null,
         *       "tool_calls": [
         *         {
         *           "tool_call_id": "call_1",
         *           "tool_id": "tool.echo",
         *           "name": "tool_echo",
         *           "input": {
         *             "text": "hello"
         *           }
         *         }
         *       ]
         *     }
         * @example {
         *       "role": "tool",
         *       "content": "{\"text\":\"hello\"}",
         *       "tool_call_id": "call_1"
         *     }
         */
        ChatMessage: {
            role: "system" | "user" | "assistant" | "tool";
            /** Null only for an assistant's message that consists of tool calls. */
            content: string | null;
            /** What the assistant asked for in this message. */
            tool_calls?: components["schemas"]["ToolCall"][];
            /** On a tool's message, the call that it answers. */
            tool_call_id?: string;
        };
        /**
         * ToolDefinition
         * A tool that is offered to the model.
         * @example {
         *       "tool_id": "tool.echo",
         *       "name": "tool_echo",
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
        ToolDefinition: {
            tool_id: string;
            /** The function name the model sees; a tool id with its dots replaced by underscores. */
            name: string;
            description?: string;
            /** A JSON Schema. */
            input_schema: {
                [key: string]: unknown;
            };
        };
        /**
         * ToolChoice
         * Whether the model may, must not or must call a tool, or which one it must call; `auto` when left out.
         * @example auto
         * @example {
         *       "name": "tool_echo"
         *     }
         */
        ToolChoice: ("auto" | "none" | "required") | {
            name: string;
        };
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
         * InvokeChat
         * A chat request in the canonical form.
         * @example {
         *       "request_id": "req_01JD2Q8W5Z3K7M9N4P6R8S0T4A",
         *       "operation": "chat",
         *       "model_ref": "simulated/chat",
         *       "requirements": {
         *         "max_latency_ms": 5000
         *       },
         *       "input": {
         *         "messages": [
         *           {
         *             "role": "user",
         *             "content": "Say hello."
         *           }
         *         ],
         *         "tools": [
         *           {
         *             "tool_id": "tool.echo",
         *             "name": "tool_echo",
         *             "input_schema": {
         *               "type": "object"
         *             }
         *           }
         *         ],
         *         "tool_choice": "auto"
         *       },
         *       "generation": {
         *         "temperature": 0,
         *         "max_output_tokens": 256
         *       }
         *     }
         */
        InvokeChat: {
            request_id: components["schemas"]["RequestId"];
            operation: "chat";
            model_ref: components["schemas"]["ModelRef"];
            requirements?: components["schemas"]["ModelRequirements"];
            input: {
                messages: components["schemas"]["ChatMessage"][];
                tools?: components["schemas"]["ToolDefinition"][];
                tool_choice?: components["schemas"]["ToolChoice"];
            };
            generation?: components["schemas"]["Generation"];
        };
        /**
         * InvokeEmbed
         * An embedding request in the canonical form.
         * @example {
         *       "request_id": "req_01JD2Q8W5Z3K7M9N4P6R8S0T4B",
         *       "operation": "embed",
         *       "model_ref": "simulated/embed",
         *       "input": {
         *         "texts": [
         *           "hello",
         *           "world"
         *         ],
         *         "encoding_format": "float"
         *       }
         *     }
         */
        InvokeEmbed: {
            request_id: components["schemas"]["RequestId"];
            operation: "embed";
            model_ref: components["schemas"]["ModelRef"];
            requirements?: components["schemas"]["ModelRequirements"];
            input: {
                texts: string[];
                /**
                 * `float` when left out.
                 */
                encoding_format?: "float" | "base64";
            };
        };
        /**
         * InvokeRequest
         * A model request of the orchestrator or a trusted caller. `auth` may only narrow the caller's own rights, unless a trusted service asserts it.
         * @example {
         *       "request": {
         *         "request_id": "req_01JD2Q8W5Z3K7M9N4P6R8S0T4A",
         *         "operation": "chat",
         *         "model_ref": "simulated/chat",
         *         "input": {
         *           "messages": [
         *             {
         *               "role": "user",
         *               "content": "Say hello."
         *             }
         *           ]
         *         }
         *       }
         *     }
         * @example {
         *       "request": {
         *         "request_id": "req_01JD2Q8W5Z3K7M9N4P6R8S0T4B",
         *         "operation": "embed",
         *         "model_ref": "simulated/embed",
         *         "input": {
         *           "texts": [
         *             "hello"
         *           ]
         *         }
         *       },
         *       "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
         *     }
         */
        InvokeRequest: {
            auth?: components["schemas"]["Auth"];
            request: components["schemas"]["InvokeChat"] | components["schemas"]["InvokeEmbed"];
            traceparent?: components["schemas"]["Traceparent"];
        };
        /**
         * ChatOutput
         * A model's answer.
         * @example {
         *       "type": "chat",
         *       "message": {
         *         "role": "assistant",
         *         "content": "Hello."
         *       },
         *       "tool_calls": [],
         *       "finish_reason": "stop"
         *     }
         * @example {
         *       "type": "chat",
         *       "message": {
         *         "role": "assistant",
         *         "content": null
         *       },
         *       "tool_calls": [
         *         {
         *           "tool_call_id": "call_1",
         *           "tool_id": "tool.echo",
         *           "name": "tool_echo",
         *           "input": {
         *             "text": "hello"
         *           }
         *         }
         *       ],
         *       "finish_reason": "tool_calls"
         *     }
         */
        ChatOutput: {
            type: "chat";
            message: {
                role: "assistant";
                content: string | null;
            };
            tool_calls: components["schemas"]["ToolCall"][];
            /**
             * Why the model stopped (v1.03).
             */
            finish_reason?: "stop" | "length" | "tool_calls" | "content_filter";
        };
        /**
         * EmbedOutput
         * One vector per text, in the order of the texts.
         * @example {
         *       "type": "embedding",
         *       "embeddings": [
         *         {
         *           "index": 0,
         *           "vector": [
         *             0.12,
         *             -0.5,
         *             0.86
         *           ]
         *         }
         *       ]
         *     }
         */
        EmbedOutput: {
            type: "embedding";
            embeddings: {
                index: number;
                /** Numbers, or for `base64` their little-endian 32-bit floats. */
                vector: number[] | string;
            }[];
        };
        /**
         * InvokeResult
         * The outcome of a model request. `output` is null unless the status is `ok`.
         * @example {
         *       "request_id": "req_01JD2Q8W5Z3K7M9N4P6R8S0T4A",
         *       "status": "ok",
         *       "output": {
         *         "type": "chat",
         *         "message": {
         *           "role": "assistant",
         *           "content": "Hello."
         *         },
         *         "tool_calls": []
         *       },
         *       "usage": {
         *         "input_tokens": 12,
         *         "output_tokens": 5,
         *         "total_tokens": 17,
         *         "cost_usd": 0
         *       },
         *       "latency_ms": 41,
         *       "policy_outcome": {
         *         "decision": "allowed",
         *         "reasons": [],
         *         "redactions": []
         *       },
         *       "route": {
         *         "backend": "simulated",
         *         "model": "simulated/chat",
         *         "node": "stk_local",
         *         "fallback_used": false
         *       }
         *     }
         */
        InvokeResult: {
            request_id: components["schemas"]["RequestId"];
            status: "ok" | "error" | "blocked";
            output: components["schemas"]["ChatOutput"] | components["schemas"]["EmbedOutput"] | null;
            usage: components["schemas"]["Usage"];
            latency_ms: number;
            policy_outcome: components["schemas"]["PolicyOutcome"];
            route: components["schemas"]["Route"];
            error?: components["schemas"]["ErrorBody"];
        };
        /**
         * InvokeResponse
         * The answer to a model request.
         * @example {
         *       "response": {
         *         "request_id": "req_01JD2Q8W5Z3K7M9N4P6R8S0T4A",
         *         "status": "ok",
         *         "output": {
         *           "type": "chat",
         *           "message": {
         *             "role": "assistant",
         *             "content": "Hello."
         *           },
         *           "tool_calls": []
         *         },
         *         "usage": {
         *           "input_tokens": 12,
         *           "output_tokens": 5,
         *           "total_tokens": 17,
         *           "cost_usd": 0
         *         },
         *         "latency_ms": 41,
         *         "policy_outcome": {
         *           "decision": "allowed",
         *           "reasons": [],
         *           "redactions": []
         *         },
         *         "route": {
         *           "backend": "simulated",
         *           "model": "simulated/chat",
         *           "node": "stk_local",
         *           "fallback_used": false,
         *           "attempts": 1
         *         }
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W",
         *       "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
         *     }
         */
        InvokeResponse: {
            response: components["schemas"]["InvokeResult"];
            correlation_id: components["schemas"]["CorrelationId"];
            traceparent: components["schemas"]["Traceparent"];
        };
        /**
         * PolicyContent
         * What policy is to judge.
         * @example {
         *       "type": "text",
         *       "text": "Write to ada@example.com"
         *     }
         * @example {
         *       "type": "messages",
         *       "messages": [
         *         {
         *           "role": "user",
         *           "content": "Say hello."
         *         }
         *       ]
         *     }
         */
        PolicyContent: {
            type: "text";
            text: string;
        } | {
            type: "messages";
            messages: components["schemas"]["ChatMessage"][];
        };
        /**
         * PolicyId
         * A policy, chosen by the operator.
         * @example pol_default
         */
        PolicyId: string;
        /**
         * PolicyCheckRequest
         * Content to be judged without calling a model. `auth` may only narrow the caller's own rights.
         * @example {
         *       "policy_check": {
         *         "request_id": "req_01JD2Q8W5Z3K7M9N4P6R8S0T4C",
         *         "content": {
         *           "type": "text",
         *           "text": "Write to ada@example.com"
         *         },
         *         "ruleset": "pol_default"
         *       }
         *     }
         */
        PolicyCheckRequest: {
            auth?: components["schemas"]["Auth"];
            policy_check: {
                request_id: components["schemas"]["RequestId"];
                content: components["schemas"]["PolicyContent"];
                /** The policy to judge by; the tenant's default policy when left out. */
                ruleset?: components["schemas"]["PolicyId"];
            };
        };
        /**
         * PolicyResult
         * What policy decided about the content, and the content as it may be used.
         * @example {
         *       "request_id": "req_01JD2Q8W5Z3K7M9N4P6R8S0T4C",
         *       "decision": "redacted",
         *       "reasons": [
         *         "policy_redacted"
         *       ],
         *       "redactions": [
         *         {
         *           "type": "email",
         *           "start": 9,
         *           "end": 24,
         *           "replacement": "[EMAIL]"
         *         }
         *       ],
         *       "redacted_content": {
         *         "type": "text",
         *         "text": "Write to [EMAIL]"
         *       }
         *     }
         */
        PolicyResult: {
            request_id: components["schemas"]["RequestId"];
            decision: components["schemas"]["PolicyDecision"];
            reasons: string[];
            redactions: components["schemas"]["Redaction"][];
            redacted_content?: components["schemas"]["PolicyContent"];
        };
        /**
         * PolicyCheckResponse
         * The answer to a policy check.
         * @example {
         *       "policy_result": {
         *         "request_id": "req_01JD2Q8W5Z3K7M9N4P6R8S0T4C",
         *         "decision": "allowed",
         *         "reasons": [],
         *         "redactions": []
         *       },
         *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
         *     }
         */
        PolicyCheckResponse: {
            policy_result: components["schemas"]["PolicyResult"];
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
        "openai-invalid-request": {
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
                 *         "message": "body/messages must NOT have fewer than 1 items",
                 *         "retryable": false,
                 *         "details": {
                 *           "field": "/messages"
                 *         },
                 *         "type": "invalid_request_error",
                 *         "param": "messages"
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** The credentials are missing, unknown, expired or revoked. */
        "openai-unauthorized": {
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
                 *         "retryable": false,
                 *         "type": "authentication_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** The caller may not do this (`forbidden`), or policy refuses the content (`policy_blocked`). */
        "openai-policy-blocked": {
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
                 *         },
                 *         "type": "permission_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** There is no such thing in this tenant. Another tenant's things answer exactly like missing ones (SEC-06). */
        "openai-not-found": {
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
                 *         "message": "There is no model gpt-unknown in this tenant.",
                 *         "retryable": false,
                 *         "type": "not_found_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** The body is larger than the node accepts. */
        "openai-payload-too-large": {
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
                 *         },
                 *         "type": "invalid_request_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** The body is not `application/json`. */
        "openai-unsupported-media-type": {
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
                 *         "retryable": false,
                 *         "type": "invalid_request_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** A rate (`rate_limited`) or a quota (`quota_exceeded`) of the tenant is used up. `Retry-After` says when to try again. */
        "openai-too-many-requests": {
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
                 *         "message": "The tenant may send 600 model requests per minute.",
                 *         "retryable": true,
                 *         "details": {
                 *           "limit": "max_requests_per_minute"
                 *         },
                 *         "type": "rate_limit_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** The node failed. The correlation id leads to the cause in its logs. */
        "openai-internal-error": {
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
                 *         "retryable": true,
                 *         "type": "server_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** Something the node depends on cannot be reached, or the node is draining. */
        "openai-dependency-unavailable": {
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
                 *         "retryable": true,
                 *         "type": "server_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** The work was not done in time. */
        "openai-timeout": {
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
                 *         "retryable": true,
                 *         "type": "server_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
            };
        };
        /** The caller is known but may not do this: a scope is missing, or the tenant is disabled. */
        "openai-forbidden": {
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
                 *         "message": "The scope models:invoke is missing.",
                 *         "retryable": false,
                 *         "details": {
                 *           "required_scopes": [
                 *             "models:invoke"
                 *           ]
                 *         },
                 *         "type": "permission_error",
                 *         "param": null
                 *       },
                 *       "correlation_id": "corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAiErrorReply"];
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
    };
    parameters: never;
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
                     *       "service": "model-policy",
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
                     *       "service": "model-policy",
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
                     *       "service": "model-policy",
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
                     *       "service": "model-policy",
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
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatCompletionRequest"];
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["openai-invalid-request"];
            401: components["responses"]["openai-unauthorized"];
            403: components["responses"]["openai-policy-blocked"];
            404: components["responses"]["openai-not-found"];
            413: components["responses"]["openai-payload-too-large"];
            415: components["responses"]["openai-unsupported-media-type"];
            429: components["responses"]["openai-too-many-requests"];
            500: components["responses"]["openai-internal-error"];
            503: components["responses"]["openai-dependency-unavailable"];
            504: components["responses"]["openai-timeout"];
        };
    };
    createEmbedding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "model": "simulated/embed",
                 *       "input": [
                 *         "hello",
                 *         "world"
                 *       ],
                 *       "encoding_format": "float"
                 *     }
                 */
                "application/json": components["schemas"]["EmbeddingRequest"];
            };
        };
        responses: {
            /** The vectors. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddingList"];
                };
            };
            400: components["responses"]["openai-invalid-request"];
            401: components["responses"]["openai-unauthorized"];
            403: components["responses"]["openai-policy-blocked"];
            404: components["responses"]["openai-not-found"];
            413: components["responses"]["openai-payload-too-large"];
            415: components["responses"]["openai-unsupported-media-type"];
            429: components["responses"]["openai-too-many-requests"];
            500: components["responses"]["openai-internal-error"];
            503: components["responses"]["openai-dependency-unavailable"];
            504: components["responses"]["openai-timeout"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The models. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            400: components["responses"]["openai-invalid-request"];
            401: components["responses"]["openai-unauthorized"];
            403: components["responses"]["openai-forbidden"];
            429: components["responses"]["openai-too-many-requests"];
            500: components["responses"]["openai-internal-error"];
            503: components["responses"]["openai-dependency-unavailable"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The model's id or an alias of it. A slash in it is sent as `%2F`, as OpenAI's clients do.
                 * @example simulated/chat
                 */
                model: components["schemas"]["ModelRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The model. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelReply"];
                };
            };
            400: components["responses"]["openai-invalid-request"];
            401: components["responses"]["openai-unauthorized"];
            403: components["responses"]["openai-forbidden"];
            404: components["responses"]["openai-not-found"];
            429: components["responses"]["openai-too-many-requests"];
            500: components["responses"]["openai-internal-error"];
            503: components["responses"]["openai-dependency-unavailable"];
        };
    };
    invokeModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        responses: {
            /** The model's answer. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvokeResponse"];
                };
            };
            400: components["responses"]["openai-invalid-request"];
            401: components["responses"]["openai-unauthorized"];
            403: components["responses"]["openai-policy-blocked"];
            404: components["responses"]["openai-not-found"];
            413: components["responses"]["openai-payload-too-large"];
            415: components["responses"]["openai-unsupported-media-type"];
            429: components["responses"]["openai-too-many-requests"];
            500: components["responses"]["openai-internal-error"];
            503: components["responses"]["openai-dependency-unavailable"];
            504: components["responses"]["openai-timeout"];
        };
    };
    checkPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyCheckRequest"];
            };
        };
        responses: {
            /** The decision. */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["x-correlation-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCheckResponse"];
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
}
export type AgentosReport = components["schemas"]["AgentosReport"];
export type ChatCompletion = components["schemas"]["ChatCompletion"];
export type ChatCompletionChunk = components["schemas"]["ChatCompletionChunk"];
export type ChatCompletionRequest = components["schemas"]["ChatCompletionRequest"];
export type ChatCompletionRequestMessage = components["schemas"]["ChatCompletionRequestMessage"];
export type ChatCompletionToolCall = components["schemas"]["ChatCompletionToolCall"];
export type CompletionUsage = components["schemas"]["CompletionUsage"];
export type EmbeddingList = components["schemas"]["EmbeddingList"];
export type EmbeddingRequest = components["schemas"]["EmbeddingRequest"];
export type OpenAiErrorReply = components["schemas"]["OpenAiErrorReply"];
