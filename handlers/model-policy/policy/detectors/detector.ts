/**
 * Something that can be found in a text, also in one that is still coming. What it says of a place is final: it does
 * not change with what comes after, nor with how the text was cut into pieces.
 */
export interface Detector {
  /** The most that can stand undecided at the end of a text, in UTF-16 units of the folded text. */
  readonly reach: number;
  /** A scan of one text, from its first piece to its last. */
  begin(): Scan;
}

/**
 * Looks through what is decided already of a folded text.
 * @param text the end of the text so far: everything from `from` on, and at least `contextOfScans` units before it
 * @param from where the last scan stopped; 0 at first
 * @param ended whether the text is complete: then everything is decided
 * @returns where it stopped: nothing that will still be found begins before it
 */
export type Scan = (text: string, from: number, ended: boolean, found: Found) => number;

/**
 * @param start UTF-16 units in `text`
 * @param end exclusive
 * @param continues whether this is more of the finding before, whose end was not known yet
 */
export type Found = (start: number, end: number, continues?: boolean) => void;

/** How far behind `from` a scan may look: to the end marker of a private key, which is 45 units long. */
export const contextOfScans = 64;
