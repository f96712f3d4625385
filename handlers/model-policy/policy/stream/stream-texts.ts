import type { ChatChunk, ChatDelta, ToolCallDelta } from '../../exchange/chat.ts';
import { rewriteChunk } from '../../formats/rewrite-chunk.ts';
import { mapTextLeaves, type Walk } from '../../formats/text-leaves.ts';
import type { Judging } from '../judging.ts';
import type { StreamRedactor } from './stream-redactor.ts';

const channels = ['text', 'refusal', 'reasoning'] as const;
type Channel = (typeof channels)[number];

/** A chunk, and where in it a choice speaks: what is held back is said later in the form of that chunk. */
interface Source {
  readonly chunk: ChatChunk;
  readonly position: number;
}

interface Choice {
  readonly texts: Map<Channel, { readonly redactor: StreamRedactor; source: Source }>;
  readonly calls: Map<number, { name: string; argumentsText: string; source: Source }>;
  finish: Source | undefined;
}

/**
 * The texts of a streamed answer, each choice and each kind of text by itself. Content, refusal and reasoning go on as
 * soon as they are decided. The arguments of a tool call are JSON, whose values are judged as the values that they
 * are: they go on in one piece at the end, while the call's id and name pass at once. The finish reason comes last,
 * because providers are known to go on after it.
 */
export class StreamTexts {
  readonly #judging: Judging;
  readonly #changes: boolean;
  readonly #choices = new Map<number, Choice>();
  readonly #usage: ChatChunk[] = [];

  constructor(judging: Judging) {
    this.#judging = judging;
    this.#changes = judging.mayChangeTexts;
  }

  /** @returns what of the chunk may go out now; the very same chunk when all of it, null when nothing */
  pass(chunk: ChatChunk): ChatChunk | null {
    const after = chunk.deltas.map((delta, position) => this.#delta(delta, { chunk, position }));
    if (!this.#changes) return chunk;
    if (chunk.deltas.length > 0) return rewriteChunk(chunk, after);
    const usage = rewriteChunk(chunk, []);
    if (usage) this.#usage.push(usage);
    return null;
  }

  /** @returns everything that was held back, when the stream has ended */
  end(): ChatChunk[] {
    const chunks = [...this.#choices].flatMap(([index, choice]) => this.#rest(index, choice));
    return this.#changes ? [...chunks, ...this.#usage] : [];
  }

  #delta(delta: ChatDelta, source: Source): ChatDelta {
    const choice = this.#choice(delta.choice);
    const after: { -readonly [Key in keyof ChatDelta]: ChatDelta[Key] } = { choice: delta.choice };
    let same = delta.finishReason === undefined;
    if (!same) choice.finish = source;
    for (const channel of channels) {
      const piece = delta[channel];
      if (piece === undefined) continue;
      const redactor = this.#redactor(choice, channel, source);
      this.#judging.count(piece);
      after[channel] = redactor.push(piece);
      same &&= after[channel] === piece && redactor.held === 0;
    }
    if (delta.toolCalls) {
      const at = `choices[${delta.choice}].toolCalls`;
      after.toolCalls = delta.toolCalls.flatMap((call) => this.#call(choice, call, source, at));
      same &&= after.toolCalls.every((call, i) => call === delta.toolCalls![i]);
      same &&= after.toolCalls.length === delta.toolCalls.length;
    }
    if (delta.uninspected) after.uninspected = delta.uninspected;
    for (const kind of delta.uninspected ?? []) this.#judging.notInspected(kind);
    return same ? delta : after;
  }

  #call(choice: Choice, call: ToolCallDelta, source: Source, at: string): ToolCallDelta[] {
    const known = choice.calls.get(call.index) ?? { name: '', argumentsText: '', source };
    choice.calls.set(call.index, known);
    if (call.argumentsText) {
      known.argumentsText += call.argumentsText;
      known.source = source;
    }
    if (call.id === undefined && !call.name) return [];
    if (!call.name) return [call.argumentsText ? { ...call, argumentsText: '' } : call];
    // A name comes whole; some servers repeat it with each piece.
    if (known.name === '') known.name = this.#judging.visit(call.name, `${at}[${call.index}].name`);
    if (!call.argumentsText && call.name === known.name) return [call];
    return [{ ...call, name: known.name, argumentsText: '' }];
  }

  #rest(index: number, { texts, calls, finish }: Choice): ChatChunk[] {
    const chunks: (ChatChunk | null)[] = [];
    for (const [channel, { redactor, source }] of texts) {
      const rest = redactor.end();
      if (rest !== '') chunks.push(tailOf(source, { choice: index, [channel]: rest }));
    }
    for (const [i, { argumentsText, source }] of calls) {
      if (argumentsText === '') continue;
      const judged = this.#arguments(argumentsText, `choices[${index}].toolCalls[${i}]`);
      chunks.push(tailOf(source, { choice: index, toolCalls: [{ index: i, argumentsText: judged }] }));
    }
    if (finish) {
      const { finishReason, text, refusal, reasoning, toolCalls } = finish.chunk.deltas[finish.position]!;
      const alone = text === undefined && refusal === undefined && reasoning === undefined && toolCalls === undefined;
      const delta = alone ? finish.chunk.deltas[finish.position]! : { choice: index, finishReason: finishReason! };
      chunks.push(rewriteChunk(finish.chunk, onlyAt(finish, delta)));
    }
    return chunks.filter((chunk) => chunk !== null);
  }

  #arguments(argumentsText: string, at: string): string {
    const judged = mapTextLeaves({ argumentsText }, (text, where) => this.#judging.visit(text, where), callWalk, at);
    return (judged as { argumentsText: string }).argumentsText;
  }

  #redactor(choice: Choice, channel: Channel, source: Source): StreamRedactor {
    const known = choice.texts.get(channel);
    if (known) {
      known.source = source;
      return known.redactor;
    }
    const at = `choices[${source.chunk.deltas[source.position]!.choice}].${channel}`;
    const redactor = this.#judging.follow(at);
    choice.texts.set(channel, { redactor, source });
    return redactor;
  }

  #choice(index: number): Choice {
    let choice = this.#choices.get(index);
    if (!choice) this.#choices.set(index, (choice = { texts: new Map(), calls: new Map(), finish: undefined }));
    return choice;
  }
}

const none: ReadonlySet<string> = new Set();
const callWalk: Walk = { skip: none, json: new Set(['argumentsText']), numbers: none };

function tailOf(source: Source, delta: ChatDelta): ChatChunk | null {
  return rewriteChunk(source.chunk, onlyAt(source, delta), true);
}

function onlyAt({ chunk, position }: Source, delta: ChatDelta): (ChatDelta | null)[] {
  return chunk.deltas.map((_, i) => (i === position ? delta : null));
}
