import type { Say } from '../../../../i18n/messages.js';

/** Files of articles that the panel can open, as `accept` of a file field. */
export const ARTICLE_FILES = '.txt,.text,.html,.htm,.docx,.vtt,.srt,text/plain,text/html';

/** First bytes of Word documents: those of a zip file, and those of old or encrypted documents. */
const WORD = ['PK\x03\x04', 'ÐÏ\x11à'];

/** Text of an article, or the reason why there is none. */
export type ArticleFile = { readonly text: string } | { readonly refusal: string };

/**
 * Reads the text of an article in a file of any encoding. From a saved page, a Word document and a transcript it takes the running text.
 */
export async function readArticleFile(file: File, say: Say): Promise<ArticleFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begin = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  if (WORD.some((signature) => begin.startsWith(signature))) {
    const { readDocx } = await import('../../../../convert/docx/read-docx.js');
    return readOrExplain(() => readDocx(bytes));
  }
  if (begin.includes('%PDF-')) return { refusal: say('draftPdf', { file: file.name }) };
  if (begin.startsWith('{\\rtf')) return { refusal: say('draftUnreadFile') };
  const { decodeText } = await import('../../../../convert/encoding/decode-text.js');
  const text = (await decodeText(bytes)).text.replace(/^\ufeff/, '');
  const { readTranscript } = await import('../../../../convert/transcript/read-transcript.js');
  const transcript = readTranscript(text);
  if (transcript.places.length > 0) return { text: transcript.text };
  if (!/\.html?$/i.test(file.name)) return { text };
  const { readArticleText } = await import('../../../../convert/html/article-text.js');
  return { text: readArticleText(text) };
}

function readOrExplain(read: () => string): ArticleFile {
  try {
    return { text: read() };
  } catch (error) {
    return { refusal: error instanceof Error ? error.message : String(error) };
  }
}
