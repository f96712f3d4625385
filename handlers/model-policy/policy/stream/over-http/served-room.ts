import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import OpenAI from 'openai';
import { Fault } from '#vocabulary/fault.ts';
import type { TestRoom } from '../../../test-room.ts';

export interface ServedRoom {
  readonly url: string;
  /** The official client, pointed at the room. */
  readonly client: OpenAI;
  close(): Promise<void>;
}

/** The operation over HTTP, as the server room does it and without what every operation has around it. */
export async function serveRoom(room: TestRoom): Promise<ServedRoom> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = (await json(request)) as never;
      try {
        const reply = await room.policy.operations.createChatCompletion(
          room.auth,
          { path: {}, query: {}, headers: {}, body },
          room.call(),
        );
        if ('body' in reply) response.setHeader('content-type', 'application/json');
        if ('body' in reply) return void response.end(JSON.stringify(reply.body));
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for await (const piece of reply.stream) response.write(piece);
        response.end();
      } catch (error) {
        const code = error instanceof Fault ? error.code : 'internal_error';
        response.writeHead(code === 'policy_blocked' ? 403 : 500).end(JSON.stringify({ error: { code } }));
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {
    url,
    client: new OpenAI({ baseURL: url, apiKey: 'any', maxRetries: 0 }),
    async close() {
      server.closeAllConnections();
      server.close();
      await room.policy.close();
    },
  };
}
