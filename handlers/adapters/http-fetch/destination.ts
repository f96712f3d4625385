import { isIP } from 'node:net';
import { Fault } from '#vocabulary/fault.ts';
import { whyNotPublic } from './public-address.ts';

/** Where a request goes to, judged as far as the URL alone tells. */
export interface Destination {
  readonly url: URL;
  /** A name or an address, without the brackets of IPv6 and without the dot at the end of a name. */
  readonly host: string;
  readonly port: number;
  /** Whether the operator has named host and port as allowed, wherever they lead. */
  readonly exempt: boolean;
}

export interface EgressRules {
  readonly ports: ReadonlySet<number>;
  /** Keys as `exemptKey` makes them. */
  readonly exempt: ReadonlySet<string>;
  /** Whether only what is exempt may be spoken to in the clear. */
  readonly httpsOnly?: boolean;
}

/**
 * Names that never mean the public internet (RFC 6761, 6762, 7686, 8375, ICANN's `internal`, and those that networks
 * use by habit): they are not even looked up, because asking tells a private name server what the caller is after.
 */
const privateSuffixes = 'localhost local internal home.arpa localdomain intranet lan corp home private onion'.split(
  ' ',
);

/**
 * Reads a URL as it is written, also that of a redirect (with its base); null when it is none. What other programs read
 * otherwise than the WHATWG parser is no URL here: it drops control characters and takes a backslash for a slash, and
 * who writes such a URL wants two programs to disagree. Throws `forbidden` when it holds a user name or password.
 */
export function parseUrl(text: string, base?: string): URL | null {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(text)) return null;
  const url = URL.parse(text, base);
  if (url && (url.username || url.password || /^(?:[a-z][a-z+.-]*:\/*|\/\/+)[^/?#]*@/i.test(text.trim()))) {
    refuse('it holds a user name or password; send an authorization header instead');
  }
  return url;
}

/** Throws `invalid_request` for what is no URL, `forbidden` for what no request may go to. */
export function judgeUrl(text: string, rules: EgressRules): Destination {
  const url = parseUrl(text);
  if (!url) {
    throw new Fault('invalid_request', 'input.url is not a valid absolute URL.', { details: { field: 'input.url' } });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    refuse(`the scheme ${url.protocol} is neither http nor https`);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (rules.exempt.has(`${host}:${port}`)) return { url, host, port, exempt: true };
  if (rules.httpsOnly && url.protocol !== 'https:') refuse('it is not https');
  if (!rules.ports.has(port)) refuse(`port ${port} is not one of ${[...rules.ports].join(', ')}`);
  judgeHost(host);
  return { url, host, port, exempt: false };
}

function judgeHost(host: string): void {
  if (isIP(host) !== 0) {
    const reason = whyNotPublic(host);
    if (reason) refuse(`the address ${host} is not public (${reason})`);
    return;
  }
  if (!host.includes('.') || privateSuffixes.some((suffix) => host.endsWith(`.${suffix}`) || host === suffix)) {
    refuse(`the name ${host} is not one of the public internet`);
  }
}

export function refuse(why: string): never {
  throw new Fault('forbidden', `This URL is not fetched: ${why}.`, { details: { field: 'input.url' } });
}

/** `host:port` as the operator writes it, in the form in which URLs are compared. Throws when it is something else. */
export function exemptKey(hostAndPort: string): string {
  const port = /^[^/@?#\s]+:(\d{1,5})$/.exec(hostAndPort)?.[1];
  const url = URL.parse(`http://${hostAndPort}`);
  if (!port || !url) throw new Error(`"${hostAndPort}" is not host:port (IPv6 in brackets)`);
  return `${url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')}:${Number(port)}`;
}
