import { basename } from 'node:path';
import { readSourceText } from '../../desk/evidence/source-text.js';
import { makeLineIndex } from '../../text/line-index.js';
import type { NamedSource } from '../../checks/prove-quotes.js';
import { readFileBytes } from '../read-file.js';
import type { ArchivedFile } from './archive/warc-records.js';
import { FileError } from '../system-error.js';
import type { Terminal } from '../terminal.js';
import { placeAt } from '../../convert/placed-text.js';
import { formatTextPlace } from '../../checks/text-places.js';
import { readRunningText, type RunningText } from './running-text.js';

/** A file in which a source stands. */
export interface SourceFile {
  /** The id that citations use. */
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  /** Returns the text of the source. In an archive, the source is found by its address. */
  open(url: string | undefined): Promise<NamedSource>;
}

/** Opens the file of a source. */
export async function openSourceFile(id: string, path: string, terminal: Terminal): Promise<SourceFile> {
  const bytes = await readFileBytes(path, terminal);
  const name = basename(path);
  const files = await explainFailure(path, tryArchive(name, bytes));
  if (files) return { id, name, open: (url) => explainFailure(path, openArchived(id, name, files, url)) };
  const source = nameSource(id, name, await explainFailure(path, readRunningText(name, bytes, 'source')));
  return { id, name, open: () => Promise.resolve(source) };
}

/** Loads the reader of archives only for what may be one. */
async function tryArchive(name: string, bytes: Uint8Array): Promise<readonly ArchivedFile[] | undefined> {
  if (!/\.(?:warc|warc\.gz|wacz)$/i.test(name)) return undefined;
  const { readArchive } = await import('./archive/read-archive.js');
  return readArchive(name, bytes);
}

/** Opens a page of an archive. Its name has the address of the page, since an archive may have many pages. */
async function openArchived(
  id: string,
  name: string,
  files: readonly ArchivedFile[],
  url: string | undefined,
): Promise<NamedSource> {
  const { choosePage, decodeBody, isHtml } = await import('./archive/read-archive.js');
  const page = choosePage(files, url);
  const text = await readRunningText(isHtml(page) ? 'page.html' : page.url, decodeBody(page), 'source');
  return nameSource(id, `${name} (${page.url})`, text);
}

/** Adds the name of a file to the error of reading it. */
export async function explainFailure<Result>(path: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    throw new FileError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function nameSource(id: string, name: string, { text, places, isConverted }: RunningText): NamedSource {
  const positionAt = makeLineIndex(text);
  const paragraphAt = (offset: number) => 1 + (text.slice(0, offset).match(/\n\n+/g)?.length ?? 0);
  return {
    id,
    name,
    text: readSourceText(text),
    places,
    lineOf: (offset) => (isConverted ? undefined : positionAt(offset).line),
    placeOf: (offset) => {
      const place = placeAt(places, offset);
      if (place) return formatTextPlace(place);
      return isConverted ? `in paragraph ${paragraphAt(offset)}` : `in line ${positionAt(offset).line}`;
    },
  };
}
