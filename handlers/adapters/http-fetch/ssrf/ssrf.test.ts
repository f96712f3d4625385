import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, Socket, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HttpFetchRequest } from '#orchestrator/tools/http-fetcher.port.ts';
import { createHttpFetcher } from '../http-fetcher.ts';
import { publicResolver } from '../resolve.ts';
import { attackerNames } from './attacker-names.ts';
import { benignNames, benignUrls } from './benign-urls.ts';
import { hostileUrls } from './hostile-urls.ts';
import { startNameServer, typeA, type NameServer } from './name-server.ts';
import { fitsIntoRedirect, startRedirector, type Redirector } from './redirector.ts';

const auth = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
};

let canary: Server;
let canaryPort: number;
let canaryHits: string[];
/** The operator has exempted it. */
let redirector: Redirector;
let names: NameServer;
/** Every address that was dialled. Whatever it is, the canary answers: nothing is stopped by a missing network. */
let dialled: string[];

beforeAll(async () => {
  canary = createServer((request, response) => {
    canaryHits.push(request.url!);
    response.end('the secret of the canary');
  });
  canary.listen(0, '127.0.0.1');
  await once(canary, 'listening');
  canaryPort = (canary.address() as AddressInfo).port;
  redirector = await startRedirector();
  names = await startNameServer((name, times) => benignNames[name] ?? attackerNames[name]?.[times === 0 ? 0 : 1] ?? []);
});
beforeEach(() => {
  canaryHits = [];
  dialled = [];
  names.asked.length = 0;
});
afterAll(() => {
  canary.close();
  redirector.close();
  names.close();
});

function fetcher(dial?: (address: string, port: number) => Socket) {
  return createHttpFetcher({
    ports: [80, 443, 8080, 8443, canaryPort],
    exempt: [`start.example.com:${redirector.port}`],
    resolve: publicResolver([names.address]),
    resolveExempt: async () => ['127.0.0.1'],
    ...(dial && { dial }),
  });
}

/** Dials the redirector as it is and leads every other address to the canary. */
const toCanary = (address: string, port: number): Socket => {
  if (port === redirector.port) return connect(port, '127.0.0.1');
  dialled.push(`${address}:${port}`);
  return connect(canaryPort, '127.0.0.1');
};

/** Dials nobody, and remembers whom. */
const toNobody = (address: string, port: number): Socket => {
  dialled.push(`${address}:${port}`);
  const socket = new Socket();
  process.nextTick(() => socket.destroy(new Error('dialled')));
  return socket;
};

