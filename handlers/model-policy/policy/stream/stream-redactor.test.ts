import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Judging } from '../judging.ts';
import { entities, type Entity, type EntityRule } from '../ruleset.ts';
import { awkwardText, cuts, entityTexts, piecesOf } from './awkward-texts.ts';
import { holdBackMax } from './stream-redactor.ts';

type Actions = Partial<Record<Entity, EntityRule['action']>>;
const redactAll: Actions = { secret: 'redact', credit_card: 'redact', iban: 'redact', email: 'redact' };

function judging(actions: Actions): Judging {
  const rules = Object.entries(actions).map(([entity, action]): EntityRule => ({
    rule_id: `about-${entity}`,
    kind: 'entity',
    stages: ['output'],
    entity: entity as Entity,
    action,
  }));
  return new Judging({ policy_id: 'pol_test', version: 1, description: '', rules }, 'output');
}

/** What a reader of the stream gets, what was decided, and how much was held back at most. */
function streamed(pieces: readonly string[], actions: Actions) {
  const judged = judging(actions);
  const redactor = judged.follow('text');
  let out = '';
  let held = 0;
  for (const piece of pieces) {
    out += redactor.push(piece);
    held = Math.max(held, redactor.held);
  }
  out += redactor.end();
  return { out, held, left: redactor.held, decision: judged.decision() };
}

function whole(text: string, actions: Actions) {
  const judged = judging(actions);
  return { out: judged.visit(text, 'text'), decision: judged.decision() };
}

const anyActions: fc.Arbitrary<Actions> = fc.oneof(
  fc.constant(redactAll),
  fc.record(
    Object.fromEntries(entities.map((entity) => [entity, fc.constantFrom('redact', 'report')] as const)) as never,
    { requiredKeys: [] },
  ),
);

describe('redacting a text while it comes', () => {
  it('MOD-07: gives out what the whole text becomes, with the same decision, however it is cut', () => {
    fc.assert(
      fc.property(awkwardText, cuts, anyActions, (text, lengths, actions) => {
        const { out, decision, left } = streamed(piecesOf(text, lengths), actions);
        expect({ out, decision, left }).toEqual({ ...whole(text, actions), left: 0 });
      }),
      { numRuns: 4_000 },
    );
  });

  it('MOD-07: never holds back more than it says', () => {
    const bound = holdBackMax(entities);
    fc.assert(
      fc.property(awkwardText, cuts, (text, lengths) => {
        expect(streamed(piecesOf(text, lengths), redactAll).held).toBeLessThanOrEqual(bound.any);
        const plain = text.replaceAll(/[^\t\n\r\x20-\x7e]/g, '');
        expect(streamed(piecesOf(plain, lengths), redactAll).held).toBeLessThanOrEqual(bound.plain);
      }),
      { numRuns: 1_000 },
    );
  });

  it('MOD-07: says how much that is', () => {
    expect(Object.fromEntries(entities.map((entity) => [entity, holdBackMax([entity])]))).toEqual({
      credit_card: { plain: 57, any: 3_763 },
      iban: { plain: 68, any: 4_489 },
      secret: { plain: 518, any: 34_189 },
      email: { plain: 320, any: 21_121 },
    });
  });

  it.each([
    ['a key that does not end', `sk-${'a'.repeat(5_000)}`],
    ['a web token that does not end', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx${'a.b'.repeat(3_000)}`],
    ['a private key that does not end', `-----BEGIN PRIVATE KEY-----\n${'MIIE\n'.repeat(2_000)}`],
    ['a first part of a web token that does not end', `eyJ${'a'.repeat(5_000)}`],
    ['digits that do not end', '4111 '.repeat(2_000)],
    ['a chain of addresses', 'a@b.co@'.repeat(1_000)],
    ['a word that does not end', 'x'.repeat(5_000)],
    ['characters that are not seen', `4111${'\u200b'.repeat(50_000)}1111 1111 1111`],
    ['accents without end on every digit', `4${'\u0301'.repeat(32)}`.repeat(200)],
    ['halves of characters', '\ud83d'.repeat(100)],
  ])('MOD-07: %s neither waits nor slips through', (_what, text) => {
    for (const lengths of [[1], [7], [4_096]]) {
      const { out, held, decision } = streamed(piecesOf(text, lengths), redactAll);
      expect({ out, decision }).toEqual(whole(text, redactAll));
      if (lengths[0] === 1) expect(held).toBeLessThanOrEqual(holdBackMax(entities).any);
    }
  });

  it('MOD-07: a thing that blocks is known before any of it goes out', () => {
    for (const text of entityTexts) {
      const judged = judging({ secret: 'block', credit_card: 'block', iban: 'block', email: 'block' });
      const redactor = judged.follow('text');
      let out = '';
      for (const piece of [...piecesOf(`${text} `, [1]), null]) {
        const safe = piece === null ? redactor.end() : redactor.push(piece);
        if (judged.blocked) break;
        out += safe;
      }
      const alone = judging({ secret: 'block', credit_card: 'block', iban: 'block', email: 'block' });
      alone.visit(`${text} `, 'text');
      expect([text, judged.blocked]).toEqual([text, alone.blocked]);
      if (alone.blocked && /^[a-z0-9-]+$/i.test(text)) expect(out).toBe('');
    }
  });

  it('MOD-07: what is only reported is not waited for', () => {
    const { out, held, decision } = streamed(piecesOf('write to ada@example.org', [1]), { email: 'report' });
    expect({ out, held }).toEqual({ out: 'write to ada@example.org', held: 0 });
    expect(decision).toMatchObject({ decision: 'allowed', reasons: ['reported:email:about-email'] });
  });
});
