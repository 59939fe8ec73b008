import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlacedText } from '../../../convert/placed-text.js';
import type { PdfItem } from './page-lines.js';
import { joinPages, type PdfPage } from './paragraphs.js';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const LIBRARY = 'pdfjs-dist/legacy/build/pdf.mjs';

/** Version of the library for this version of Node: later ones need Node 22. */
const FITTING = 'withResolvers' in Promise ? 'pdfjs-dist' : 'pdfjs-dist@4';

/**
 * Reads the running text of a PDF with `pdfjs-dist`, which users install themselves: it is larger than all of this
 * package.
 *
 * @throws {Error} where the PDF can't be read, with a sentence that says what to do.
 */
export async function readPdf(bytes: Uint8Array): Promise<PlacedText> {
  const { library, folder } = await loadLibrary();
  if (FITTING.endsWith('@4') && !library.version.startsWith('4.'))
    throw new Error(`This version of pdfjs-dist needs a newer Node. Install an older one: npm install ${FITTING}`);
  const task = library.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
  });
  try {
    const pdf = await task.promise;
    const labels = await pdf.getPageLabels();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push({ items: await readItems(page), label: labels?.[number - 1] });
      page.cleanup();
    }
    const text = joinPages(pages);
    if (text.text.trim() === '')
      throw new Error('Its pages are pictures without text. Have their letters recognized (OCR) first.');
    return text;
  } catch (error) {
    throw explain(error);
  } finally {
    await task.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>['getPage']>>;

/** Reads the upright characters of a page. Rotated characters, such as a watermark, are not running text. */
async function readItems(page: Page): Promise<readonly PdfItem[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a, b, c, d, x, y] = multiply(transform, item.transform as readonly number[]);
    const isUpright = Math.abs(b) < Math.abs(a) * 0.2 && Math.abs(c) < Math.abs(d) * 0.2;
    return isUpright ? [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }] : [];
  });
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
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

/** Calls the library without its warnings, which are about drawing. Nothing is drawn here. */
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

function explain(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error.name === 'PasswordException') return new Error('It has a password. Save it without one.', { cause: error });
  if (error.name === 'InvalidPDFException')
    return new Error('The PDF is damaged. Open it, and print it as PDF once more.', { cause: error });
  return error;
}