async function codeOf(url: string, dial = toCanary, method: HttpFetchRequest['method'] = 'GET'): Promise<string> {
  const call = { idempotencyKey: 'tcall_1', traceparent: '00-1-1-00', signal: AbortSignal.timeout(20_000) };
  try {
    const reply = await fetcher(dial).fetch(auth, { method, url, headers: {} }, call);
    return `status ${reply.status}`;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

async function codesOf(urls: readonly string[], dial = toCanary): Promise<Record<string, string>> {
  const codes: Record<string, string> = {};
  for (const url of urls) codes[url] = await codeOf(url, dial);
  return codes;
}

const notRefused = (codes: Record<string, string>, ...accepted: string[]): [string, string][] =>
  Object.entries(codes).filter(([, code]) => !['forbidden', 'invalid_request', ...accepted].includes(code));

const redirectTo = (url: string, status = 302): string =>
  `http://start.example.com:${redirector.port}/${status}?${encodeURIComponent(url)}`;

describe('server-side request forgery', () => {
  // The canary must be able to sing: without the guard's word it answers the very same request.
  it('the canary answers whoever may come', async () => {
    const open = createHttpFetcher({ exempt: [`127.0.0.1:${canaryPort}`] });
    const call = { idempotencyKey: 'tcall_1', traceparent: '00-1-1-00', signal: AbortSignal.timeout(20_000) };
    const reply = await open.fetch(
      auth,
      { method: 'GET', url: `http://127.0.0.1:${canaryPort}/sing`, headers: {} },
      call,
    );
    expect(reply).toMatchObject({ status: 200, body: 'the secret of the canary' });
    expect(canaryHits).toEqual(['/sing']);
  });

  it('TOOL-01: every spelling of a forbidden destination is refused before anything is dialled', async () => {
    const urls = hostileUrls(canaryPort);
    expect(urls.length).toBeGreaterThanOrEqual(300);
    expect(notRefused(await codesOf(urls))).toEqual([]);
    expect([dialled, canaryHits, names.asked]).toEqual([[], [], []]);
  });

  it('TOOL-01: names are judged by every address they have', async () => {
    const hostile = Object.keys(attackerNames).filter((name) => name !== 'flips.attacker.example');
    const urls = hostile.flatMap((name) => [`http://${name}:${canaryPort}/`, `https://${name}/`]);
    const codes = await codesOf(urls.filter((url) => !/one-of|later/.test(url)));
    for (const name of ['one-of-two', 'one-of-both', 'flips-later']) {
      const url = `http://${name}.attacker.example:${canaryPort}/`;
      codes[url] = await codeOf(url);
    }
    expect(notRefused(codes)).toEqual([]);
    expect([dialled, canaryHits]).toEqual([[], []]);
  });

  it('TOOL-01: a redirect to any of them is refused like a first request', async () => {
    const urls = hostileUrls(canaryPort).filter(fitsIntoRedirect);
    const codes = await codesOf(urls.map((url) => redirectTo(url)));
    // What is no URL at all is the redirecting server's fault, not the caller's.
    expect(notRefused(codes, 'dependency_unavailable')).toEqual([]);
    expect([dialled, canaryHits]).toEqual([[], []]);
  });

  it.each([301, 302, 303, 307, 308])(
    'TOOL-01: a chain of %i redirects ends where it would leave the internet',
    async (status) => {
      const end = redirectTo(`http://169.254.169.254:${canaryPort}/latest/meta-data/`, status);
      expect(await codeOf(redirectTo(redirectTo(end, status), status), toCanary, 'POST')).toBe('forbidden');
      expect([dialled, canaryHits]).toEqual([[], []]);
    },
  );

  it('TOOL-01: a redirect of the exempted server to another port of itself is not exempt', async () => {
    expect(await codeOf(redirectTo(`http://127.0.0.1:${canaryPort}/`))).toBe('forbidden');
    expect(await codeOf(redirectTo(`http://start.example.com:${canaryPort}/`))).toBe('dependency_unavailable');
    expect([dialled, canaryHits]).toEqual([[], []]);
  });

  // DNS rebinding: the second answer would lead home, so there must be no second question.
  it('TOOL-01: a name is resolved once, and what was judged is what is dialled', async () => {
    expect(await codeOf('http://flips.attacker.example/', toNobody)).toBe('dependency_unavailable');
    expect(dialled).toEqual(['93.184.215.14:80']);
    expect(names.asked.filter((each) => each === `flips.attacker.example ${typeA}`)).toHaveLength(1);
    expect(await codeOf('http://flips.attacker.example/', toNobody)).toBe('forbidden');
    expect(dialled).toEqual(['93.184.215.14:80']);
  });

  // The last wall: even if the way of dialling is bent, nothing is sent to an address that was not judged.
  it('TOOL-01: a connection that ends at another address than the one dialled carries no request', async () => {
    for (const url of [
      'http://93.184.215.14/',
      'https://93.184.215.14/',
      'http://public.example.com/',
      'http://[2606::1]/',
    ]) {
      expect(await codeOf(url)).toBe('forbidden');
    }
    expect(dialled).toHaveLength(4);
    expect(canaryHits).toEqual([]);
  });

  it('TOOL-01: with the way of dialling that the product uses, no hostile loopback URL reaches the canary', async () => {
    const urls = hostileUrls(canaryPort).filter((url) => /127|localhost|::1|0\.0\.0\.0/.test(url));
    expect(notRefused(await codesOf(urls, (address, port) => connect({ host: address, port })))).toEqual([]);
    expect(canaryHits).toEqual([]);
  });

  it.each(benignUrls)('TOOL-01: %s gets through to %s', async (url, address) => {
    expect(await codeOf(url, toNobody)).toBe('dependency_unavailable');
    expect(dialled[0]).toBe(address);
  });

  it('there are at least 50 of those', () => expect(benignUrls.length).toBeGreaterThanOrEqual(50));

  it.each(['127.0.0.1', ':80', 'http://a:80', 'a:b', 'a:80/path', 'user@a:80', 'a:99999', '::1:80'])(
    'an exemption that is not host:port stops the start: %s',
    (entry) => expect(() => createHttpFetcher({ exempt: [entry] })).toThrow('host:port'),
  );
});
