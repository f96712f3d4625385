import { Fault } from '#vocabulary/fault.ts';
import type { Exchange } from './exchange.ts';
import { FairShares } from './fair-shares.ts';

export interface LoadLimits {
  /** Requests that are being answered at once, those that wait for a model or stream events apart. */
  readonly requestsMax: number;
  /** Event streams and requests to models that are open at once: they take long, and mostly wait. */
  readonly streamsMax: number;
  /** Bytes of request bodies, and of stream data that its reader has not taken yet. */
  readonly bytesMax: number;
}

/** Long enough for the requests that are open now to be done, short enough that room is not left unused. */
const retryAfterMs = 1_000;

/** Whoever has not said yet who it is. */
const stranger = '';

const words = {
  requests: 'open requests',
  streams: 'open streams and model requests',
  bytes: 'bytes of requests and of streams that are not read',
} as const;

/**
 * What callers make this process hold at once (decision 0036). Everything is bounded, shared fairly by tenants, and
 * refused at the first moment it is known to be too much: 429 where a tenant has used up its share, 503 where all have.
 * What an exchange holds is given back when it is over.
 */
export class Load {
  readonly #shares: Record<keyof typeof words, FairShares>;

  constructor({ requestsMax, streamsMax, bytesMax }: LoadLimits) {
    this.#shares = {
      requests: new FairShares(requestsMax),
      streams: new FairShares(streamsMax),
      bytes: new FairShares(bytesMax),
    };
  }

  /** For a request whose sender is not known yet: finding that out may take long. Held until `enter`. */
  arrive(exchange: Exchange): void {
    this.#take(exchange, 'requests', stranger);
  }

  /** The request takes a place of its tenant's share. */
  enter(exchange: Exchange, tenantId: string): void {
    exchange.letGo();
    this.#take(exchange, isLong(exchange) ? 'streams' : 'requests', tenantId);
  }

  /** Bytes that this exchange holds in memory from now on. */
  hold(exchange: Exchange, bytes: number): void {
    const holder = holderOf(exchange);
    this.#claim('bytes', holder, bytes);
    if (exchange.heldBytes === 0) exchange.whenOver(() => this.#shares.bytes.give(holder, exchange.heldBytes));
    exchange.heldBytes += bytes;
  }

  /** As `hold`, until they are given back. Undefined when there is no room: the caller finds another way out. */
  tryHold(exchange: Exchange, bytes: number): (() => void) | undefined {
    const holder = holderOf(exchange);
    if (this.#shares.bytes.take(holder, bytes) !== 'taken') return undefined;
    return () => this.#shares.bytes.give(holder, bytes);
  }

  #take(exchange: Exchange, kind: keyof typeof words, holder: string): void {
    this.#claim(kind, holder, 1);
    exchange.whenOver(() => this.#shares[kind].give(holder, 1));
  }

  #claim(kind: keyof typeof words, holder: string, amount: number): void {
    const outcome = this.#shares[kind].take(holder, amount);
    if (outcome === 'taken') return;
    const options = { details: { limit: kind, of: 'this process' }, retryAfterMs };
    if (outcome === 'share_used' && holder !== stranger) {
      throw new Fault('rate_limited', `Your tenant has its full share of this process's ${words[kind]}.`, options);
    }
    throw new Fault('dependency_unavailable', `This process has as many ${words[kind]} as it can carry.`, options);
  }
}

function holderOf({ auth }: Exchange): string {
  return auth?.tenant_id ?? stranger;
}

/** What waits for a model, or for events, for as long as these take. */
function isLong({ operation, acceptsEventStream }: Exchange): boolean {
  const { rateClass } = operation!;
  return rateClass === 'stream' || rateClass === 'model' || acceptsEventStream;
}
