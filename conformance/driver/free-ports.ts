import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections, away from those that people use (50081..). */
const basesFrom = 20_000;
const basesTo = 32_000;
const triesMax = 100;

/** A base N so that N .. N + count - 1 are free now. Throws when there is none. */
export async function freePortBase(count: number): Promise<number> {
  for (let tries = 0; tries < triesMax; tries++) {
    // By chance, so that several runs on one machine stay out of each other's way.
    const base = basesFrom + Math.floor(Math.random() * (basesTo - basesFrom - count));
    const free = await Promise.all(Array.from({ length: count }, (_, i) => isFree(base + i)));
    if (free.every(Boolean)) return base;
  }
  throw new Error(`No ${count} free ports in a row were found between ${basesFrom} and ${basesTo}.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer();
    server.on('error', () => settle(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => settle(true)));
  });
}
