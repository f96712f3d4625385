import { createServer } from 'node:net';

/** First base that is tried; conformance nodes stay out of the way of the ports that people use (50081..). */
const basesFrom = 52_600;
const basesTo = 52_690;

/** A base N so that N .. N + count - 1 are free now. Throws when there is none. */
export async function freePortBase(count: number): Promise<number> {
  for (let base = basesFrom; base + count <= basesTo; base += count) {
    const free = await Promise.all(Array.from({ length: count }, (_, i) => isFree(base + i)));
    if (free.every(Boolean)) return base;
  }
  throw new Error(
    `No ${count} free ports in a row between ${basesFrom} and ${basesTo}: stop an earlier conformance run.`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer();
    server.on('error', () => settle(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => settle(true)));
  });
}
