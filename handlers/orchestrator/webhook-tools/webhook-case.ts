import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuditTrail } from '#audit/audit-trail.port.ts';
import type { WebhookToolCreate } from '#generated/vocabulary/types.ts';
import { auth, box, call, tenant } from '#orchestrator/tools/tool-box-case.ts';
import { systemClock, type ProcessClock } from '#vocabulary/clock.ts';
import { createSecretSeal } from '#vocabulary/secret-seal.ts';
import { createWebhookTool, type WebhookToolPorts } from './change-webhook-tool.ts';
import type { WebhookSender } from './webhook-sender.port.ts';
import { createWebhookToolSource } from './webhook-tool-source.ts';
import type { WebhookToolStore } from './webhook-tool-store.port.ts';

export const act = { correlationId: 'corr_01ARZ3NDEKTSV4RRFFQ69G5FAV' };
export const toolId = 'tool.webhook.echo';

export interface Received {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly text: string;
}

type Answer = (request: Received, response: ServerResponse) => void;

/** For tests: what a tenant's product runs. */
export class Receiver {
  answer: Answer = (_, response) => void response.setHeader('content-type', 'application/json').end('{"ok":true}');
  readonly received: Received[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request: IncomingMessage, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const seen = { path: request.url!, headers: request.headers as Record<string, string>, text };
        this.received.push(seen);
        this.answer(seen, response);
      });
    });
  }

  async open(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
}

export interface WebhookAdapters<Sending> {
  createAuditTrail(): AuditTrail;
  createStore(parts: { clock: ProcessClock; trail: AuditTrail }): WebhookToolStore;
  createSender(sending: Sending): WebhookSender;
}

/** A node's side of webhook tools, with one tenant that may use all of its tools. */
export function webhookWorld<Sending>(
  adapters: WebhookAdapters<Sending>,
  sending: Sending,
  now: () => number = () => systemClock.now(),
) {
  const clock: ProcessClock = { ...systemClock, now };
  const trail = adapters.createAuditTrail();
  const store = adapters.createStore({ clock, trail });
  const secretSeal = createSecretSeal([randomBytes(32)]);
  const sender = adapters.createSender(sending);
  const source = createWebhookToolSource({ store, seal: secretSeal, sender, clock });
  const ports: WebhookToolPorts = {
    webhookTools: store,
    webhookSource: source,
    webhookSender: sender,
    secretSeal,
  };
  const tools = box([], { sources: [source] });
  return {
    ports,
    trail,
    store,
    source,
    sender,
    tools,
    /** The tool's secret. */
    async register(tool: Partial<WebhookToolCreate> & { url: string }): Promise<string> {
      return (await createWebhookTool(ports, auth, { ...definition, ...tool }, act)).secret;
    },
    call: (input: unknown = { text: 'hi' }, toolCallId = 'tcall_1', signal?: AbortSignal) =>
      tools.invoke(
        auth,
        tenant(['*'], 1_000_000),
        { tool_id: toolId, tool_call_id: toolCallId, input, offered: [toolId] },
        { ...call(signal), idempotencyKey: toolCallId },
      ),
  };
}

export const definition = {
  tool_id: toolId,
  description: 'Gives back a text.',
  input_schema: { type: 'object', properties: { text: { type: 'string' } } },
};
