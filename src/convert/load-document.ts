import type { Problem } from '../model/problems/problem.js';
import { readExplainer, readExplainerSteps, type ExplainerReading } from '../model/read/explainer.js';
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

/** A document as it comes: parsed, or as a text. */
export type DocumentSource = { readonly value: unknown } | DocumentText;

export interface ConvertOptions {
  /** The format, where the caller knows it; else `detect-format.ts` tells. */
  readonly format?: FormatName | undefined;
  /** Converters at hand, as Node has them: what they convert is there at once. Any other is loaded by `import()`. */
  readonly converters?: Partial<Converters> | undefined;
  /** How a sheet is meant. */
  readonly csv?: CsvOptions | undefined;
}

export interface LoadOptions extends ConvertOptions {
  /** Reads a document of any length at once, as a server does. */
  readonly atOnce?: boolean | undefined;
  /** Gives up; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called before a document is read in steps. */
  readonly onLong?: (() => void) | undefined;
}

/** An explainer document, before it is read, and what its conversion has lost. */
export interface ConvertedDocument extends Omit<Conversion, 'document'> {
  readonly format: FormatName;
  /** Whatever the source holds, where its format is `explainer`. */
  readonly document: unknown;
}

/** A document as readers need it; `findings` are those of reading, `problems` those of a conversion before. */
export interface LoadedDocument extends ExplainerReading {
  readonly problems: readonly Problem[];
}

/** A text that should be JSON and is not. */
export interface UnreadableText {
  /** Why it can't be parsed, in the words of the engine. */
  readonly reason: string;
}

/** More events and statements than these are read in steps, since a page must not stand still for them. */
const MAX_SYNC_ITEMS = 2000;

/**
 * Loads a document: detects its format, converts it, and reads it. Elements, server and command read every document with this function.
 *
 * An explainer document of up to 2,000 items is returned at once. A longer one, and one whose converter has to be loaded, is promised.
 * Never throws, whatever the document is; a promise rejects only where it is given up, or where a converter can't be loaded.
 *
 * @param source A parsed value, or a text with its name and media type.
 * @returns The explainer and what was lost; or a reason, where a text is no JSON.
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
 * The first half of `loadDocument`, for tools that work on the document as it is written: detects its format and converts it.
 *
 * @returns The explainer document; or a reason, where a text is no JSON. Promised only where a converter has to be loaded.
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
    return { ...readExplainer(document), problems };
  }
  onLong?.();
  return import('../scheduling/slices.js')
    .then(({ runInSlices }) => runInSlices(readExplainerSteps(document), signal))
    .then((reading) => ({ ...reading, problems }));
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

/** Goes on at once with a value, and later with a promise. */
function after<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
