import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface MuteProxy {
  /** The same database, through the proxy. */
  url: string;
  /** From now on nothing passes in either direction; connections stay open, and new ones are still accepted. */
  mute(): void;
  unmute(): void;
  close(): Promise<void>;
}

/** Stands between a test and its database, and can swallow everything: a frozen machine, a network gone dark. */
export async function startMuteProxy(url: string): Promise<MuteProxy> {
  const { hostname, port } = new URL(url);
  const pairs = new Set<[Socket, Socket]>();
  let muted = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    near.pipe(far).pipe(near);
    if (muted) hold(pair);
    for (const socket of pair) {
      socket.on('error', () => {});
      socket.on('close', () => {
        pairs.delete(pair);
        for (const end of pair) end.destroy();
      });
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    mute() {
      muted = true;
      for (const pair of pairs) hold(pair);
    },
    unmute() {
      muted = false;
      for (const [near, far] of pairs) near.pipe(far).pipe(near);
    },
    async close() {
      for (const pair of pairs) for (const end of pair) end.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function hold([near, far]: [Socket, Socket]): void {
  for (const end of [near, far]) end.unpipe().pause();
}
