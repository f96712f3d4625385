import fc from 'fast-check';
import { awkwardText, cuts, piecesOf } from '../awkward-texts.ts';

/** What the fake vendor's model `scripted` says: the `choices` of each chunk. */
export type Script = { index: number; delta: object; finish_reason?: string; logprobs?: object }[][];

/** Answers of up to three choices that say their texts at the same time, each in its own pieces. */
export const spokenScript: fc.Arbitrary<Script> = fc
  .array(
    fc.record({
      content: awkwardText,
      refusal: fc.option(awkwardText, { freq: 3 }),
      reasoning: fc.option(awkwardText, { freq: 2 }),
      note: fc.option(awkwardText, { freq: 2 }),
      broken: fc.boolean(),
      lengths: cuts,
      order: fc.infiniteStream(fc.nat(9)),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((choices) => {
    const queues = choices.map(({ content, refusal, reasoning, note, broken, lengths }, index) => {
      const args =
        note === null ? null : broken ? `{"note": "${note}` : JSON.stringify({ note, n: [4111111111111111, 5] });
      const wellFormed = (text: string) => piecesOf(text.toWellFormed(), lengths);
      return [
        [{ index, delta: { role: 'assistant', content: '' } }],
        ...wellFormed(reasoning ?? '').map((reasoning_content) => [{ index, delta: { reasoning_content } }]),
        ...wellFormed(content).map((piece) => [
          { index, delta: { content: piece }, logprobs: { content: [{ token: piece, logprob: -1, bytes: null }] } },
        ]),
        ...wellFormed(refusal ?? '').map((piece) => [{ index, delta: { refusal: piece } }]),
        ...(args === null
          ? []
          : [
              [
                {
                  index,
                  delta: {
                    tool_calls: [
                      { index: 0, id: 'call_1', type: 'function', function: { name: 'pay', arguments: '' } },
                    ],
                  },
                },
              ],
            ]),
        ...wellFormed(args ?? '').map((piece) => [
          { index, delta: { tool_calls: [{ index: 0, function: { arguments: piece } }] } },
        ]),
        [{ index, delta: {}, finish_reason: args === null ? 'stop' : 'tool_calls' }],
      ];
    });
    const order = choices[0]!.order;
    const frames: Script = [];
    while (queues.some((queue) => queue.length > 0)) {
      const left = queues.filter((queue) => queue.length > 0);
      frames.push(left[order.next().value % left.length]!.shift()! as Script[number]);
    }
    return frames;
  });
