import type { SqlValue } from '#orchestrator/sql-sources/sql-sources.port.ts';

/** Object ids of the built-in types that become something else than their text. */
const [bool, bytea, int2, int4, json, float4, float8, timestamp, timestamptz, jsonb] = [
  16, 17, 21, 23, 114, 700, 701, 1114, 1184, 3802,
];

/**
 * A value as JSON, from the text that a connection with UTC, ISO dates and hex bytes writes. What is not told apart
 * here (64-bit numbers, decimals, dates, intervals, arrays) stays the text that it is: nothing is lost.
 */
export function valueOf(text: string | null, type: number): SqlValue {
  if (text === null) return null;
  switch (type) {
    case bool:
      return text === 't';
    case int2:
    case int4:
      return Number(text);
    case float4:
    case float8:
      return Number.isFinite(Number(text)) ? Number(text) : text;
    case bytea:
      return Buffer.from(text.slice(2), 'hex').toString('base64');
    case timestamp:
      return text.replace(' ', 'T');
    case timestamptz:
      return text.replace(' ', 'T').replace(/\+00$/, 'Z');
    case json:
    case jsonb:
      return parsedJson(text);
    default:
      return text;
  }
}

/** Whole numbers that JavaScript cannot hold stay as they were written. */
function parsedJson(text: string): SqlValue {
  const exact = (_key: string, value: unknown, { source }: { source?: string }): unknown =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? source : value;
  return JSON.parse(text, exact as (key: string, value: unknown) => unknown) as SqlValue;
}
