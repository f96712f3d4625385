import { pipeline, type Readable, type Transform } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Fault } from '#vocabulary/fault.ts';

export interface BodyLimits {
  /** Bytes of the unpacked body that are read; the rest is cut off. */
  readonly bodyBytesMax: number;
  /** Bytes from the wire that may be spent on them: endless packed data can unpack to nothing. */
  readonly wireBytesMax: number;
}

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Codings we ask for; a packed reply costs less of the wire, and nobody packs twice. */
export const acceptedEncodings = 'gzip, br';

/**
 * Reads a body up to its limits and stops the rest at its source, so that neither an endless nor a highly packed reply
 * costs more memory than the cap. Null text: what came is not text.
 */
export async function readText(
  body: Readable,
  contentType: string,
  encoding: string,
  limits: BodyLimits,
): Promise<{ text: string | null; truncated: boolean }> {
  body.on('error', () => {}); // stopping it on purpose is an error to it, which nobody else waits for
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(body, encoding, limits.wireBytesMax) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > limits.bodyBytesMax) break;
  }
  body.destroy();
  const truncated = size > limits.bodyBytesMax;
  const bytes = Buffer.concat(chunks).subarray(0, limits.bodyBytesMax);
  return { text: textOf(bytes, contentType, truncated), truncated };
}

function unpacked(body: Readable, encoding: string, wireBytesMax: number): Readable {
  const coding = encoding.trim().toLowerCase();
  if (coding === '' || coding === 'identity') return body;
  const decoder = decoders[coding]?.();
  if (!decoder) {
    throw new Fault('dependency_unavailable', 'The reply is packed in a way that was not asked for.', {
      retryable: false,
    });
  }
  let wireBytes = 0;
  const counted = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      wireBytes += chunk.byteLength;
      if (wireBytes > wireBytesMax) {
        throw new Fault(
          'dependency_unavailable',
          `The reply spends more than ${wireBytesMax} packed bytes on too little text.`,
          {
            retryable: false,
          },
        );
      }
      yield chunk;
    }
  };
  return pipeline(body, counted, decoder, () => {});
}

/** Of a text in any charset at most a tenth are control characters; packed or machine data has NULs and more of them. */
const controlShareMax = 0.1;

function textOf(bytes: Uint8Array, contentType: string, truncated: boolean): string | null {
  if (/^(image|audio|video|font)\//i.test(contentType) && !/^image\/svg\+xml/i.test(contentType)) return null;
  // `stream` leaves out a character that the cut went through.
  const text = decoderFor(contentType).decode(bytes, { stream: truncated });
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = text.match(/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return text.includes('\u0000') || controls > text.length * controlShareMax ? null : text;
}

function decoderFor(contentType: string): TextDecoder {
  const label = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
