import type { IncomingHttpHeaders } from 'undici/types/header.js';

/** What helps a caller to understand a body, to ask again or to go on. Cookies and the rest stay here. */
const toldNames = [
  'content-type',
  'content-language',
  'content-length',
  'content-disposition',
  'location',
  'link',
  'etag',
  'last-modified',
  'date',
  'cache-control',
  'retry-after',
  'allow',
  'www-authenticate',
];

/** At most 2 KiB of each: an URL or a list of links fits, a flood does not. */
const valueCharsMax = 2_048;

export function toldHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const told: Record<string, string> = {};
  for (const name of toldNames) {
    const value = headerOf(headers, name);
    if (value !== undefined) told[name] = value.slice(0, valueCharsMax);
  }
  return told;
}

export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
