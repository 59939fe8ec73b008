import {
  convertDocument,
  type ConvertedDocument,
  type DocumentSource,
  type UnreadableText,
} from '../../../convert/load-document.js';
import { isDeskFile } from '../../../model/is-desk-file.js';
import { isObject, type Json } from '../../document/json.js';

/**
 * Reads a document for editing. An explainer document is returned at once as it is written; other formats are converted.
 *
 * @throws {Error} where there is no document in the source, with a reason in words.
 */
export function importDocument(source: DocumentSource): Json | Promise<Json> {
  const converted = convertDocument(source);
  const isThere = !(converted instanceof Promise) && 'document' in converted;
  return isThere ? takeDocument(converted) : takeReadable(converted).then(takeDocument);
}

/** @throws {Error} where a text is no JSON, with the place of its first fault and how to mend it. */
export async function takeReadable(
  converted: ConvertedDocument | UnreadableText | Promise<ConvertedDocument | UnreadableText>,
): Promise<ConvertedDocument> {
  const result = await converted;
  if ('document' in result) return result;
  const { describeFirstFault } = await import('../../../convert/json/json-faults.js');
  const fault = describeFirstFault(result.text);
  throw new Error(fault ? `Line ${fault.line}, column ${fault.column}: ${fault.message} ${fault.cure}` : result.reason);
}

/** @throws {Error} where what was converted is no document, with a reason in words. */
export function takeDocument(converted: ConvertedDocument): Json {
  const document = converted.document as Json;
  if (isDeskFile(document)) throw new Error('It is a file of the desk with a sign-off. Open it with “Open…”.');
  if (!isObject(document)) throw new Error('It holds no story.');
  return document;
}
