import { commandMessages } from '../../../i18n/en/commands.js';
import { addEnglish, type MessageKey } from '../../../i18n/messages.js';
import { readDeskFile, type ImportedFile } from './desk-file.js';
import { importDocument, takeDocument } from './import-document.js';
import { listAt } from '../../../edit/document/pointer.js';
import type { Json } from '../../../edit/document/json.js';
import { convertDocument, type ConvertedDocument, type UnreadableText } from '../../../convert/convert-document.js';

/**
 * Reads a file for editing, an Excel workbook too, in whichever encoding.
 *
 * @throws {Error} where there is no document in the file, or nothing of it can be read, with a reason in words.
 */
export async function importFile(file: File): Promise<ImportedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.xlsx?$/i.test(file.name)) {
    const { convertWorkbook } = await import('../../../convert/workbook/from-workbook.js');
    return { document: takeStory({ format: 'csv', ...(await convertWorkbook(bytes)) }) };
  }
  await refuseText(file.name, bytes);
  const { decodeText } = await import('../../../convert/encoding/decode-text.js');
  const { text: decoded } = await decodeText(bytes);
  const text = decoded.replace(/^\ufeff/, '');
  const { document, ...beside } = readDeskFile(text) ?? {};
  if (document !== undefined) return { document: await importDocument({ value: document }), ...beside };
  return { document: takeStory(await convertDocument({ text, name: file.name })) };
}

/**
 * Takes the document of a file. A story of another format in which nothing was read is refused, since it would look like an empty one.
 *
 * @throws {Error} where there is nothing in it, with the first reason why.
 */
function takeStory(converted: ConvertedDocument | UnreadableText): Json {
  const document = takeDocument(converted);
  const isEmpty = ['/events', '/statements'].every((list) => listAt(document, list).length === 0);
  if ('reason' in converted || converted.format === 'explainer' || !isEmpty) return document;
  const [problem] = converted.problems;
  throw new Error(['No event and no statement can be read in it.', problem?.message ?? ''].join(' ').trim());
}

/**
 * Refuses the files of texts, which hold no story.
 *
 * @throws {Error} with what the file is, or what is wrong with it.
 */
async function refuseText(name: string, bytes: Uint8Array): Promise<void> {
  const { damageOf, textKindOf } = await import('./text-kind.js');
  const kind = textKindOf(name, bytes);
  if (!kind) return;
  throw new Error((await damageOf(kind, bytes)) ?? 'It is a text, and no story. Open it with “From an article”.');
}

/** Returns the message for a file with another version of the story. */
export function openedMessage({
  isSigned,
  isJoined,
  isRead,
}: Readonly<Record<'isSigned' | 'isJoined' | 'isRead', boolean>>): MessageKey {
  addEnglish(commandMessages);
  if (!isSigned) return 'deskOpened';
  if (!isRead) return 'deskOpenedUnread';
  return isJoined ? 'deskOpenedJoined' : 'deskOpenedSigned';
}
