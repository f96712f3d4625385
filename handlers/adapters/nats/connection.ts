import { connect, credsAuthenticator, errors, type NatsConnection } from '@nats-io/transport-node';
import { Fault } from '#vocabulary/fault.ts';

export interface NatsSettings {
  /** `nats://[user:password@]host:port`, several separated by commas; `tls://` insists on TLS. */
  urls: string;
  /** The text of a credentials file. */
  credentials?: string;
  /** PEM of whoever signed the server's certificate. */
  certificateAuthority?: string;
}

const connectMsMax = 3_000;
/** Soon enough that followers hardly notice, seldom enough not to hammer a server that starts. */
const reconnectEveryMs = 250;
/** A server that has gone silent is given up after two of them, in ms. */
const pingEveryMs = 5_000;

/** @throws Fault dependency_unavailable that says what to mend */
export async function connectToNats(settings: NatsSettings, name: string): Promise<NatsConnection> {
  const urls = settings.urls.split(',').map((url) => new URL(url.trim()));
  const [first] = urls;
  const tls = urls.some((url) => url.protocol === 'tls:');
  const { credentials, certificateAuthority } = settings;
  try {
    return await connect({
      servers: urls.map((url) => url.host),
      name,
      noEcho: true, // who speaks does not listen to itself
      maxReconnectAttempts: -1,
      reconnectTimeWait: reconnectEveryMs,
      ignoreAuthErrorAbort: true, // credentials that are being replaced refuse for a while
      pingInterval: pingEveryMs,
      timeout: connectMsMax,
      ...(credentials && { authenticator: credsAuthenticator(new TextEncoder().encode(credentials)) }),
      ...(first!.username && { user: decodeURIComponent(first!.username), pass: decodeURIComponent(first!.password) }),
      ...(tls && { tls: certificateAuthority ? { ca: certificateAuthority } : {} }),
    });
  } catch (error) {
    throw connectFault(error, urls.map((url) => url.host).join(', '));
  }
}

/** Whatever NATS says in place of an answer. */
export function natsFault(message: string, error: unknown): Fault {
  return new Fault('dependency_unavailable', message, {
    details: { dependency: 'nats' },
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    cause: error,
  });
}

function connectFault(error: unknown, hosts: string): Fault {
  if (error instanceof errors.AuthorizationError) {
    return natsFault(
      `NATS at ${hosts} refuses to let this node in: correct AGENTOS_NATS_CREDENTIALS, or user and password in AGENTOS_NATS_URL.`,
      error,
    );
  }
  if (error instanceof Error && /certificate|tls|ssl/i.test(error.message)) {
    return natsFault(
      `NATS at ${hosts} cannot be spoken to by TLS: give it a certificate that this machine trusts, or name its signer in AGENTOS_NATS_CA_FILE.`,
      error,
    );
  }
  return natsFault(
    `NATS at ${hosts} cannot be reached: start it, or correct AGENTOS_NATS_URL, or take AGENTOS_EVENTS=postgres.`,
    error,
  );
}
