import type { Problem } from '../model/problems/problem.js';
import { readStory, readStorySteps, type StoryReading } from '../model/read/explainer.js';
import type { Conversion } from './conversion.js';
import type { CsvOptions } from './csv/from-csv.js';
import {
  detectFormat,
  detectTextFormat,
  type DocumentText,
  type FormatName,
  type JsonFormat,
  type TextFormat,
} from './detect-format.js';
import type { Converters } from './import-converter.js';
import { getMember } from './unknown-json.js';

/** A document to load: a parsed value, or a text. */
export type DocumentSource = { readonly value: unknown } | DocumentText;

export interface ConvertOptions {
  /** The format, where the caller knows it. Otherwise `detect-format.ts` decides. */
  readonly format?: FormatName | undefined;
  /**
   * Converters that are already loaded, as in Node. Their results are returned at once; other converters are loaded by
   * `import()`.
   */
  readonly converters?: Partial<Converters> | undefined;
  /** Options for sheets. */
  readonly csv?: CsvOptions | undefined;
}

export interface LoadOptions extends ConvertOptions {
  /** Reads a document of any length at once, as a server does. */
  readonly atOnce?: boolean | undefined;
  /** Aborts loading. The promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called before a document is read in steps. */
  readonly onLong?: (() => void) | undefined;
}

/** An explainer document before it is read, and the problems of converting it. */
export interface ConvertedDocument extends Omit<Conversion, 'document'> {
  readonly format: FormatName;
  /** Any value, where the format is `explainer`. */
  readonly document: unknown;
}

/** A document that has been read. `findings` come from reading, `problems` from the conversion before. */
export interface LoadedDocument extends StoryReading {
  readonly problems: readonly Problem[];
}

/** A text that should be JSON and isn't. */
export interface UnreadableText {
  /** The engine's message. */
  readonly reason: string;
}

/**
 * Number of events and statements up to which a document is read at once. A longer one is read in steps, so that the
 * page stays responsive.
 */
const MAX_SYNC_ITEMS = 2000;

/**
 * Loads a document: detects its format, converts it, and reads it. Elements, server and command line read every
 * document with this function.
 *
 * An explainer document of up to 2,000 items is returned at once. A longer document, and one whose converter must be
 * loaded, is returned as a promise. The function never throws, whatever the document is. The promise rejects only where
 * loading is aborted or a converter can't be loaded.
 *
 * @param source A parsed value, or a text with its name and media type.
 * @returns The explainer and its problems; or the reason why a text isn't JSON.
 */
export function loadDocument(
  source: { readonly value: unknown },
  options: LoadOptions & { readonly atOnce: true; readonly converters: Pick<Converters, 'timelinejs' | 'json-ld'> },
): LoadedDocument;
export function loadDocument(
  source: DocumentSource,
  options?: LoadOptions,
): LoadedDocument | UnreadableText | Promise<LoadedDocument | UnreadableText>;
export function loadDocument(
  source: DocumentSource,
  options: LoadOptions = {},
): LoadedDocument | UnreadableText | Promise<LoadedDocument | UnreadableText> {
  return after(convertDocument(source, options), (converted) =>
    'reason' in converted ? converted : read(converted, options),
  );
}

/**
 * Detects the format of a document and converts it: the first half of `loadDocument`, for tools that work on the
 * document as written.
 *
 * @returns The explainer document; or the reason why a text isn't JSON. It is a promise only where a converter must be
 * loaded.
 */
export function convertDocument(
  source: { readonly value: unknown },
  options: ConvertOptions & { readonly converters: Pick<Converters, 'timelinejs' | 'json-ld'> },
): ConvertedDocument;
export function convertDocument(
  source: DocumentText,
  options: ConvertOptions & { readonly format: TextFormat; readonly converters: Converters },
): ConvertedDocument;
export function convertDocument(
  source: DocumentSource,
  options?: ConvertOptions,
): ConvertedDocument | UnreadableText | Promise<ConvertedDocument | UnreadableText>;
export function convertDocument(
  source: DocumentSource,
  options: ConvertOptions = {},
): ConvertedDocument | UnreadableText | Promise<ConvertedDocument | UnreadableText> {
  if ('value' in source) return convertJson(source.value, options);
  const { format = detectTextFormat(source), converters, csv } = options;
  if (format !== 'json' && !isJsonFormat(format)) {
    return after(converterOf(format, converters), (convert) => ({ format, ...convert(source.text, csv) }));
  }
  try {
    return convertJson(JSON.parse(source.text), options);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function convertJson(json: unknown, { format, converters }: ConvertOptions) {
  const name = format !== undefined && isJsonFormat(format) ? format : detectFormat(json);
  if (name === 'explainer') {
    return { format: name, document: json, problems: [], originOf: (pointer: string) => pointer };
  }
  return after(converterOf(name, converters), (convert) => ({ format: name, ...convert(json) }));
}

function isJsonFormat(format: FormatName): format is JsonFormat {
  return format === 'explainer' || format === 'timelinejs' || format === 'json-ld';
}

function converterOf<Format extends keyof Converters>(
  format: Format,
  converters: Partial<Converters> | undefined,
): Converters[Format] | Promise<Converters[Format]> {
  return (
    converters?.[format] ?? import('./import-converter.js').then(({ importConverter }) => importConverter[format]())
  );
}

function read(
  { document, problems }: ConvertedDocument,
  { atOnce = false, signal, onLong }: LoadOptions,
): LoadedDocument | Promise<LoadedDocument> {
  if (atOnce || countIn(document, 'events') + countIn(document, 'statements') <= MAX_SYNC_ITEMS) {
    return { ...readStory(document), problems };
  }
  onLong?.();
  return import('../scheduling/slices.js')
    .then(({ runInSlices }) => runInSlices(readStorySteps(document), signal))
    .then((reading) => ({ ...reading, problems }));
}

/** Returns the length of a list; 0 for anything else, and for a list that throws when it is read. */
function countIn(document: unknown, name: string): number {
  const list = getMember(document, name);
  try {
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}

/** Continues at once with a value, and later with a promise. */
function after<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
