import { connect } from 'node:net';
import type { Reply } from './exchange.ts';
import { parseReplies } from './raw-reply.ts';

export interface RawOutcome {
  replies: Reply[];
  /** Why the bytes that came back are no HTTP. */
  broken: string | undefined;
  /** Neither a whole reply nor an end of the connection in time. */
  hung: boolean;
}

export interface RawOptions {
  /** Ends our side after the last byte, as a client does that breaks off. */
  halfClose?: boolean;
  /** 10 s when left out: longer is a hang (S1). */
  timeoutMs?: number;
}

/** After a reply the connection is read on for this long, in ms: a second reply would be a desync. */
const afterwardsMs = 15;

/** Writes bytes that need not be a request, and reads what comes back. */
export function rawExchange(baseUrl: string, bytes: Uint8Array, options: RawOptions = {}): Promise<RawOutcome> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((settle) => {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const parts: Buffer[] = [];
    let linger: NodeJS.Timeout | undefined;
    const finish = (hung: boolean) => {
      clearTimeout(timer);
      clearTimeout(linger);
      socket.destroy();
      settle({ ...parseReplies(Buffer.concat(parts)), hung });
    };
    const timer = setTimeout(() => finish(true), options.timeoutMs ?? 10_000);
    socket.on('connect', () => {
      socket.setNoDelay();
      if (options.halfClose) socket.end(bytes);
      else socket.write(bytes);
    });
    socket.on('data', (part) => {
      parts.push(part);
      const { replies, broken } = parseReplies(Buffer.concat(parts));
      if (replies.length > 0 && !broken) linger ??= setTimeout(() => finish(false), afterwardsMs);
    });
    socket.on('end', () => finish(false));
    socket.on('error', () => finish(false));
    socket.on('close', () => finish(false));
  });
}
