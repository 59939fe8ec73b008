import type { PagePlace } from '../../../convert/placed-text.js';
import type { EditorContext } from '../editor-context.js';
import '../../../i18n/en/text-files.js';

/** Running text of a file, with the pages of a PDF, or why there is none. */
export type TextFile =
  { readonly text: string; readonly pages?: readonly PagePlace[] | undefined } | { readonly refusal: string };

/**
 * Reads the text of an article or a source in a file, in whichever encoding. A saved page, a Word document, a PDF and a transcript give
 * their running text alone.
 *
 * @param file The file.
 * @param editor What the page has given to read PDF with.
 * @param isArticle True for an article, false for a source, of which all counts that a saved page shows.
 */
export async function readTextFile(
  file: File,
  editor: Pick<EditorContext, 'say' | 'loadPdfjs'>,
  isArticle: boolean,
): Promise<TextFile> {
  const { say } = editor;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { damageOf, textKindOf } = await import('../saving/text-kind.js');
  const kind = textKindOf(file.name, bytes);
  if (kind === 'rtf') return { refusal: say('draftUnreadFile') };
  const damage = kind && (await damageOf(kind, bytes));
  if (damage !== undefined) return { refusal: damage };
  if (kind === 'word') {
    const { readDocx } = await import('../../../convert/docx/read-docx.js');
    return { text: readDocx(bytes) };
  }
  if (kind === 'pdf') return readPdfAtDesk(file.name, bytes, editor);
  const { decodeText } = await import('../../../convert/encoding/decode-text.js');
  const text = (await decodeText(bytes)).text.replace(/^\ufeff/, '');
  const { readTranscript } = await import('../../../convert/transcript/read-transcript.js');
  const transcript = readTranscript(text);
  if (transcript.places.length > 0) return { text: transcript.text };
  if (/\.(?:md|markdown)$/i.test(file.name)) {
    const { readMarkdownText } = await import('../../../convert/markdown/markdown-text.js');
    return { text: readMarkdownText(text) };
  }
  if (!/\.html?$/i.test(file.name)) return { text };
  const { readArticleText, readPageText } = await import('../../../convert/html/article-text.js');
  return { text: isArticle ? readArticleText(text) : readPageText(text) };
}

/** Reads a PDF by what the page has given. Without that the editor is told what to do. */
async function readPdfAtDesk(
  name: string,
  bytes: Uint8Array,
  { say, loadPdfjs }: Pick<EditorContext, 'say' | 'loadPdfjs'>,
): Promise<TextFile> {
  if (!loadPdfjs) return { refusal: say('draftPdf', { file: name }) };
  const { readPdf } = await import('../../../convert/pdf/read-pdf.js');
  const read = await readPdf(await loadPdfjs(), bytes);
  return 'refusal' in read ? read : { text: read.text, pages: read.places };
}
