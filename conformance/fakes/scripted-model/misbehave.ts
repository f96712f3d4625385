import type { ServerResponse } from 'node:http';
import type { Misbehaviour } from './script.ts';

/** Far deeper than any reader that calls itself can go. */
const depth = 200_000;
/** Of what never ends, one piece so often, in ms. */
const everyMs = 20;
const piece = Buffer.alloc(16_384, 'x');

/** Answers as no backend should. `no-end` and `silent` last until the caller goes. */
export function misbehave(response: ServerResponse, how: Misbehaviour): void {
  if (how === 'silent') return;
  response.writeHead(200, { 'content-type': 'application/json' });
  switch (how) {
    case 'no-json':
      response.end('<html><body>502 Bad Gateway</body></html>');
      return;
    case 'deep':
      response.end(`{"choices":${'['.repeat(depth)}${']'.repeat(depth)}}`);
      return;
    case 'no-choice':
      response.end('{"choices":[{}]}');
      return;
    case 'breaks-off':
      response.write('{"choices":[{"index":0,"message":{"role":"assistant","content":"And th', () =>
        response.destroy(),
      );
      return;
    case 'no-end': {
      response.write('{"choices":[{"index":0,"message":{"role":"assistant","content":"');
      const timer = setInterval(() => response.write(piece), everyMs);
      response.on('close', () => clearInterval(timer));
    }
  }
}
