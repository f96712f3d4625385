import type { ErrorObject } from 'ajv';
import type { ConfigProblem } from './config-problem.ts';

/** What ajv found in a file of the operator's, in words for whoever mends it. Wants ajv's option `verbose`. */
export function schemaProblem({ instancePath, keyword, params, message, data }: ErrorObject): ConfigProblem {
  const at = instancePath
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
  const key = at || 'the file';
  if (keyword === 'additionalProperties') {
    const extra = `${at && `${at}.`}${params.additionalProperty}`;
    return {
      key: extra,
      got: 'a key that is not known',
      expected: 'no such key',
      fix: 'Remove it, or correct its spelling.',
    };
  }
  if (keyword === 'required') {
    const missing = `${at && `${at}.`}${params.missingProperty}`;
    return { key: missing, got: 'nothing', expected: 'a value', fix: 'Add it.' };
  }
  const expected = keyword === 'enum' ? `one of ${params.allowedValues.join(', ')}` : (message ?? 'something else');
  return { key, got: shortened(data), expected: expected.replace(/^must /, 'to '), fix: 'Correct the value.' };
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
