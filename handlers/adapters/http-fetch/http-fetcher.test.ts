import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HttpFetchRequest } from '#orchestrator/tools/http-fetcher.port.ts';
import { createHttpFetcher, defaultHttpFetchLimits, type HttpFetchLimits } from './http-fetcher.ts';

const auth = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
};

/** One server under two names, so that it is two origins. */
let server: Server;
let port: number;
let answer: (request: IncomingMessage & { text: string }, response: ServerResponse) => void;

beforeAll(async () => {
  server = createHttpServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => answer(Object.assign(request, { text }), response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Asked extends Partial<HttpFetchRequest> {
  signal?: AbortSignal;
  limits?: Partial<HttpFetchLimits>;
}

function ask(path: string, { signal = AbortSignal.timeout(20_000), limits = {}, ...request }: Asked = {}) {
  const fetcher = createHttpFetcher({
    exempt: ['one', 'other'].map((name) => `${name}.example.com:${port}`),
    resolveExempt: async () => ['127.0.0.1'],
    limits,
  });
  const call = {
    idempotencyKey: 'tcall_1',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    signal,
  };
  return fetcher.fetch(
    auth,
    { method: 'GET', url: `http://one.example.com:${port}${path}`, headers: {}, ...request },
    call,
  );
}

/** Answers with what was asked, as JSON. */
const mirror: typeof answer = ({ method, url, headers, text }, response) => {
  response.setHeader('content-type', 'application/json').setHeader('set-cookie', 'id=1').setHeader('x-inner', 'yes');
  response.end(JSON.stringify({ method, url, headers, text }));
};
const mirrored = async (path: string, asked?: Asked) => {
  const reply = await ask(path, asked);
  return JSON.parse(reply.body!) as { method: string; url: string; headers: Record<string, string>; text: string };
};

describe('http fetcher: what is sent', () => {
  it('TOOL-01: sends method, path, headers and body, and says who repeats what', async () => {
    answer = mirror;
    const seen = await mirrored('/a?b=c', {
      method: 'POST',
      headers: { 'X-Api-Key': 'k', authorization: 'Bearer t' },
      body: 'ü',
    });
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/a?b=c',
      text: 'ü',
      headers: {
        host: `one.example.com:${port}`,
        'x-api-key': 'k',
        authorization: 'Bearer t',
        'content-length': '2',
        connection: 'close',
        'idempotency-key': 'tcall_1',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      },
    });
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'] as const)('TOOL-01: %s', async (method) => {
    answer = (request, response) => response.writeHead(200, { etag: request.method! }).end();
    expect(await ask('/', { method })).toMatchObject({
      status: 200,
      headers: { etag: method },
      body: '',
      truncated: false,
    });
  });

  it.each(
    (
      'Host connection Content-Length transfer-encoding keep-alive te trailer upgrade expect proxy-authorization ' +
      'x-forwarded-for forwarded via idempotency-key traceparent metadata Metadata-Flavor X-aws-ec2-metadata-token accept-encoding'
    ).split(' '),
  )('TOOL-01: the header %s is not the caller\u2019s to set', async (name) => {
    await expect(ask('/', { headers: { [name]: 'x' } })).rejects.toMatchObject({
      code: 'forbidden',
      details: { field: `input.headers.${name}` },
    });
  });

  it.each([
    { a: 'x\r\nb: y' },
    { a: 'x\ny' },
    { a: '\u0000' },
    { a: '\u0416' },
    { 'a b': 'x' },
    { 'a:': 'x' },
    { '': 'x' },
    { a: '1', A: '2' },
  ])('TOOL-01: headers %j cannot be sent', async (headers) => {
    await expect(ask('/', { headers: headers as unknown as Record<string, string> })).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });

  it('TOOL-01: proxy variables of the environment change nothing', async () => {
    answer = mirror;
    const names = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'];
    for (const name of names) process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : 'http://127.0.0.1:9';
    try {
      expect((await mirrored('/direct')).url).toBe('/direct');
    } finally {
      for (const name of names) delete process.env[name];
    }
  });

  it('TOOL-01: greets an https server by its name, on the address that was judged', async () => {
    const hellos: string[] = [];
    const listener = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (bytes) => {
        hellos.push(bytes.toString('latin1'));
        socket.destroy();
      });
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port: tlsPort } = listener.address() as AddressInfo;
    const fetcher = createHttpFetcher({
      exempt: [`named.example.com:${tlsPort}`],
      resolveExempt: async () => ['127.0.0.1'],
    });
    const call = { idempotencyKey: 'tcall_1', traceparent: '', signal: AbortSignal.timeout(20_000) };
    const url = `https://named.example.com:${tlsPort}/`;
    await expect(fetcher.fetch(auth, { method: 'GET', url, headers: {} }, call)).rejects.toMatchObject({
      code: 'dependency_unavailable',
    });
    expect(hellos).toHaveLength(1);
    expect(hellos[0]).toContain('named.example.com');
    listener.close();
  });
});

