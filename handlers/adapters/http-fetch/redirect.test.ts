import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TwoOrigins, mirror } from './two-origins.ts';

const server = new TwoOrigins();
beforeAll(() => server.open());
afterAll(() => server.close());

describe('http fetcher: redirects', () => {
  const to = (status: number, location: string): void => {
    server.answer = (request, response) =>
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
    const seen = await server.mirrored('/start', { method, headers, body: 'text' });
    expect(seen).toMatchObject({
      method: then,
      url: '/end',
      text: then === 'GET' ? '' : 'text',
      headers: { 'x-api-key': 'k' },
    });
    expect(seen.headers['content-type']).toBe(then === 'GET' ? undefined : 'text/plain');
  });

  it('TOOL-01: another origin gets no header that may be a credential', async () => {
    to(307, `http://other.example.com:${server.port}/end`);
    const headers = {
      authorization: 'Bearer t',
      cookie: 'a=b',
      'x-api-key': 'k',
      accept: 'text/plain',
      'content-type': 'a/b',
    };
    const seen = await server.mirrored('/start', { method: 'POST', headers, body: 'x' });
    expect(seen.headers).toMatchObject({
      host: `other.example.com:${server.port}`,
      accept: 'text/plain',
      'content-type': 'a/b',
    });
    for (const name of ['authorization', 'cookie', 'x-api-key']) expect(seen.headers).not.toHaveProperty(name);
  });

  it.each(['/@user/post', '?q=a@b', 'me@home', '//other.example.com:PORT/@x'])(
    'follows the benign %s',
    async (location) => {
      to(302, location.replace('PORT', String(server.port)));
      expect(await server.mirrored('/start')).toHaveProperty('method', 'GET');
    },
  );

  it('TOOL-01: gives up after five', async () => {
    let hits = 0;
    server.answer = (_, response) => response.writeHead(302, { location: `/${++hits}` }).end();
    await expect(server.ask('/')).rejects.toMatchObject({ code: 'dependency_unavailable', retryable: false });
    expect(hits).toBe(6);
  });

  it('a redirect without a location is a reply', async () => {
    server.answer = (_, response) => response.writeHead(302).end('gone');
    expect(await server.ask('/')).toMatchObject({ status: 302, body: 'gone' });
  });
});
