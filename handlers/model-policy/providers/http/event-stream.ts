import { StringDecoder } from 'node:string_decoder';

export interface ServerSentEvent {
  /** Empty when the event has no name. */
  readonly name: string;
  readonly data: string;
}

/**
 * Takes server-sent events apart as the bytes come (WHATWG HTML, 9.2.6): all three line ends, several `data:` lines,
 * comments, and characters or lines that are cut anywhere by the network.
 */
export class EventStreamParser {
  readonly #decoder = new StringDecoder('utf8');
  readonly #lineMax: number;
  #rest = '';
  #afterReturn = false;
  #atStart = true;
  #name = '';
  #data: string[] = [];

  /** @param lineMax UTF-16 code units of one line; a longer one throws a RangeError, as it would grow for ever */
  constructor(lineMax: number) {
    this.#lineMax = lineMax;
  }

  /** The events that these bytes complete. */
  push(bytes: Buffer): ServerSentEvent[] {
    let text = this.#decoder.write(bytes);
    if (this.#atStart && text !== '') {
      this.#atStart = false;
      if (text.startsWith('\uFEFF')) text = text.slice(1);
    }
    const events: ServerSentEvent[] = [];
    // Of "\r\n" in two pieces, the second half ends no line of its own.
    let from = this.#afterReturn && text.startsWith('\n') ? 1 : 0;
    if (text !== '') this.#afterReturn = text.endsWith('\r');
    for (let end = lineEnd(text, from); end >= 0; end = lineEnd(text, from)) {
      const event = this.#line(this.#rest + text.slice(from, end));
      if (event) events.push(event);
      this.#rest = '';
      from = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    }
    this.#rest += text.slice(from);
    if (this.#rest.length > this.#lineMax) throw new RangeError(`a line of more than ${this.#lineMax} characters`);
    return events;
  }

  /** What stood at the end without a blank line after it; some servers save the last one. */
  end(): ServerSentEvent | undefined {
    const complete = this.#line(this.#rest);
    this.#rest = '';
    return complete ?? this.#line('');
  }

  #line(line: string): ServerSentEvent | undefined {
    if (line === '') {
      const event = this.#data.length > 0 ? { name: this.#name, data: this.#data.join('\n') } : undefined;
      this.#data = [];
      this.#name = '';
      return event;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#name = value;
    return undefined;
  }
}

const anyLineEnd = /[\r\n]/g;

function lineEnd(text: string, from: number): number {
  anyLineEnd.lastIndex = from;
  return anyLineEnd.exec(text)?.index ?? -1;
}
