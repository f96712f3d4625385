import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpFetcher } from './http-fetcher.ts';
import { auth, traceparent, TwoOrigins, mirror } from './two-origins.ts';

const server = new TwoOrigins();
beforeAll(() => server.open());
afterAll(() => server.close());

describe('http fetcher: what is sent', () => {
  it('TOOL-01: sends method, path, headers and body, and says who repeats what', async () => {
    server.answer = mirror;
    const seen = await server.mirrored('/a?b=c', {
      method: 'POST',
      headers: { 'X-Api-Key': 'k', authorization: 'Bearer t' },
      body: 'ü',
    });
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/a?b=c',
      text: 'ü',
      headers: {
        host: `one.example.com:${server.port}`,
        'x-api-key': 'k',
        authorization: 'Bearer t',
        'content-length': '2',
        connection: 'close',
        'idempotency-key': 'tcall_1',
        traceparent,
      },
    });
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'] as const)('TOOL-01: %s', async (method) => {
    server.answer = (request, response) => response.writeHead(200, { etag: request.method! }).end();
    expect(await server.ask('/', { method })).toMatchObject({
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
    await expect(server.ask('/', { headers: { [name]: 'x' } })).rejects.toMatchObject({
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
    await expect(server.ask('/', { headers: headers as unknown as Record<string, string> })).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });

  it('TOOL-01: proxy variables of the environment change nothing', async () => {
    server.answer = mirror;
    const names = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'];
    for (const name of names) process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : 'http://127.0.0.1:9';
    try {
      expect((await server.mirrored('/direct')).url).toBe('/direct');
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
