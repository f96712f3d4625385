import { Fault } from '#vocabulary/fault.ts';

export interface RequestTarget {
  /** Still percent-encoded: decoding is the matcher's, once, per parameter. */
  readonly path: string;
  /** Without the `?`; empty when there is none. */
  readonly query: string;
}

/** Splits what stands in the request line. The absolute form (`GET http://host/path`) is what proxies send. */
export function targetOf(url: string): RequestTarget {
  if (url.charCodeAt(0) !== 47 /* a slash */) {
    if (!/^https?:\/\//i.test(url)) return { path: url, query: '' };
    const slash = url.indexOf('/', 8);
    url = slash < 0 ? '/' : url.slice(slash);
  }
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

/**
 * The query as the contract knows it. A name that the contract does not know is refused, because a mistyped filter
 * would otherwise silently give everything; a name that comes twice becomes an array, for the validator to judge.
 */
export function queryOf(query: string, names: readonly string[]): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  if (query === '') return values;
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const mark = pair.indexOf('=');
    const name = decode(mark < 0 ? pair : pair.slice(0, mark));
    const value = mark < 0 ? '' : decode(pair.slice(mark + 1));
    if (!names.includes(name)) throw unknownParameter(name, names);
    const known = values[name];
    if (known === undefined) values[name] = value;
    else if (typeof known === 'string') values[name] = [known, value];
    else known.push(value);
  }
  return values;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.includes('+') ? text.replaceAll('+', ' ') : text);
  } catch {
    throw new Fault('invalid_request', 'The query has a percent escape that is not valid UTF-8.', {
      details: { in: 'query' },
    });
  }
}

function unknownParameter(name: string, names: readonly string[]): Fault {
  const shown = JSON.stringify(name.slice(0, 64));
  const known = names.length === 0 ? 'It takes none.' : `It takes: ${names.join(', ')}.`;
  return new Fault('invalid_request', `This operation has no query parameter ${shown}. ${known}`, {
    details: { in: 'query', known: names },
  });
}
