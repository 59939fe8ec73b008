import '../../../i18n/en/commands.js';
import type { MessageKey } from '../../../i18n/messages.js';
import { readDeskFile, type ImportedFile } from './desk-file.js';
import { importDocument, takeDocument, takeReadable } from './import-document.js';
import type { DescribedSheet } from '../../../convert/csv/describe-sheet.js';
import type { CsvOptions } from '../../../convert/csv/from-csv.js';
import type { Problem } from '../../../model/problems/problem.js';
import type { SheetChoices } from '../panels/dialogs/opening-sheet.js';
import { listAt } from '../../document/pointer.js';
import { isObject, type Json } from '../../document/json.js';
import { convertDocument, type ConvertedDocument } from '../../../convert/load-document.js';

/**
 * Reads a file for editing, an Excel workbook too, in whichever encoding.
 *
 * @throws {Error} where there is no document in the file, or nothing of it can be read, with a reason in words.
 */
export async function importFile(file: File, askAbout: AskAboutSheet): Promise<ImportedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.xlsx?$/i.test(file.name)) {
    const { readWorkbook } = await import('../../../convert/workbook/read-workbook.js');
    const { csv, title, problems } = await readWorkbook(bytes);
    return importSheet(csv, file.name, title, problems, askAbout);
  }
  await refuseText(file.name, bytes);
  const { decodeText } = await import('../../../convert/encoding/decode-text.js');
  const { text: decoded } = await decodeText(bytes);
  const text = decoded.replace(/^\ufeff/, '');
  const { document, ...beside } = readDeskFile(text) ?? {};
  if (document !== undefined) return { document: await importDocument({ value: document }), ...beside };
  const converted = await takeReadable(convertDocument({ text, name: file.name }));
  if (converted.format === 'csv') return importSheet(text, file.name, undefined, [], askAbout);
  return { document: await takeStory(converted, file.name) };
}

/** Converts a sheet as the editor chooses. */
async function importSheet(
  csv: string,
  name: string,
  title: string | undefined,
  problems: readonly Problem[],
  askAbout: AskAboutSheet,
): Promise<ImportedFile> {
  const [{ describeSheet }, { fromCsv }] = await Promise.all([
    import('../../../convert/csv/describe-sheet.js'),
    import('../../../convert/csv/from-csv.js'),
  ]);
  const convert = (options: CsvOptions) => {
    const conversion = fromCsv(csv, { title, ...options });
    return takeStory({ format: 'csv', ...conversion, problems: [...problems, ...conversion.problems] }, name);
  };
  const sheet = describeSheet(csv);
  // A sheet in which nothing can be read is refused before anything is asked.
  const asItIs = await convert({});
  if (!sheet) return { document: asItIs };
  const { leftOut, dateOrder } = await askAbout(sheet, name);
  const unread = sheet.columns.filter(({ use }) => use === undefined).map(({ head }) => head);
  return { document: await convert({ dateOrder, keptColumns: unread.filter((head) => !leftOut.includes(head)) }) };
}

/** Asks what becomes of the columns of a sheet. */
export type AskAboutSheet = (sheet: DescribedSheet, name: string) => Promise<SheetChoices>;

/**
 * Takes the document of a file. A story of another format in which nothing was read is refused, since it would look like an empty one. One without a
 * title is called as its file is.
 *
 * @throws {Error} where there is nothing in it, with the first reason why.
 */
async function takeStory(converted: ConvertedDocument, name: string): Promise<Json> {
  const document = takeDocument(converted);
  if (converted.format === 'explainer') return document;
  const isEmpty = ['/events', '/statements'].every((list) => listAt(document, list).length === 0);
  if (!isEmpty) return withTitle(document, name.replace(/\.[^.]*$/, ''));
  const [problem] = converted.problems;
  throw new Error(['No event and no statement can be read in it.', problem?.message ?? ''].join(' ').trim());
}

async function withTitle(document: Json, name: string): Promise<Json> {
  const { STAND_IN_TITLE } = await import('../../../convert/draft/stand-in-title.js');
  const isMadeUp = isObject(document) && document['title'] === STAND_IN_TITLE && name !== '';
  return isMadeUp ? { ...document, title: name } : document;
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
  if (!isSigned) return 'deskOpened';
  if (!isRead) return 'deskOpenedUnread';
  return isJoined ? 'deskOpenedJoined' : 'deskOpenedSigned';
}
