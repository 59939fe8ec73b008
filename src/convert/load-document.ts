import type { Problem } from '../model/problems/problem.js';
import { readStory, readStorySteps, type StoryReading } from '../model/read/explainer.js';
import type { ConvertedDocument, DocumentSource, UnreadableText } from './convert-document.js';
import { detectFormat } from './detect-format.js';
import { getMember } from './unknown-json.js';

export interface LoadOptions {
  /** Gives up; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called before a document is read in steps. */
  readonly onLong?: (() => void) | undefined;
}

/** A document as readers need it; `findings` are those of reading, `problems` those of the conversion before. */
export interface LoadedDocument extends StoryReading {
  readonly problems: readonly Problem[];
}

/** What reading needs of a conversion. */
type Converted = Pick<ConvertedDocument, 'document' | 'problems'>;

/** More events and statements than these are read in steps, since a page must not stand still for them. */
const MAX_SYNC_ITEMS = 2000;

/**
 * Loads a document for readers: detects its format, converts it, and reads it.
 *
 * An explainer document of up to 2,000 items is returned at once. A longer one is promised, and so is one in another format,
 * whose converter has to be loaded. Never throws, whatever the document is; the promise rejects only where loading is given up,
 * or where a converter can't be loaded.
 *
 * @param source A parsed value, or a text with its name and media type.
 * @returns The explainer and what was lost; or a reason, where a text is no JSON.
 */
export function loadDocument(
  source: DocumentSource,
  options: LoadOptions = {},
): LoadedDocument | Promise<LoadedDocument | UnreadableText> {
  const converted = convertDocument(source);
  if (!(converted instanceof Promise)) return read(converted, options);
  return converted.then((later) => ('reason' in later ? later : read(later, options)));
}

/**
 * Loads a document at once, for servers, which have the converters at hand and write nothing before all is read.
 *
 * @param convert Converts parsed JSON of any format.
 */
export function loadAtOnce(json: unknown, convert: (json: unknown) => Converted): LoadedDocument {
  return readAtOnce(convert(json));
}

/**
 * The first half of `loadDocument`, for those who work on the document as it is written.
 *
 * @returns An explainer document at once; a promise of one where it has to be converted, or of a reason, where a text is no JSON.
 */
export function convertDocument(source: DocumentSource): Converted | Promise<Converted | UnreadableText> {
  const parsed = 'value' in source ? source : parse(source.text);
  if (parsed && detectFormat(parsed.value) === 'explainer') return { document: parsed.value, problems: [] };
  return import('./convert-document.js').then(({ convertByImport }) => convertByImport(parsed ?? source));
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function read(converted: Converted, { signal, onLong }: LoadOptions): LoadedDocument | Promise<LoadedDocument> {
  const { document, problems } = converted;
  if (countIn(document, 'events') + countIn(document, 'statements') <= MAX_SYNC_ITEMS) return readAtOnce(converted);
  onLong?.();
  return import('../scheduling/slices.js')
    .then(({ runInSlices }) => runInSlices(readStorySteps(document), signal))
    .then((reading) => ({ ...reading, problems }));
}

function readAtOnce({ document, problems }: Converted): LoadedDocument {
  return { ...readStory(document), problems };
}

/** The length that a list says it has; 0 for anything else, a list that throws when it is looked at too. */
function countIn(document: unknown, name: string): number {
  const list = getMember(document, name);
  try {
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}
