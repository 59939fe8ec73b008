import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { ArchivedFile } from './warc-records.js';

/** Maximum size of an unpacked body, in bytes. */
const MAX_BODY_BYTES = 100_000_000;
const LIMITED = { maxOutputLength: MAX_BODY_BYTES };

/**
 * Decodes a body according to its headers. Some archives keep the headers although the body is decoded, so a body that can't be decoded is
 * returned as it is.
 */
export function decodeBody({ headers, body }: ArchivedFile): Buffer {
  const isChunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(/[\s,]+/);
  const whole = isChunked ? joinChunks(body) : body;
  return encodings.reduceRight((bytes, encoding) => unpackBody(bytes, encoding), whole);
}

function unpackBody(bytes: Buffer, encoding: string): Buffer {
  const unpack = DECODERS[encoding];
  try {
    return unpack ? unpack(bytes) : bytes;
  } catch {
    return bytes;
  }
}

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  br: (bytes) => brotliDecompressSync(bytes, LIMITED),
  deflate: (bytes) => {
    try {
      return inflateSync(bytes, LIMITED);
    } catch {
      return inflateRawSync(bytes, LIMITED);
    }
  },
};

/** Unpacks all members of a gzip file. Of a truncated one it returns the readable part. */
export function gunzip(bytes: Uint8Array, maxBytes = MAX_BODY_BYTES): Buffer {
  return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: maxBytes });
}

/** Joins the chunks of a body; returns the body itself where it has none. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\r\n', at);
    const size =
      end < 0 || end - at > 1_000
        ? undefined
        : /^([\da-f]{1,8})[ \t]*(?:;|$)/i.exec(body.toString('latin1', at, end))?.[1];
    if (size === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}
