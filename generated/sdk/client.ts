// Generated from contracts/ by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { Orchestrator } from './orchestrator.ts';
import { ModelPolicy } from './model-policy.ts';
import { Federation } from './federation.ts';
import type { AgentOSOptions, Service } from './options.ts';
import { Transport } from './transport.ts';

/** A node on this machine with its default ports. */
const defaultUrls: Record<Service, string> = {
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
  readonly orchestrator: Orchestrator;
  readonly modelPolicy: ModelPolicy;
  readonly federation: Federation;

  constructor(options: AgentOSOptions) {
    const transport = new Transport(options, defaultUrls);
    this.orchestrator = new Orchestrator(transport);
    this.modelPolicy = new ModelPolicy(transport);
    this.federation = new Federation(transport);
  }
}
