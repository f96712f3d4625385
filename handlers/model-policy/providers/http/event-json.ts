import { isDeeperThan, jsonDepthMax } from '#vocabulary/json-depth.ts';
import { isRecord, type Json } from '../../formats/json.ts';

/** The object that an event of a stream spells; undefined for whatever else stands there, or is nested without end. */
export function eventJson(text: string): Json | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isRecord(value) && !isDeeperThan(jsonDepthMax, value) ? value : undefined;
}
