/**
 * Looks at one text of a prompt or a reply and answers what shall stand in its place; the same text leaves it alone.
 * @param text a whole string value, never a fragment
 * @param at where it stands, as `messages[0].content`: may be shown to the caller, holds nothing of the content
 */
export type TextVisitor = (text: string, at: string) => string;

/**
 * Something whose texts policy can read and rewrite without knowing its wire format. This is the only way that policy
 * touches content, so a format that shows all its texts here is governed in full.
 */
export interface Inspectable<Self> {
  /** Visits every text once, in a stable order. Answers the very same object when no text was replaced. */
  mapTexts(visit: TextVisitor): Self;
  /** Kinds of content that are not text and so were not looked at: `image_url`, `input_audio`, `tokens`... */
  readonly uninspected: readonly string[];
}
