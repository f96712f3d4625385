import { contextOfScans, type Scan } from '../detectors/detector.ts';
import { detectors, entitiesInOrder } from '../detectors/detect.ts';
import { Folding, unitsPerFoldedUnit } from '../detectors/fold.ts';
import type { Entity } from '../ruleset.ts';

/** What to look for in a text that is still coming, and whom to tell. */
export interface StreamWatch {
  /** Redacted things are replaced; blocked ones are held back and told; reported ones are only told. */
  readonly actions: ReadonlyMap<Entity, 'redact' | 'block' | 'report'>;
  /** Each finding, as soon as it is certain. */
  readonly onFound: (entity: Entity) => void;
  /** Each replacement, when its end is known: UTF-16 units in the text as it came. */
  readonly onRedacted: (entity: Entity, start: number, end: number) => void;
  readonly replacementOf: (entity: Entity) => string;
}

/**
 * The most that a redactor holds back, in UTF-16 units: what may still turn out to be part of a finding. `plain` holds
 * where every character is seen; `any` is the bound when somebody fills the text with ones that are not.
 */
export function holdBackMax(watched: Iterable<Entity>): { readonly plain: number; readonly any: number } {
  const reach = Math.max(0, ...[...watched].map((entity) => detectors[entity].reach));
  return { plain: reach, any: reach * unitsPerFoldedUnit + 1 }; // 1: half a character
}

/**
 * Redacts one text as it comes. Whatever the pieces, what it gives out is what `judge` makes of the whole text, and at
 * each moment all of it but at most `holdBackMax`. Each piece costs the time of itself and of what is held back.
 */
export class StreamRedactor {
  readonly #watch: StreamWatch;
  readonly #scans: { entity: Entity; scan: Scan; holds: boolean; from: number }[];
  readonly #folding = new Folding();
  /** The original from `#done` on. */
  #rest = '';
  #done = 0;
  /** Found and not yet replaced, by where they begin; all offsets are those of the folded text as a whole. */
  #found: { entity: Entity; start: number; end: number; continues: boolean }[] = [];
  /** What was replaced last: it grows while its end is open, or when something overlaps it. */
  #replaced: { entity: Entity; start: number; end: number } | undefined;

  constructor(watch: StreamWatch) {
    this.#watch = watch;
    this.#scans = entitiesInOrder
      .filter((entity) => watch.actions.has(entity))
      .map((entity) => ({
        entity,
        scan: detectors[entity].begin(),
        holds: watch.actions.get(entity) !== 'report',
        from: 0,
      }));
  }

  /** UTF-16 units that came and are not decided. */
  get held(): number {
    return this.#rest.length;
  }

  /** @returns what may go out now */
  push(piece: string): string {
    this.#rest += piece;
    this.#folding.push(piece);
    return this.#settle(false);
  }

  /** @returns the rest, when nothing more will come */
  end(): string {
    this.#folding.end();
    return this.#settle(true);
  }

  #settle(ended: boolean): string {
    const settled = this.#scan(ended);
    let out = '';
    const ready = this.#found.filter(({ start }) => start < settled);
    if (ready.length > 0) this.#found = this.#found.filter(({ start }) => start >= settled);
    for (const { entity, start, end, continues } of ready) {
      if (this.#replaced && (start < this.#replaced.end || continues)) {
        this.#replaced.end = Math.max(this.#replaced.end, end);
        continue;
      }
      this.#finishReplaced();
      out += this.#take(start) + this.#watch.replacementOf(entity);
      this.#replaced = { entity, start: this.#originOf(start), end };
    }
    if (this.#replaced) {
      this.#take(Math.min(this.#replaced.end, this.#length));
      // What is not seen behind it belongs to it, so its end is known when something else follows.
      if (ended || (settled > this.#replaced.end && this.#length > this.#replaced.end)) this.#finishReplaced();
    }
    out += this.#take(settled);
    this.#forget();
    return out;
  }

  /** @returns up to where everything is decided that may change the text */
  #scan(ended: boolean): number {
    const { text, dropped } = this.#folding;
    let settled = text.length;
    for (const one of this.#scans) {
      one.from = one.scan(text, one.from, ended, (start, end, continues = false) => {
        this.#watch.onFound(one.entity);
        if (this.#watch.actions.get(one.entity) !== 'redact') return;
        this.#found.push({ entity: one.entity, start: start + dropped, end: end + dropped, continues });
      });
      if (one.holds) settled = Math.min(settled, one.from);
    }
    this.#found.sort(
      (a, b) => a.start - b.start || entitiesInOrder.indexOf(a.entity) - entitiesInOrder.indexOf(b.entity),
    );
    return settled + dropped;
  }

  /** The original up to there, if it has not gone already. */
  #take(upTo: number): string {
    const units = this.#originOf(upTo) - this.#done;
    if (units <= 0) return '';
    const taken = this.#rest.slice(0, units);
    this.#rest = this.#rest.slice(units);
    this.#done += units;
    return taken;
  }

  #finishReplaced(): void {
    if (!this.#replaced) return;
    const { entity, start, end } = this.#replaced;
    this.#take(end);
    this.#watch.onRedacted(entity, start, this.#originOf(end));
    this.#replaced = undefined;
  }

  #forget(): void {
    const needed = Math.min(...this.#scans.map(({ from }) => from)) - contextOfScans;
    const units = Math.min(needed, (this.#replaced?.end ?? Infinity) - this.#folding.dropped);
    if (units < contextOfScans || units === Infinity) return;
    this.#folding.drop(units);
    for (const one of this.#scans) one.from -= units;
  }

  get #length(): number {
    return this.#folding.dropped + this.#folding.text.length;
  }

  #originOf(offset: number): number {
    return this.#folding.origin(offset - this.#folding.dropped);
  }
}
