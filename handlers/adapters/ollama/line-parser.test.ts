import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineParser } from './line-parser.ts';

describe('lines of a stream', () => {
  it('MOD-05: come out the same however the network cuts them, the last one also without a line end', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `{${text.replaceAll(/[\r\n]/g, ' ')}}`);
    const steps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), steps, fc.boolean(), (lines, cuts, ended) => {
        const bytes = Buffer.from(lines.join('\n') + (ended ? '\n' : ''));
        const parser = new LineParser(1_000);
        const found: string[] = [];
        for (let at = 0, i = 0; at < bytes.length; at += cuts[i++ % cuts.length]!) {
          found.push(...parser.push(bytes.subarray(at, at + cuts[i % cuts.length]!)));
        }
        expect([...found, ...parser.end()]).toEqual(lines);
      }),
    );
  });

  it('MOD-05: a line without end is refused before it fills the memory', () => {
    const parser = new LineParser(1_000);
    parser.push(Buffer.alloc(600, 'x'));
    expect(() => parser.push(Buffer.alloc(600, 'x'))).toThrow(RangeError);
  });
});
