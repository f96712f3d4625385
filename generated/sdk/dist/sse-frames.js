// Generated from generated/sdk/sse-frames.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** A frame is at most this long, so that a broken server cannot fill the memory of its client. */
const frameCharactersMax = 16 * 1024 * 1024;
/**
 * Splits a byte stream into frames as the HTML standard says: lines end with CR, LF or CRLF, comments are skipped,
 * several `data:` lines join with LF, a frame cut off by the end of the stream is dropped.
 */
export async function* sseFrames(body, reading = {}) {
    const reader = body.getReader();
    const decoder = new TextDecoder(); // drops a leading byte order mark
    const frame = new FrameBuilder(reading);
    let rest = '';
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return;
            reading.onBytes?.();
            rest += decoder.decode(value, { stream: true });
            // A CR at the end may be the first half of a CRLF: it stays until the next chunk tells.
            const lines = rest.split(/\r\n|\n|\r(?!$)/);
            rest = lines.pop();
            for (const line of lines) {
                const complete = frame.take(line);
                if (complete)
                    yield complete;
            }
            if (rest.length + frame.size > frameCharactersMax)
                throw new Error('The stream sends an event without an end.');
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
class FrameBuilder {
    size = 0;
    id;
    event;
    data = [];
    reading;
    constructor(reading) {
        this.reading = reading;
    }
    /** Takes one line; returns the frame that an empty line completes. */
    take(line) {
        if (line === '')
            return this.complete();
        this.size += line.length;
        const colon = line.indexOf(':');
        const field = colon === -1 ? line : line.slice(0, colon);
        const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
        if (field === 'data')
            this.data.push(value);
        else if (field === 'event')
            this.event = value;
        else if (field === 'id' && !value.includes('\u0000'))
            this.id = value;
        else if (field === 'retry' && /^\d+$/.test(value))
            this.reading.onRetry?.(Number(value));
        return undefined;
    }
    complete() {
        const frame = { id: this.id, event: this.event, data: this.data.join('\n') };
        const empty = this.data.length === 0;
        this.size = 0;
        this.event = undefined;
        this.data = [];
        return empty ? undefined : frame;
    }
}
