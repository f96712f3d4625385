import { isDeeperThan, jsonDepthMax } from '#vocabulary/json-depth.ts';
import type { TextVisitor } from '../exchange/inspectable.ts';

/** How one wire format is walked for its texts. */
export interface Walk {
  /** Keys whose values are names, ids and switches of the format, or data that is not text. */
  readonly skip: ReadonlySet<string>;
  /** Keys whose string value is JSON text written by a model. */
  readonly json: ReadonlySet<string>;
  /** Keys below which numbers are content too, as the arguments of a tool call. */
  readonly numbers: ReadonlySet<string>;
}

/**
 * Visits every string below `value` that the format does not name as its own, so that a field which nobody here has
 * heard of is looked at rather than let through. Answers `value` itself when no text was replaced.
 */
export function mapTextLeaves(value: unknown, visit: TextVisitor, walk: Walk, at = '', numbers = false): unknown {
  if (typeof value === 'string') return visit(value, at);
  if (typeof value === 'number' && numbers) {
    const text = visit(String(value), at);
    return text === String(value) ? value : text;
  }
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      const mapped = mapTextLeaves(item, visit, walk, `${at}[${i}]`, numbers);
      if (mapped !== item) (copy ??= [...value])[i] = mapped;
    }
    return copy ?? value;
  }
  if (typeof value !== 'object' || value === null) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [key, item] of Object.entries(value)) {
    if (!numbers && walk.skip.has(key)) continue;
    const path = at === '' ? key : `${at}.${key}`;
    const mapped =
      !numbers && typeof item === 'string' && walk.json.has(key)
        ? mapJsonText(item, visit, walk, path)
        : mapTextLeaves(item, visit, walk, path, numbers || walk.numbers.has(key));
    if (mapped !== item) (copy ??= { ...value })[key] = mapped;
  }
  return copy ?? value;
}

/** Replaces inside the JSON, so that it stays JSON: `{"card":4111...}` must not become `{"card":[CREDIT_CARD]}`. */
function mapJsonText(text: string, visit: TextVisitor, walk: Walk, at: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return visit(text, at); // models do write broken JSON; it is still text
  }
  if (isDeeperThan(jsonDepthMax, parsed)) return visit(text, at); // brackets without end are no better
  const mapped = mapTextLeaves(parsed, visit, walk, at, true);
  return mapped === parsed ? text : JSON.stringify(mapped);
}
