import {
  convertDocument,
  type ConvertedDocument,
  type DocumentSource,
  type UnreadableText,
} from '../../../convert/load-document.js';
import { isDeskFile } from '../../../model/is-desk-file.js';
import { isObject, type Json } from '../../../edit/document/json.js';

/**
 * Reads a document for editing. An explainer document is returned at once as it is written; other formats are converted.
 *
 * @throws {Error} where there is no document in the source, with a reason in words.
 */
export function importDocument(source: DocumentSource): Json | Promise<Json> {
  const converted = convertDocument(source);
  return converted instanceof Promise ? converted.then(takeDocument) : takeDocument(converted);
}

/** @throws {Error} where what was converted is no document, with a reason in words. */
export function takeDocument(converted: ConvertedDocument | UnreadableText): Json {
  if ('reason' in converted) throw new Error(converted.reason);
  const document = converted.document as Json;
  if (isDeskFile(document)) throw new Error('It is a file of the desk with a sign-off. Open it with “Open…”.');
  if (!isObject(document)) throw new Error('It holds no story.');
  return document;
}
