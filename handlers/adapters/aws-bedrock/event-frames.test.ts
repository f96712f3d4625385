import { EventStreamCodec } from '@smithy/core/event-streams';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenFrame, EventFrameParser } from './event-frames.ts';

/** The vendor's own encoder. */
const codec = new EventStreamCodec(
  (bytes) => Buffer.from(bytes).toString('utf8'),
  (text) => Buffer.from(text, 'utf8'),
);
const frameMax = 10_000;

const header = fc.oneof(
  fc.record({ type: fc.constant('string' as const), value: fc.string({ unit: 'grapheme', maxLength: 20 }) }),
  fc.record({ type: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({ type: fc.constant('integer' as const), value: fc.integer() }),
  fc.record({ type: fc.constant('short' as const), value: fc.integer({ min: -32_768, max: 32_767 }) }),
  fc.record({ type: fc.constant('binary' as const), value: fc.uint8Array({ maxLength: 20 }) }),
  fc.record({ type: fc.constant('timestamp' as const), value: fc.date({ noInvalidDate: true }) }),
);
const name = fc.string({ minLength: 1, maxLength: 10 });
const message = fc.record({
  headers: fc.dictionary(name, header, { maxKeys: 4 }),
  body: fc.uint8Array({ maxLength: 60 }),
});

describe('frames of an event stream', () => {
  it('MOD-05: come out as their maker wrote them, however the network cuts them', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), steps, (messages, cuts) => {
        const bytes = Buffer.concat(messages.map((each) => Buffer.from(codec.encode(each))));
        const parser = new EventFrameParser(frameMax);
        const found = [];
        for (let at = 0, i = 0; at < bytes.length; i++) {
          const step = cuts[i % cuts.length]!;
          found.push(...parser.push(bytes.subarray(at, at + step)));
          at += step;
        }
        expect(parser.atBoundary).toBe(true);
        const texts = ({ headers }: (typeof messages)[number]) =>
          Object.entries(headers).flatMap(([key, { type, value }]) => (type === 'string' ? [[key, value]] : []));
        expect(found.map(({ headers, payload }) => [[...headers], [...payload]])).toEqual(
          messages.map((each) => [texts(each), [...each.body]]),
        );
      }),
    );
  });

  it('MOD-05: any bit that is wrong is noticed, and none is taken for something else', () => {
    const whole = Buffer.from(
      codec.encode({ headers: { a: { type: 'string', value: 'b' } }, body: Buffer.from('{}') }),
    );
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = Buffer.from(whole);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => new EventFrameParser(frameMax).push(bytes)).toThrow(BrokenFrame);
    }
  });

  it('MOD-05: a frame that announces more than is read is refused before it is gathered', () => {
    const large = Buffer.from(codec.encode({ headers: {}, body: Buffer.alloc(frameMax) }));
    expect(() => new EventFrameParser(frameMax).push(large.subarray(0, 12))).toThrow(RangeError);
  });
});
