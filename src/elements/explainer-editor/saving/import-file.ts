import { commandMessages } from '../../../i18n/en/commands.js';
import { addEnglish, type MessageKey } from '../../../i18n/messages.js';
import { readDeskFile, type ImportedFile } from './desk-file.js';
import { importDocument, takeDocument } from './import-document.js';

/**
 * Reads a file for editing, an Excel workbook too, in whichever encoding.
 *
 * @throws {Error} where there is no document in the file, with a reason in words.
 */
export async function importFile(file: File): Promise<ImportedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.xlsx?$/i.test(file.name)) {
    const { decodeText } = await import('../../../convert/encoding/decode-text.js');
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
