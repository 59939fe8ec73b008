import type { PdfItem } from './page-lines.js';
import { joinPages, type PagedPlaces, type PdfPage } from './paragraphs.js';
import type { PdfFilePage, Pdfjs } from './pdfjs.js';

/** Characters as pdf.js gives them. */
interface Glyphs {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The running text of a PDF and where its pages begin in it, or a sentence that says why there is none and what to do. */
export type PdfText = PagedPlaces | { readonly refusal: string };

/**
 * Reads the running text of a PDF: its paragraphs, without running heads, one column after the other.
 *
 * @param pdfjs pdf.js.
 * @param bytes The file. It is copied, since pdf.js keeps what it is given.
 * @param options Further options for pdf.js.
 * @throws {Error} where pdf.js itself fails, as without its worker.
 */
export async function readPdf(pdfjs: Pdfjs, bytes: Uint8Array, options: object = {}): Promise<PdfText> {
  const data = Uint8Array.from(bytes);
  const task = pdfjs.getDocument({ data, ...TEXT_ALONE, ...options });
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
    return text.text.trim() === '' ? { refusal: NO_TEXT } : text;
  } catch (error) {
    const refusal = REFUSALS.get(error instanceof Error ? error.name : '');
    if (refusal === undefined) throw error;
    return { refusal };
  } finally {
    await task.destroy();
  }
}

/** Options for reading. What pdf.js warns of are things that drawing would need. */
const TEXT_ALONE = { isEvalSupported: false, disableFontFace: true, verbosity: 0 };

const NO_TEXT = 'Its pages are pictures without text. Have their letters recognized (OCR) first.';

/** Sentences that say why a file can’t be read, by the name of the error. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['PasswordException', 'It has a password. Save it without one.'],
  ['InvalidPDFException', 'The PDF is damaged. Open it, and print it as PDF once more.'],
]);

/** Reads the characters of a page that are upright. What is turned, such as a mark across the page, is no running text. */
async function readItems(page: PdfFilePage): Promise<readonly PdfItem[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const glyphs = item as Glyphs;
    const [a, b, c, d, x, y] = multiply(transform, glyphs.transform);
    const isUpright = Math.abs(b) < Math.abs(a) * 0.2 && Math.abs(c) < Math.abs(d) * 0.2;
    return isUpright ? [{ text: glyphs.str, x, y, width: glyphs.width, size: Math.hypot(c, d) }] : [];
  });
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
