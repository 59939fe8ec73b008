import { unpackFiles } from '../../../convert/zip/unpack-files.js';
import { gunzip } from './decode-body.js';
import { isWarc, readWarc, type ArchivedFile } from './warc-records.js';

export { choosePage, isHtml } from './choose-page.js';
export { decodeBody } from './decode-body.js';

/** Maximum size of an unpacked archive, in bytes. */
const MAX_ARCHIVE_BYTES = 1_000_000_000;

/** Files of a collection (WACZ) that hold archives. */
const ARCHIVES = /^archive\/.+\.warc(?:\.gz)?$/i;

/** Reads the files of a web archive: WARC, packed or not, or a collection of them (WACZ); undefined for other files. */
export function readArchive(name: string, bytes: Uint8Array): readonly ArchivedFile[] | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isWarc(buffer)) return readWarc(buffer);
  if (/\.warc\.gz$/i.test(name)) return readWarc(unpackOrExplain(buffer));
  return /\.wacz$/i.test(name) ? readCollection(bytes) : undefined;
}

function readCollection(bytes: Uint8Array): readonly ArchivedFile[] {
  const files = Object.values(unpackCollection(bytes));
  return files.flatMap((file) => readArchive('archive.warc.gz', file) ?? []);
}

function unpackCollection(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unpackFiles(bytes, (path) => ARCHIVES.test(path), MAX_ARCHIVE_BYTES);
  } catch (cause) {
    throw new Error(cause instanceof RangeError ? 'The archive is too large.' : 'The archive is damaged.', { cause });
  }
}

function unpackOrExplain(bytes: Buffer): Buffer {
  try {
    return gunzip(bytes, MAX_ARCHIVE_BYTES);
  } catch (cause) {
    throw new Error('The archive is damaged, or too large.', { cause });
  }
}
