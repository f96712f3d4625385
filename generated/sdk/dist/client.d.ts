// Generated from generated/sdk/client.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { Orchestrator } from './orchestrator.js';
import { ModelPolicy } from './model-policy.js';
import { Federation } from './federation.js';
import type { AgentOSOptions } from './options.js';
/**
 * A client of an AgentOS node. Each service is a member with one method per operation.
 *
 *     const agentos = new AgentOS({ token });
 *     const { run } = await agentos.orchestrator.createRun({ agent_id, body: { input: { type: 'text', text } } });
 */
export declare class AgentOS {
    readonly orchestrator: Orchestrator;
    readonly modelPolicy: ModelPolicy;
    readonly federation: Federation;
    constructor(options: AgentOSOptions);
}
