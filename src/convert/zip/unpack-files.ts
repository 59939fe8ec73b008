import { unzipSync, type Unzipped } from '../../packages/workbook.js';

/** A file may be unpacked to so many bytes: a small zip can hold any amount of nothing. */
const MAX_UNPACKED_BYTES = 100_000_000;

/**
 * Unpacks files of a zip.
 *
 * @param zip The zip.
 * @param isWanted Which of its files are unpacked, by their paths.
 * @returns Files by their paths.
 * @throws {RangeError} where all files together are too large.
 * @throws {Error} where the zip is damaged.
 */
export function unpackFiles(
  zip: Uint8Array,
  isWanted: (path: string) => boolean,
  maxBytes = MAX_UNPACKED_BYTES,
): Unzipped {
  let size = 0;
  return unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      if (size > maxBytes) throw new RangeError('The files are too large together.');
      return isWanted(name);
    },
  });
}
