import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTransientEvent } from '#generated/events/validators.js';
import type { ModelDeltaEvent } from '#generated/vocabulary/types.ts';
import { newId } from '#vocabulary/ids.ts';
import { StepWords } from './step-words.ts';

const step = {
  tenantId: 'tnt_words',
  runId: newId('run'),
  agentId: 'agt_words',
  stepId: newId('stp'),
  attempt: 2,
  after: 4,
};
const clock = { now: () => Date.parse('2026-11-23T15:04:05.270Z') };
const words = () => new StepWords(step, clock);

function eventOf(bytes: Buffer): ModelDeltaEvent {
  const [, data] = /^event: agentos\.model\.delta\ndata: ([^]*)\n\n$/.exec(bytes.toString())!;
  return JSON.parse(data!) as ModelDeltaEvent;
}

/** What a client makes of everything from an offset on, as the contract says. */
function spelt(from: StepWords, text = '', offset = 0): { text: string; offset: number } {
  for (let piece = from.pieceFrom(offset); piece; piece = from.pieceFrom(offset)) {
    const { payload } = eventOf(piece.bytes);
    text = text.slice(0, payload.offset) + payload.text;
    offset = piece.upTo;
  }
  return { text, offset };
}

/** Letters of one, two, three and four bytes, halves of characters, and what JSON and Postgres have trouble with. */
const awkward = fc.string({
  unit: fc.constantFrom('a', 'é', '\u2028', '\u{1f9ed}', '\ud83e', '\udded', '"', '\\', '\n', '\0'),
  maxLength: 60,
});

describe('the words of a step', () => {
  it('EVT-04: a frame is an event of the contract and has no id', () => {
    const said = words();
    said.add('You said: ');
    said.show();
    const event = eventOf(said.pieceFrom(0)!.bytes);
    expect(validateTransientEvent(event), JSON.stringify(validateTransientEvent.errors)).toBe(true);
    expect(event).toEqual({
      type: 'agentos.model.delta',
      time: '2026-11-23T15:04:05.270Z',
      tenant_id: step.tenantId,
      agent_id: step.agentId,
      run_id: step.runId,
      step_id: step.stepId,
      payload: { attempt: 2, offset: 0, text: 'You said: ' },
    });
  });

  it('EVT-04: however they come and are read, they spell the text as the log has it, no character cut in two', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(awkward, fc.boolean()), { maxLength: 12 }), (said) => {
        const from = words();
        let read = { text: '', offset: 0 };
        for (const [text, look] of said) {
          from.add(text);
          if (from.show() && look) read = spelt(from, read.text, read.offset);
        }
        from.show(true);
        const whole = said.map(([text]) => text).join('');
        // As the log keeps it: what is no character becomes U+FFFD.
        expect(spelt(from, read.text, read.offset).text).toBe(whole.toWellFormed().replaceAll('\0', '\ufffd'));
        expect(spelt(from).text).toBe(whole.toWellFormed().replaceAll('\0', '\ufffd'));
      }),
    );
  });

  it('EVT-04: a piece that comes again says nothing new; behind a gap they go on, and the offset shows it', () => {
    const said = words();
    said.add('one ', 0);
    said.add('one two ', 0);
    said.add('two ', 4);
    said.show();
    expect(spelt(said)).toEqual({ text: 'one two ', offset: 8 });
    said.add('four', 14);
    said.show();
    expect(eventOf(said.pieceFrom(8)!.bytes).payload).toEqual({ attempt: 2, offset: 14, text: 'four' });
  });

  it('EVT-04: an endless answer keeps its latest part: who keeps up misses nothing, a late one sees where it begins', () => {
    const said = words();
    let read = { text: '', offset: 0 };
    let whole = '';
    for (let i = 0; i < 60; i++) {
      const part = `${i}`.padStart(9_999, '.') + ' ';
      whole += part;
      said.add(part);
      said.show();
      read = spelt(said, read.text, read.offset);
    }
    expect(read.text).toBe(whole);
    const late = eventOf(said.pieceFrom(0)!.bytes).payload;
    expect(whole.length - late.offset).toBeGreaterThanOrEqual(65_536);
    expect(whole.length - late.offset).toBeLessThanOrEqual(2 * 65_536);
    expect(late.text).toBe(whole.slice(late.offset, late.offset + 16_384));
  });

  it('EVT-04: followers at the same place share one encoding', () => {
    const said = words();
    said.add('once');
    said.show();
    expect(said.pieceFrom(0)).toBe(said.pieceFrom(0));
  });
});
