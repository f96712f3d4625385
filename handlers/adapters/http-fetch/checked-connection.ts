import { isIP, isIPv4, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Fault } from '#vocabulary/fault.ts';
import { refuse, type Destination } from './destination.ts';
import { whyNotPublic } from './public-address.ts';
import type { Resolve } from './resolve.ts';

export interface ConnectionParts {
  readonly resolve: Resolve;
  readonly resolveExempt: Resolve;
  /** Opens a TCP connection to an address, never to a name. */
  readonly dial: (address: string, port: number) => Socket;
  /** Certificates (PEM) to trust instead of the well-known ones. */
  readonly ca?: string | readonly string[];
}

/** 3 s: an address that has not answered by then is down or filtered. */
const connectMsMax = 3_000;
/** 4: names of big sites have that many; a name with hundreds must not make us knock on all of them. */
const addressesTriedMax = 4;

/**
 * Connects to a destination, to an address that was judged and to no other. The name is resolved once: what is judged
 * is what is dialled, so an answer that changes in between (DNS rebinding) has no second look. One address that is not
 * public refuses all of them, because which of them is dialled would be the name server's choice.
 */
export async function openCheckedConnection(
  destination: Destination,
  parts: ConnectionParts,
  signal: AbortSignal,
): Promise<Socket> {
  const addresses = await judgedAddresses(destination, parts, signal);
  let failure: unknown;
  for (const address of addresses.slice(0, addressesTriedMax)) {
    try {
      const socket = await until(parts.dial(address, destination.port), 'connect', signal);
      judgePeer(socket, address);
      return destination.url.protocol === 'https:' ? await secure(socket, destination.host, parts, signal) : socket;
    } catch (error) {
      if (error instanceof Fault || signal.aborted) throw error;
      failure = error;
    }
  }
  throw unreachable(destination, failure);
}

async function judgedAddresses(
  { host, exempt }: Destination,
  parts: ConnectionParts,
  signal: AbortSignal,
): Promise<string[]> {
  if (isIP(host) !== 0) return [host];
  const addresses = await (exempt ? parts.resolveExempt : parts.resolve)(host, signal);
  // The address itself is not told: it would map the operator's network for whoever asks.
  if (!exempt && addresses.some((address) => whyNotPublic(address)))
    refuse(`${host} leads to an address that is not public`);
  return addresses.toSorted((a, b) => Number(isIPv4(b)) - Number(isIPv4(a)));
}

/** The last look: what we are connected to is what was dialled, whatever lies between (a hook, a proxy of the system). */
function judgePeer(socket: Socket, dialled: string): void {
  const peer = socket.remoteAddress;
  if (peer !== undefined && canonical(peer) === canonical(dialled)) return;
  socket.destroy();
  refuse('the connection led to another address than the one that was checked');
}

function canonical(address: string): string {
  return URL.parse(isIPv4(address) ? `http://${address}` : `http://[${address}]`)?.hostname ?? address;
}

function secure(socket: Socket, host: string, { ca }: ConnectionParts, signal: AbortSignal): Promise<Socket> {
  socket.on('error', () => {}); // from here on the encrypted socket tells of it
  const secured = connectTls({
    socket,
    host,
    ...(isIP(host) === 0 && { servername: host }),
    ALPNProtocols: ['http/1.1'],
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true, // said aloud, because an environment variable can turn the default off
    ...(ca !== undefined && { ca: [ca].flat() }),
  });
  return until(secured, 'secureConnect', signal);
}

/** The socket once it has emitted `event`; destroyed when it fails, takes too long or nobody wants it any more. */
function until(socket: Socket, event: 'connect' | 'secureConnect', signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const end = (error?: unknown): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.off(event, onEvent).off('error', end);
      if (error === undefined) return resolve(socket);
      socket.on('error', () => {}).destroy();
      reject(error);
    };
    const onEvent = (): void => end();
    const onAbort = (): void => end(signal.reason);
    const timer = setTimeout(
      () => end(Object.assign(new Error('connect timeout'), { code: 'ETIMEDOUT' })),
      connectMsMax,
    );
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once(event, onEvent).once('error', end);
    if (signal.aborted) onAbort();
  });
}

const networkCodes = /^E[A-Z]+$/;

function unreachable({ host, port }: Destination, failure: unknown): Fault {
  const code = (failure as NodeJS.ErrnoException | undefined)?.code ?? 'unknown';
  return new Fault('dependency_unavailable', `Could not connect to ${host} port ${port} (${code}).`, {
    // A certificate that is not accepted stays so; a network may recover.
    retryable: networkCodes.test(code),
    cause: failure,
  });
}