describe('http fetcher: what comes back', () => {
  it('TOOL-01: any status is a reply; cookies and inner headers stay here', async () => {
    answer = (request, response) =>
      mirror(request, Object.assign(response.setHeader('retry-after', '7'), { statusCode: 503 }));
    const reply = await ask('/x');
    expect(reply).toMatchObject({ status: 503, url: `http://one.example.com:${port}/x` });
    expect(Object.keys(reply.headers).toSorted()).toEqual(['content-length', 'content-type', 'date', 'retry-after']);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['identity', (text) => Buffer.from(text)],
  ] as [string, (text: string) => Buffer][])('TOOL-01: unpacks %s', async (encoding, pack) => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(pack('packed ü'));
    expect(await ask('/')).toMatchObject({ body: 'packed ü', truncated: false });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000, 'a'))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000, 'a'))],
  ])('TOOL-01: a %s bomb is cut at the cap', async (encoding, bomb) => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb);
    const reply = await ask('/');
    expect(reply).toMatchObject({ status: 200, truncated: true });
    expect(reply.body).toHaveLength(defaultHttpFetchLimits.bodyBytesMax);
  });

  it('TOOL-01: packed data without end that unpacks to nothing is given up', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const empty = gzipSync('');
      const flood = Buffer.concat(Array.from({ length: 1_000 }, () => empty));
      const more = (): void => {
        while (!response.destroyed && response.write(flood));
      };
      response.on('drain', more).on('error', () => {});
      more();
    };
    await expect(ask('/')).rejects.toMatchObject({ code: 'dependency_unavailable', retryable: false });
  });

  it('TOOL-01: an endless body is cut and its connection closed', async () => {
    const closed = Promise.withResolvers<void>();
    answer = (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('endless '.repeat(1_000)));
      };
      response
        .on('drain', more)
        .on('close', closed.resolve)
        .on('error', () => {});
      more();
    };
    const reply = await ask('/', { limits: { bodyBytesMax: 1_000 } });
    expect(reply).toMatchObject({ truncated: true });
    expect(reply.body).toHaveLength(1_000);
    await closed.promise;
  });

  it.each([
    ['text/plain; charset=iso-8859-1', Buffer.from([0xfc]), 'ü'],
    ['text/plain; charset="no-such"', Buffer.from('ü'), 'ü'],
    ['text/plain; charset=utf-16le', Buffer.from('hi', 'utf16le'), 'hi'],
    ['application/octet-stream', Buffer.from('{"a":1}'), '{"a":1}'],
    ['application/pdf', Buffer.from([0x25, 0x50, 0, 1, 2]), null],
    ['image/png', Buffer.from('png'), null],
    ['image/svg+xml', Buffer.from('<svg/>'), '<svg/>'],
    ['text/plain', Buffer.from([1, 2, 3, 4, 65]), null],
  ])('TOOL-01: %s is read as what it is', async (type, bytes, body) => {
    answer = (_, response) => response.writeHead(200, { 'content-type': type }).end(bytes);
    expect((await ask('/')).body).toBe(body);
  });

  it('a cut never leaves half a character', async () => {
    answer = (_, response) => response.end('üüü');
    expect(await ask('/', { limits: { bodyBytesMax: 3 } })).toMatchObject({ body: 'ü', truncated: true });
  });

  it.each([
    [204, {}],
    [304, { 'content-encoding': 'gzip' }],
    [200, { 'content-encoding': 'gzip', 'content-length': '0' }],
  ])('status %i without a body is an empty one', async (status, headers) => {
    answer = (_, response) => response.writeHead(status, headers).end();
    expect(await ask('/')).toMatchObject({ status, body: '', truncated: false });
  });
});

