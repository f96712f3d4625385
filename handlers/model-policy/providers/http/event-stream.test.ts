import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventStreamParser, type ServerSentEvent } from './event-stream.ts';

const lineMax = 100_000;

function parse(pieces: readonly Buffer[]): ServerSentEvent[] {
  const parser = new EventStreamParser(lineMax);
  const events = pieces.flatMap((piece) => parser.push(piece));
  const last = parser.end();
  return last ? [...events, last] : events;
}

describe('server-sent events', () => {
  it('MOD-01: are read with any line end, comment, name and several lines of data', () => {
    const stream =
      '\uFEFFdata: a\n\n: ping\r\ndata:b\r\n\r\nevent: error\rdata: c\rdata:  d\r\rid: 1\nretry: 5\n\ndata\n\n';
    expect(parse([Buffer.from(stream)])).toEqual([
      { name: '', data: 'a' },
      { name: '', data: 'b' },
      { name: 'error', data: 'c\n d' },
      { name: '', data: '' },
    ]);
  });

  it('MOD-01: come out the same however the network cuts them', () => {
    const event = fc.record({
      data: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll(/[\r\n]/g, ' ').trim()),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      comment: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (events, steps) => {
          const text = events
            .map(({ data, end, comment }) => `${comment ? `: x${end}` : ''}data: ${data}${end}${end}`)
            .join('');
          const bytes = Buffer.from(text);
          const pieces: Buffer[] = [];
          for (let at = 0, i = 0; at < bytes.length; i++) {
            const step = steps[i % steps.length]!;
            pieces.push(bytes.subarray(at, at + step));
            at += step;
          }
          expect(parse(pieces).map(({ data }) => data)).toEqual(events.map(({ data }) => data));
        },
      ),
    );
  });

  it('MOD-01: the last one counts also without a blank line behind it', () => {
    expect(parse([Buffer.from('data: [DONE]')])).toEqual([{ name: '', data: '[DONE]' }]);
  });

  it('MOD-05: a line without end is refused before it fills the memory', () => {
    expect(() => parse([Buffer.alloc(lineMax + 1, 'x')])).toThrow(RangeError);
  });
});
