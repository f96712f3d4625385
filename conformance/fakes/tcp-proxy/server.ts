import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  /** Of the loopback interface. */
  readonly port: number;
  /** Connections that are open now. */
  readonly open: number;
  /** What comes from either side is handed on so many ms later: that much is on its way, and lost, when it is cut. */
  delayMs: number;
  /** On top of that, for what goes to the target only: its answers come as quickly as before. */
  delayToTargetMs: number;
  /** Nothing comes through any more, and nobody is told. */
  silent: boolean;
  /** Every connection ends with a reset, and what is on its way is lost. Returns how many there were. */
  cutAll(): number;
  close(): Promise<void>;
}

/** A wire with faults, between clients and one port of this machine. */
export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1');
    const pair = [client, upstream] as const;
    pairs.add(pair);
    handOn(client, upstream, proxy, () => proxy.delayMs + proxy.delayToTargetMs);
    handOn(upstream, client, proxy, () => proxy.delayMs);
    for (const socket of pair) {
      socket.setNoDelay();
      socket.on('error', () => {});
      socket.on('close', () => {
        pairs.delete(pair);
        // What came before the end is still on its way.
        for (const other of pair) setTimeout(() => other.destroySoon(), proxy.delayMs + proxy.delayToTargetMs);
      });
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const cutAll = () => {
    const { size } = pairs;
    for (const pair of pairs) for (const socket of pair) socket.resetAndDestroy();
    pairs.clear();
    return size;
  };
  const proxy: TcpProxy = {
    port: (server.address() as AddressInfo).port,
    get open() {
      return pairs.size;
    },
    delayMs: 0,
    delayToTargetMs: 0,
    silent: false,
    cutAll,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        cutAll();
      }),
  };
  return proxy;
}

/** One direction. A side that is not read from is not read for: backpressure goes through. */
function handOn(from: Socket, to: Socket, wire: Pick<TcpProxy, 'silent'>, delayMs: () => number): void {
  from.on('data', (bytes: Buffer) => {
    if (wire.silent) return;
    const pass = () => {
      if (to.destroyed || to.writableEnded || to.write(bytes)) return;
      from.pause();
      to.once('drain', () => from.resume());
    };
    if (delayMs() > 0) setTimeout(pass, delayMs());
    else pass();
  });
  from.on('end', () => setTimeout(() => to.end(), delayMs()));
}
