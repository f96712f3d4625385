import fc from 'fast-check';
import { written, type BaseRequest, type Malformed } from './base-request.ts';

/** Request lines that are none, or that mean something else than they seem to. */
export function requestLines(base: BaseRequest): fc.Arbitrary<Malformed> {
  const { method, target } = base;
  return fc
    .oneof(
      fc.constantFrom(
        `${method} ${target}`,
        `${method} ${target} HTTP/9.9`,
        `${method} ${target} HTTP/1.1 more`,
        `${method}  ${target} HTTP/1.1`,
        `${method}\t${target}\tHTTP/1.1`,
        ` ${method} ${target} HTTP/1.1`,
        `${method.toLowerCase()} ${target} HTTP/1.1`,
        `INVENTED ${target} HTTP/1.1`,
        `PROPFIND ${target} HTTP/1.1`,
        `CONNECT ${target} HTTP/1.1`,
        `TRACE ${target} HTTP/1.1`,
        `${method} * HTTP/1.1`,
        `${method} ${target}#fragment HTTP/1.1`,
        `${method} http://elsewhere.example${target} HTTP/1.1`,
        `${method} //elsewhere.example${target} HTTP/1.1`,
        `${method} ${target.slice(1)} HTTP/1.1`,
        `${method} \\${target} HTTP/1.1`,
        `${method} ${target}\0 HTTP/1.1`,
        `${method} ${target}?${'a'.repeat(70_000)} HTTP/1.1`,
        `${method} /${'../'.repeat(200)}etc/passwd HTTP/1.1`,
        `${method} ${target}\rX: y HTTP/1.1`,
        `PRI * HTTP/2.0`,
        'GET',
      ),
      fc.string({ unit: 'binary', maxLength: 80 }).map((text) => text.replaceAll(/[^\0-\xff]/g, '?')),
    )
    .map((line) => ({ bytes: written(base, { line }) }));
}

/** Percent escapes and control bytes within path and query. */
export function targets(base: BaseRequest): fc.Arbitrary<Malformed> {
  const junk = fc.oneof(
    fc.constantFrom(
      '%',
      '%2',
      '%zz',
      '%00',
      '%0d%0a',
      '%ff',
      '%c0%af',
      '%ed%a0%80',
      '%F5%80%80%80',
      '%252e',
      '\x01',
      '\x7f',
      '\xe4',
    ),
    fc.string({ maxLength: 6 }).map((text) => `%${encodeURIComponent(text.toWellFormed())}`),
  );
  const [path = '', query = ''] = base.target.split('?');
  return fc
    .tuple(junk, fc.nat(path.length - 1), fc.constantFrom('path', 'name', 'value', 'repeated'))
    .map(([bad, at, where]) => {
      const spots: Record<string, string> = {
        path: `${path.slice(0, at + 1)}${bad}${path.slice(at + 1)}${query && `?${query}`}`,
        name: `${path}?${bad}=1&${query}`,
        value: `${path}?limit=${bad}&cursor=${bad}&after_sequence=${bad}`,
        repeated: `${path}?limit=1&limit=2&limit[]=3&__proto__=1&constructor=2&after_sequence=0&after_sequence=1`,
      };
      return { bytes: written(base, { line: `${base.method} ${spots[where]} HTTP/1.1` }) };
    });
}
