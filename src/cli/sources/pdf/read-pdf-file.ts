import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPdf } from '../../../convert/pdf/read-pdf.js';
import type { PlacedText } from '../../../convert/placed-text.js';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const LIBRARY = 'pdfjs-dist/legacy/build/pdf.mjs';

/** Later versions need what Node has from version 22 on. */
const FITTING = 'withResolvers' in Promise ? 'pdfjs-dist' : 'pdfjs-dist@4';

/**
 * Reads the running text of a PDF with `pdfjs-dist`, which users install themselves: it is larger than all of this
 * package.
 *
 * @throws {Error} where the PDF can't be read, with a sentence that says what to do.
 */
export async function readPdfFile(bytes: Uint8Array): Promise<PlacedText> {
  const { library, folder } = await loadLibrary();
  if (FITTING.endsWith('@4') && !library.version.startsWith('4.'))
    throw new Error(`This version of pdfjs-dist needs a newer Node. Install an older one: npm install ${FITTING}`);
  const read = await readPdf(library, bytes, { cMapUrl: join(folder, 'cmaps/'), cMapPacked: true });
  if ('refusal' in read) throw new Error(read.refusal);
  return read;
}

/** Loads the library from beside this package, or else from the folder in which the command runs. */
async function loadLibrary(): Promise<{ readonly library: PdfLibrary; readonly folder: string }> {
  const folders = [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href];
  for (const from of folders.filter((address) => address.startsWith('file:'))) {
    try {
      const path = createRequire(from).resolve(LIBRARY);
      const library = (await quietly(() => import(pathToFileURL(path).href))) as PdfLibrary;
      return { library, folder: join(path, '../../..') };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  throw new Error(`PDF files are read by a package of their own. Install it: npm install ${FITTING}`);
}

/** The library warns of what drawing would need. Nothing is drawn here. */
async function quietly<Result>(load: () => Promise<Result>): Promise<Result> {
  const { warn, log } = console;
  const silent = () => undefined;
  Object.assign(console, { warn: silent, log: silent });
  try {
    return await load();
  } finally {
    Object.assign(console, { warn, log });
  }
}
