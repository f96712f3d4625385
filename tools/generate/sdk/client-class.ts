import { banner } from '../banner.ts';
import type { OpenApiDocument } from '../document.ts';
import { className, memberName } from './service-class.ts';

/** `generated/sdk/client.ts`: the class that people hold in their hands. */
export function clientClass(services: Map<string, OpenApiDocument>): string {
  const names = [...services.keys()];
  const urls = [...services].map(([service, { servers }]) => `  '${service}': '${servers?.[0]?.url ?? ''}',`);
  return `${banner('contracts/')}${names.map((name) => `import { ${className(name)} } from './${name}.ts';\n`).join('')}import type { AgentOSOptions, Service } from './options.ts';
import { Transport } from './transport.ts';

/** A node on this machine with its default ports. */
const defaultUrls: Record<Service, string> = {
${urls.join('\n')}
};

/**
 * A client of an AgentOS node. Each service is a member with one method per operation.
 *
 *     const agentos = new AgentOS({ token });
 *     const { run } = await agentos.orchestrator.createRun({ agent_id, body: { input: { type: 'text', text } } });
 */
export class AgentOS {
${names.map((name) => `  readonly ${memberName(name)}: ${className(name)};`).join('\n')}

  constructor(options: AgentOSOptions) {
    const transport = new Transport(options, defaultUrls);
${names.map((name) => `    this.${memberName(name)} = new ${className(name)}(transport);`).join('\n')}
  }
}
`;
}

/** `generated/sdk/index.ts`: everything the package exports. */
export function sdkIndex(services: Map<string, OpenApiDocument>): string {
  const modules = [...services.keys()].map((service) => `export * from './${service}.ts';\n`).join('');
  return `${banner('contracts/')}export { AgentOS } from './client.ts';
export * from './errors.ts';
export { dispatchEvents, type EventHandlers, EventStreamError, eventTypes, isTerminal } from './events.ts';
${modules}export type { AgentOSOptions, CallOptions, Service } from './options.ts';
export { PageRequest } from './pages.ts';
export type * from './types.ts';
`;
}
