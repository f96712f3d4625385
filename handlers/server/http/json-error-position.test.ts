import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from './json-error-position.ts';

describe('where JSON breaks', () => {
  it.each([
    ['', 0],
    ['{"a":x}', 5],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['01', 1],
    ['"abc', 0],
    ['"a\nb"', 0],
    ['true false', 5],
    ['{"a":[1,2}', 9],
    ['{1:2}', 1],
    [']', 0],
    ['nul', 0],
  ])('API-03: %j breaks at %i', (text, position) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonErrorPosition(text)).toBe(position);
  });

  // The position is only asked for after JSON.parse has refused, so it must never run past a text that is broken.
  it('API-03: it runs to the end exactly of what JSON.parse accepts', () => {
    const almost = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', ':'))
      .map(([text, at, extra]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + extra + text.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(almost, (text) => {
        const parses = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        if (!parses) expect(jsonErrorPosition(text)).toBeLessThanOrEqual(text.length);
        else expect(jsonErrorPosition(text)).toBe(text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
