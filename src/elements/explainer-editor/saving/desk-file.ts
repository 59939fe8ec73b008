import { isDeskFile } from '../../../model/is-desk-file.js';
import type { Json } from '../../../edit/document/json.js';
import { listAt, memberOf } from '../../../edit/document/pointer.js';
import type { SignOff } from '../../../edit/sign-off/sign-off.js';
import { formatDocument } from './export-document.js';

/** The story of a file; with its sign-off, if it is the desk’s own file. */
export interface ImportedFile {
  readonly document: Json;
  readonly signOff?: unknown;
  /** Keys of advice that was set aside. */
  readonly keptAdvice?: readonly string[];
}

/** Ending of the desk’s own files. */
export const DESK_ENDING = 'desk.json';

/**
 * Formats a file that only the desk opens: a story with its sign-off, and with the keys of advice that was set aside. The fields of the file are
 * not those of a story, so a website that gets the file by mistake shows nothing of it.
 */
export function formatDeskFile(document: Json, signOff: SignOff, keptAdvice: readonly string[] = []): string {
  const kept = keptAdvice.length > 0 ? { keptAdvice } : {};
  return formatDocument({ desk: 1, document, signOff: signOff as object as Json, ...kept });
}

/** Reads the desk’s own file; returns undefined for any other text. */
export function readDeskFile(text: string): ImportedFile | undefined {
  const json = parse(text);
  const document = isDeskFile(json) ? memberOf(json, 'document') : undefined;
  if (document === undefined) return undefined;
  const keptAdvice = listAt(json ?? {}, '/keptAdvice').filter((key) => typeof key === 'string');
  return { document, signOff: memberOf(json, 'signOff'), ...(keptAdvice.length > 0 && { keptAdvice }) };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
