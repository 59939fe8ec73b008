import {
  convertDocument,
  type ConvertedDocument,
  type DocumentSource,
  type UnreadableText,
} from '../../../convert/convert-document.js';
import { isDeskFile } from '../../../model/is-desk-file.js';
import { isObject, type Json } from '../../../edit/json.js';
import type { ImportedFile } from './desk-file.js';

/**
 * Reads a file for editing. An explainer document is returned at once as it is written; other formats are converted.
 *
 * @throws {Error} where there is no document in the source, with a reason in words.
 */
export function importDocument(source: DocumentSource): Json | Promise<Json> {
  const converted = convertDocument(source);
  return converted instanceof Promise ? converted.then(takeDocument) : takeDocument(converted);
}

/**
 * Reads a file for editing, an Excel workbook too, in whichever encoding.
 *
 * @throws {Error} where there is no document in the file, with a reason in words.
 */
export async function importFile(file: File): Promise<ImportedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.xlsx?$/i.test(file.name)) {
    const { decodeText } = await import('../../../convert/encoding/decode-text.js');
    const { readDeskFile } = await import('./desk-file.js');
    const { text: decoded } = await decodeText(bytes);
    const text = decoded.replace(/^\ufeff/, '');
    const { document, ...beside } = readDeskFile(text) ?? {};
    return document === undefined
      ? { document: await importDocument({ text, name: file.name }) }
      : { document: await importDocument({ value: document }), ...beside };
  }
  const { convertWorkbook } = await import('../../../convert/workbook/from-workbook.js');
  return { document: takeDocument({ format: 'csv', ...(await convertWorkbook(bytes)) }) };
}

function takeDocument(converted: ConvertedDocument | UnreadableText): Json {
  if ('reason' in converted) throw new Error(converted.reason);
  const document = converted.document as Json;
  if (isDeskFile(document)) throw new Error('It is a file of the desk with a sign-off. Open it with “Open…”.');
  if (!isObject(document)) throw new Error('It holds no story.');
  return document;
}

/** Fields that a document can have before anything is written in it. */
const HEAD = ['$schema', 'explainer', 'id', 'lang'];

/** True for a document in which nothing is written yet. */
export function isBlank(document: Json): boolean {
  return isObject(document) && Object.keys(document).every((name) => HEAD.includes(name));
}