describe('http fetcher: redirects', () => {
  const to = (status: number, location: string): void => {
    answer = (request, response) =>
      request.url === '/start' ? response.writeHead(status, { location }).end() : mirror(request, response);
  };

  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [302, 'PUT', 'PUT'],
    [307, 'POST', 'POST'],
    [308, 'PATCH', 'PATCH'],
  ] as const)('TOOL-01: %i turns %s into %s', async (status, method, then) => {
    to(status, '/end');
    const headers = { 'content-type': 'text/plain', 'x-api-key': 'k' };
    const seen = await mirrored('/start', { method, headers, body: 'text' });
    expect(seen).toMatchObject({
      method: then,
      url: '/end',
      text: then === 'GET' ? '' : 'text',
      headers: { 'x-api-key': 'k' },
    });
    expect(seen.headers['content-type']).toBe(then === 'GET' ? undefined : 'text/plain');
  });

  it('TOOL-01: another origin gets no header that may be a credential', async () => {
    to(307, `http://other.example.com:${port}/end`);
    const headers = {
      authorization: 'Bearer t',
      cookie: 'a=b',
      'x-api-key': 'k',
      accept: 'text/plain',
      'content-type': 'a/b',
    };
    const seen = await mirrored('/start', { method: 'POST', headers, body: 'x' });
    expect(seen.headers).toMatchObject({
      host: `other.example.com:${port}`,
      accept: 'text/plain',
      'content-type': 'a/b',
    });
    for (const name of ['authorization', 'cookie', 'x-api-key']) expect(seen.headers).not.toHaveProperty(name);
  });

  it.each(['/@user/post', '?q=a@b', 'me@home', '//other.example.com:PORT/@x'])(
    'follows the benign %s',
    async (location) => {
      to(302, location.replace('PORT', String(port)));
      expect(await mirrored('/start')).toHaveProperty('method', 'GET');
    },
  );

  it('TOOL-01: gives up after five', async () => {
    let hits = 0;
    answer = (_, response) => response.writeHead(302, { location: `/${++hits}` }).end();
    await expect(ask('/')).rejects.toMatchObject({ code: 'dependency_unavailable', retryable: false });
    expect(hits).toBe(6);
  });

  it('a redirect without a location is a reply', async () => {
    answer = (_, response) => response.writeHead(302).end('gone');
    expect(await ask('/')).toMatchObject({ status: 302, body: 'gone' });
  });
});

describe('http fetcher: when it goes wrong', () => {
  const hanging: ServerResponse[] = [];
  afterEach(() => hanging.splice(0).forEach((response) => response.destroy()));

  it.each(['head', 'body'])('TOOL-01: a server that never finishes its %s runs out of time', async (part) => {
    answer = (_, response) => {
      hanging.push(response);
      if (part === 'body') response.write('first');
    };
    await expect(ask('/', { limits: { totalMsMax: 200 } })).rejects.toMatchObject({ code: 'timeout' });
  });

  it.each(['head', 'body'])('RUN-03: an abort while waiting for the %s closes the connection', async (part) => {
    const abort = new AbortController();
    const closed = Promise.withResolvers<void>();
    answer = (_, response) => {
      response.on('close', closed.resolve);
      if (part === 'body') response.write('first');
      setImmediate(() => abort.abort(new Error('canceled')));
    };
    await expect(ask('/', { signal: abort.signal })).rejects.toThrow('canceled');
    await closed.promise;
  });

  it('an abort before anything was sent sends nothing', async () => {
    await expect(ask('/', { signal: AbortSignal.abort(new Error('canceled')) })).rejects.toThrow('canceled');
  });

  it.each(['not http\r\n\r\n', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf', ''])(
    'a server that says %j is not available',
    async (bytes) => {
      answer = ({ socket }) => socket.end(bytes);
      await expect(ask('/')).rejects.toMatchObject({ code: 'dependency_unavailable' });
    },
  );

  it('broken packing is the server\u2019s fault', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip');
    await expect(ask('/')).rejects.toMatchObject({ code: 'dependency_unavailable' });
  });

  it('nobody listening is told with host and port', async () => {
    const fetcher = createHttpFetcher({ exempt: ['127.0.0.1:1'] });
    const call = { idempotencyKey: 'tcall_1', traceparent: '', signal: AbortSignal.timeout(20_000) };
    await expect(
      fetcher.fetch(auth, { method: 'GET', url: 'http://127.0.0.1:1/', headers: {} }, call),
    ).rejects.toMatchObject({
      code: 'dependency_unavailable',
      retryable: true,
      message: 'Could not connect to 127.0.0.1 port 1 (ECONNREFUSED).',
    });
  });
});
