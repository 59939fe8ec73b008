/** Files of articles that the panel can open, as `accept` of a file field. */
export const ARTICLE_FILES = '.txt,.text,.html,.htm,text/plain,text/html';

/** Reads the text of an article in a file, in whichever encoding. A saved page gives its running text alone. */
export async function readArticleFile(file: File): Promise<string> {
  const { decodeText } = await import('../../../../convert/encoding/decode-text.js');
  const decoded = await decodeText(new Uint8Array(await file.arrayBuffer()));
  const text = decoded.text.replace(/^\ufeff/, '');
  if (!/\.html?$/i.test(file.name)) return text;
  const { readArticleText } = await import('../../../../convert/html/article-text.js');
  return readArticleText(text);
}
