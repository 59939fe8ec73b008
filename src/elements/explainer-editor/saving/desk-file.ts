import { isDeskFile } from '../../../model/is-desk-file.js';
import type { Json } from '../../../edit/json.js';
import { memberOf } from '../../../edit/pointer.js';
import type { SignOff } from '../../../edit/sign-off/sign-off.js';
import { formatDocument } from './export-document.js';

/** The story of a file; with its sign-off, if it is the desk’s own file. */
export interface ImportedFile {
  readonly document: Json;
  readonly signOff?: unknown;
}

/** Ending of the desk’s own files. */
export const DESK_ENDING = 'desk.json';

/**
 * Formats a file that only the desk opens: a story with its sign-off. Both stand below names that no story has, so that a
 * website that is given the file by mistake shows nothing of it.
 */
export function formatDeskFile(document: Json, signOff: SignOff): string {
  return formatDocument({ desk: 1, document, signOff: signOff as object as Json });
}

/** Reads the desk’s own file; returns undefined for any other text. */
export function readDeskFile(text: string): ImportedFile | undefined {
  const json = parse(text);
  const document = isDeskFile(json) ? memberOf(json, 'document') : undefined;
  return document === undefined ? undefined : { document, signOff: memberOf(json, 'signOff') };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
