import { isDeskFile } from '../../../model/is-desk-file.js';
import type { Json } from '../../document/json.js';
import { listAt, memberOf } from '../../document/pointer.js';
import type { PagePlace } from '../../../convert/placed-text.js';
import type { SignOff } from '../../sign-off/sign-off.js';
import { formatDocument } from './export-document.js';
import type { OpenedAttachments } from './story-attachments.js';

/** The story of a file; with its sign-off, its article and the texts of its sources, if it is the desk’s own file. */
export interface ImportedFile extends OpenedAttachments {
  readonly document: Json;
  /** Keys of advice that was set aside. */
  readonly keptAdvice?: readonly string[];
}

/** Ending of the desk’s own files. */
export const DESK_ENDING = 'desk.json';

/** Content of a file of the desk beside a story and its sign-off. */
export interface DeskExtras extends Pick<OpenedAttachments, 'article' | 'texts'> {
  readonly keptAdvice?: readonly string[] | undefined;
}

/**
 * Formats a file that only the desk opens: a story with its sign-off, the article from which it is made, the texts of its sources, and the keys
 * of advice that was set aside. The fields of the file are not those of a story, so a website that gets the file by mistake shows nothing of it.
 */
export function formatDeskFile(document: Json, signOff: SignOff, extras: DeskExtras = {}): string {
  const { keptAdvice = [], article, texts = [] } = extras;
  const file: object = {
    desk: 1,
    document,
    signOff,
    ...(keptAdvice.length > 0 && { keptAdvice }),
    ...(article != null && { article }),
    ...(texts.length > 0 && { texts: texts.map(([source, pasted]) => ({ source, ...pasted })) }),
  };
  return formatDocument(file as Json);
}

/** Reads the desk’s own file; returns undefined for any other text. */
export function readDeskFile(text: string): ImportedFile | undefined {
  const json = parse(text);
  const document = isDeskFile(json) ? memberOf(json, 'document') : undefined;
  if (document === undefined) return undefined;
  const keptAdvice = listAt(json ?? {}, '/keptAdvice').filter((key) => typeof key === 'string');
  const article = memberOf(json, 'article');
  const texts = listAt(json ?? {}, '/texts').flatMap(readText);
  return {
    document,
    signOff: memberOf(json, 'signOff'),
    ...(keptAdvice.length > 0 && { keptAdvice }),
    ...(article != null && { article }),
    ...(texts.length > 0 && { texts }),
  };
}

/** Reads the text of a source; returns nothing where a field is missing. */
function readText(value: Json): NonNullable<ImportedFile['texts']> {
  const [source, text, on] = ['source', 'text', 'on'].map((name) => memberOf(value, name));
  if (typeof source !== 'string' || typeof text !== 'string' || typeof on !== 'string') return [];
  const pages: unknown = memberOf(value, 'pages');
  return [[source, { text, on, ...(Array.isArray(pages) && { pages: pages as readonly PagePlace[] }) }]];
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
