// Generated from generated/sdk/client.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { Orchestrator } from "./orchestrator.js";
import { ModelPolicy } from "./model-policy.js";
import { Federation } from "./federation.js";
import { Transport } from "./transport.js";
/** A node on this machine with its default ports. */
const defaultUrls = {
    'orchestrator': 'http://127.0.0.1:50081',
    'model-policy': 'http://127.0.0.1:50082',
    'federation': 'http://127.0.0.1:50083',
};
/**
 * A client of an AgentOS node. Each service is a member with one method per operation.
 *
 *     const agentos = new AgentOS({ token });
 *     const { run } = await agentos.orchestrator.createRun({ agent_id, body: { input: { type: 'text', text } } });
 */
export class AgentOS {
    orchestrator;
    modelPolicy;
    federation;
    constructor(options) {
        const transport = new Transport(options, defaultUrls);
        this.orchestrator = new Orchestrator(transport);
        this.modelPolicy = new ModelPolicy(transport);
        this.federation = new Federation(transport);
    }
}
