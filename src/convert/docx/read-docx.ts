import { strFromU8, type Unzipped } from '../../packages/workbook.js';
import { isOldWorkbook } from '../workbook/is-workbook.js';
import { unpackFiles } from '../zip/unpack-files.js';
import { readWordStyles } from './run-properties.js';
import { readWordText } from './word-text.js';

/** The text of a document; “Word for the web” gives the file a number. */
const TEXT_FILE = /^word\/document\d*\.xml$/i;
const STYLES_FILE = /^word\/styles\d*\.xml$/i;

/**
 * Reads the running text of a Word document (.docx): a line for each paragraph, without footnotes and their marks,
 * comments, deleted and struck text. Insertions that nobody has accepted yet are kept.
 *
 * @param bytes The file.
 * @returns Its text.
 * @throws {Error} where it is no such document, with a sentence that says what to do.
 */
export function readDocx(bytes: Uint8Array): string {
  // Old documents and those with a password are files of the same kind as old workbooks.
  if (isOldWorkbook(bytes))
    throw new Error('It is an old Word document (.doc), or one with a password. Save it as .docx, without a password.');
  const files = unpack(bytes);
  const paths = Object.keys(files).sort();
  const path = paths.find((each) => TEXT_FILE.test(each));
  const styles = paths.find((each) => STYLES_FILE.test(each));
  if (path === undefined) throw new Error('It is a zip file, and no Word document. Save the text as .docx or .txt.');
  return readWordText(strFromU8(files[path]!), readWordStyles(styles === undefined ? '' : strFromU8(files[styles]!)));
}

function unpack(bytes: Uint8Array): Unzipped {
  try {
    return unpackFiles(bytes, (path) => TEXT_FILE.test(path) || STYLES_FILE.test(path));
  } catch (cause) {
    if (cause instanceof RangeError) throw new Error('The document is too large. Save it as text.', { cause });
    throw new Error('The document is damaged. Open it, and save it as .docx once more.', { cause });
  }
}
