import type { Problem } from '../model/problems/problem.js';
import { readExplainer, readExplainerSteps, type ExplainerReading } from '../model/read/explainer.js';
import { getMember } from '../model/unknown-json.js';
import { runInSlices } from '../scheduling/slices.js';
import type { Conversion } from './conversion.js';
import { detectFormat, type FormatName, type JsonFormat, type TextFormat } from './detect-format.js';
import { detectTextFormat, type DocumentText } from './detect-text-format.js';
import { JSON_CONVERTERS, TEXT_CONVERTERS } from './import-converter.js';

/** A document as readers need it; `foundProblems` are those of reading, `problems` those of the conversion before. */
export interface LoadedDocument extends ExplainerReading {
  readonly problems: readonly Problem[];
  /** The document itself, unless it is long or was converted from another format. */
  readonly input?: object | undefined;
}

export interface LoadOptions {
  /** Gives up; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called before a document is read in steps. */
  readonly onLong?: (() => void) | undefined;
}

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
 * @returns The explainer and its problems; or the reason why a text isn't JSON.
 */
export function loadDocument(
  source: DocumentSource,
  options: LoadOptions = {},
): LoadedDocument | Promise<LoadedDocument | UnreadableText> {
  const json = 'value' in source ? source : parseJsonText(source.text);
  if ('value' in json && detectFormat(json.value) === 'explainer' && isShort(json.value))
    return { ...readAtOnce(json.value), input: json.value as object };
  return loadInSteps('value' in json ? json : source, options);
}

/** Loads a document that can't be had at once: a long one, or one in another format. */
async function loadInSteps(
  source: DocumentSource,
  { signal, onLong }: LoadOptions,
): Promise<LoadedDocument | UnreadableText> {
  const converted = await convertDocument(source);
  if ('reason' in converted) return converted;
  const { document, problems } = converted;
  if (isShort(document)) return readAtOnce(document, problems);
  onLong?.();
  return { ...(await runInSlices(readExplainerSteps(document), signal)), problems };
}

/** True for a document of so few items that reading them holds nothing up. */
function isShort(document: unknown): boolean {
  return countIn(document, 'events') + countIn(document, 'statements') <= MAX_SYNC_ITEMS;
}

/** Reads an explainer document of any length, without a turn for others in between. */
export function readAtOnce(document: unknown, problems: readonly Problem[] = []): LoadedDocument {
  return { ...readExplainer(document), problems };
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

/** A document as it comes: parsed, or as a text. */
export type DocumentSource = { readonly value: unknown } | DocumentText;

/** The result of a conversion, before the reader of documents has checked it, and what the conversion has lost. */
export interface ConvertedDocument extends Omit<Conversion, 'document'> {
  readonly format: FormatName;
  /** An explainer document. Where the format is `explainer` nothing was converted, and it can be any value. */
  readonly document: unknown;
}

/** A text that should be JSON and is not. */
export interface UnreadableText {
  /** Why it can't be parsed, in the words of the engine. */
  readonly reason: string;
  readonly text: string;
}

type JsonConverters = Readonly<Record<Exclude<JsonFormat, 'explainer'>, (json: unknown) => Conversion>>;

/** Converts JSON at once, for those who have all converters at hand. */
export function convertJson(json: unknown, converters: JsonConverters): ConvertedDocument {
  const format = detectFormat(json);
  return format === 'explainer' ? asItIs(json) : { format, ...converters[format](json) };
}

/**
 * Detects the format of a document and converts it, for those who work on the document as it is written.
 *
 * @returns An explainer document at once; a promise of one where a converter has to be loaded; a reason, where a text is no JSON.
 */
export function convertDocument(
  source: DocumentSource,
): ConvertedDocument | UnreadableText | Promise<ConvertedDocument | UnreadableText> {
  if ('value' in source) return convertJsonByImport(source.value);
  const format = detectTextFormat(source);
  if (format !== 'json') return convertText(source, format);
  const parsed = parseJsonText(source.text);
  return 'reason' in parsed ? parsed : convertJsonByImport(parsed.value);
}

async function convertText({ text, dateOrder }: DocumentText, format: TextFormat): Promise<ConvertedDocument> {
  const convert = await TEXT_CONVERTERS[format]();
  return { format, ...convert(text, dateOrder && { dateOrder }) };
}

/**
 * Converts JSON, at once where no converter has to be loaded.
 *
 * @param format The format of the JSON, where it is known.
 */
export function convertJsonByImport(
  json: unknown,
  format: JsonFormat = detectFormat(json),
): ConvertedDocument | Promise<ConvertedDocument> {
  if (format === 'explainer') return asItIs(json);
  return JSON_CONVERTERS[format]().then((convert) => ({ format, ...convert(json) }));
}

/** Parses JSON; returns the reason where a text is none. */
function parseJsonText(text: string): { readonly value: unknown } | UnreadableText {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error), text };
  }
}

function asItIs(document: unknown): ConvertedDocument {
  return { format: 'explainer', document, problems: [], originOf: (pointer) => pointer };
}
