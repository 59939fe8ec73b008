import { decodeText } from '../../convert/encoding/decode-text.js';
import type { PlacedText } from '../../convert/placed-text.js';
import { isWorkbook } from '../../convert/workbook/is-workbook.js';

/** The running text of a file. */
export interface RunningText extends PlacedText {
  /** True if the text was converted, so that its lines are not lines of the file. */
  readonly isConverted: boolean;
}

/** Purpose of reading: an article is the running text of a page, while a source is all text of the page, since its words may be anywhere. */
export type Purpose = 'article' | 'source';

/**
 * Reads the running text of a file: HTML, a transcript (WebVTT, SubRip), a Word document (.docx), PDF, or Markdown, or text
 * as it is. The content decides the format. Only HTML and Markdown are known by the name of the file.
 *
 * @param name The name of the file.
 * @param bytes Its content.
 * @param purpose What the text is for.
 * @throws {Error} where it can't be read, with a sentence that says what to do.
 */
export async function readRunningText(name: string, bytes: Uint8Array, purpose: Purpose): Promise<RunningText> {
  if (isWorkbook(bytes)) {
    const sheet = purpose === 'source' && /\.xls[xm]?$/i.test(name);
    return sheet ? readSheet(bytes) : converted(await readWord(bytes));
  }
  if (isPdf(bytes)) {
    const { readPdfFile } = await import('./pdf/read-pdf-file.js');
    return { ...(await readPdfFile(bytes)), isConverted: true };
  }
  const { text } = await decodeText(bytes);
  const { detectTranscript } = await import('../../convert/transcript/cues.js');
  if (detectTranscript(text) !== undefined) {
    const { readTranscript } = await import('../../convert/transcript/read-transcript.js');
    return { ...readTranscript(text), isConverted: true };
  }
  if (/\.(?:md|markdown)$/i.test(name)) {
    const { readMarkdownText } = await import('../../convert/markdown/markdown-text.js');
    return converted(readMarkdownText(text));
  }
  if (!isHtml(name, text)) return { text, places: [], isConverted: false };
  const { readArticleText, readPageText } = await import('../../convert/html/article-text.js');
  return converted(purpose === 'article' ? readArticleText(text) : readPageText(text));
}

function converted(text: string): RunningText {
  return { text, places: [], isConverted: true };
}

async function readWord(bytes: Uint8Array): Promise<string> {
  const { readDocx } = await import('../../convert/docx/read-docx.js');
  return readDocx(bytes);
}

async function readSheet(bytes: Uint8Array): Promise<RunningText> {
  const { readWorkbook } = await import('../../convert/workbook/read-workbook.js');
  return { text: (await readWorkbook(bytes)).csv, places: [], isConverted: false };
}

function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^[\ufeff\s]*(?:<!doctype html|<html)[\s>]/i.test(text);
}

/** Returns true for the bytes of a PDF. Other bytes may precede its signature. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}
